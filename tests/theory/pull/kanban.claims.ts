/** Kanban: one card for making and moving, two cards, and cards that stay with the goods on the shelf. */
import { exponential } from '../../support/play'
import { makeToStock } from '../makeToStock'
import type { Claim } from '../oracle/claim'
import { type Metric, simulated } from '../oracle/simulated'
import { endless, line, named, units } from '../shop'
import { lots, passage, shelf, together } from '../watches'
import { backorders, fillRate, onHand } from './shelves'

const throughput: Metric = ({ done, time }) => done! / time!

/** Cards of each station, in the words of a scenario file. */
const byStation = (cards: readonly number[]): Record<string, number> =>
  Object.fromEntries(cards.map((count, station) => [named(station), count]))

/** Work and demand without end (Buzacott & Shanthikumar 1993, ch. 4). */
const saturated = (group: string): Claim =>
  simulated(group, {
    scenario: ({ service_means: means, kanbans }) =>
      line({
        services: means.map((mean: number) => exponential(units(mean))),
        work: endless,
        release: { policy: 'kanban', args: { cards: byStation(kanbans) } },
      }),
    watch: ({ service_means: means }) => lots(means.length),
    length: 500_000,
    metrics: { throughput, mean_wip: ({ system, time }) => system! / time! },
  })

/** The cards decide alone: as many lots are planned as there are cards, and more. */
const withDemand = (group: string, length: number): Claim =>
  simulated(group, {
    scenario: ({ service_means: means, kanbans, demand_rate: rate }) =>
      makeToStock({
        rate,
        services: means.map((mean: number) => exponential(units(mean))),
        target: 5 + kanbans.reduce((sum: number, cards: number) => sum + cards, 0),
        release: { policy: 'kanban', args: { cards: byStation(kanbans), finishedCards: true } },
      }),
    watch: shelf,
    length,
    metrics: { fill_rate: fillRate, mean_backorders: backorders, mean_finished_inventory: onHand },
  })

const twoCards = (group: string): Claim =>
  simulated(group, {
    scenario: ({ mu1, mu2, production_cards_stage1: cards, move_cards: moveCards, transport_rate: rate }) =>
      line({
        services: [exponential(units(1 / mu1)), exponential(units(1 / mu2))],
        at: (station) => (station === 0 && rate !== null ? { moveTime: exponential(units(1 / rate)) } : {}),
        work: endless,
        release: { policy: 'kanban', args: { cards, moveCards } },
      }),
    watch: () => together(lots(2), passage(0)),
    length: 2_200_000,
    metrics: { throughput, mean_outbound_store1: ({ stored, time }) => stored! / time! },
  })

export const kanbanClaims: readonly Claim[] = [
  saturated('P-KAN-a'),
  saturated('P-KAN-b'),
  saturated('P-KAN-e'),
  withDemand('P-KAND-a', 6_000_000),
  withDemand('P-KAND-b', 2_900_000),
  twoCards('P-KAN2-a'),
  twoCards('P-KAN2-b'),
]
