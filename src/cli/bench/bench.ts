/**
 * `npm run bench`: how fast the engine is. Every figure stands beside a reference measured in the same run: the C++
 * simulator of the standard models where a compiler is found, and a fixed loop by which machines compare. Of a standard
 * model and its reference the best round counts: whatever else the machine has to do can only add to a time. Of
 * replications it tells what all rounds took, and what they would have taken had each been as the best.
 * `--quick` leaves out the picture.
 */

import { cases } from '../../content/scenarios'
import { advance, compile, measure, open, YEAR } from '../../sim'
import { giveRoomToInline } from '../roomToInline'
import type { Counted } from './countingWorker'
import { buildReference } from './cppReference'
import { referenceWork } from './loop'
import { costOfLot } from './pending'
import { frameCost } from './pictures'
import { wornIn } from './replications'
import { standardModels } from './standardModels'
import { ask, startWorker } from './workers'

const ROUNDS = 7
/** Rounds of a standard model: short ones, of both sides, so that some of each are left alone. */
const TRIES = 250
/** Rounds of replications, and years in each: a thousand in all, in rounds as short for the same reason. */
const YEAR_ROUNDS = 50
const YEARS_A_ROUND = 20
const DAYS_A_YEAR = 365
const flags = process.argv.slice(2)
const quick = flags.includes('--quick')
const strange = flags.find((flag) => flag !== '--quick' && flag !== '--as-browsers')
if (strange !== undefined) {
  console.error(`bench: no flag "${strange}"; there are --quick and --as-browsers`)
  process.exit(2)
}
const say = (text: string): void => console.log(text)
const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!
const sum = (list: readonly number[]): number => list.reduce((total, seconds) => total + seconds, 0)
/** What a thousand years took, and would have taken had every round been as the best. */
const thousand = (rounds: readonly number[]): string =>
  `${sum(rounds).toFixed(1)} s (${(YEAR_ROUNDS * Math.min(...rounds)).toFixed(1)} s by the best round)`
const millions = (perSecond: number): string => `${(perSecond / 1e6).toFixed(2)} million`

say(`Node ${process.versions.node}; events per second of CPU time, JIT and GC included`)
say(`\nCampaign scenarios, one year, with every measure: medians of ${ROUNDS} rounds`)
const loop = median(Array.from({ length: ROUNDS }, () => timed(referenceWork)))
for (const { scenario, seed } of cases) {
  const model = compile({ ...scenario, length: YEAR })
  let events = 0
  const year = () => {
    const world = open(model, seed, [measure(model).listener])
    advance(world, YEAR)
    events = world.calendar.sequence
  }
  for (let i = 0; i < 3; i++) year()
  const seconds = median(Array.from({ length: ROUNDS }, () => timed(year)))
  say(
    `  ${scenario.id}  ${(1 / seconds).toFixed(0)} years/s, ${millions(events / seconds)} events/s, a year = ${(seconds / loop).toFixed(2)} reference loops`,
  )
}

// As `npm run sim` does for as long a study. `--as-browsers` times the engine without, as players get it.
if (!flags.includes('--as-browsers')) giveRoomToInline(1000 * YEAR)
say(`\nStandard models, with every measure: the best of ${TRIES} rounds`)
const reference = buildReference()
const counter = startWorker('countingWorker')
const counts = await ask<Counted[]>(counter, null)
await counter.terminate()
for (const [index, standard] of standardModels.entries()) {
  const { checked, roundEvents } = counts[index]!
  const timer = startWorker('timingWorker')
  await ask(timer, index)
  let rate = 0
  let fastest = 0
  for (let round = 0; round < TRIES; round++) {
    fastest = Math.max(fastest, reference?.rate(standard.id, standard.round.reference) ?? 0)
    rate = Math.max(rate, roundEvents / (await ask<number>(timer, index)))
  }
  await timer.terminate()
  const beside = fastest === 0 ? 'no C++ compiler here' : `${(rate / fastest).toFixed(2)} of the C++ reference`
  say(`  ${standard.id}  ${millions(rate)} events/s, ${beside}; ${standard.check(checked)}`)
}

say(`\nReplications of a year of m3, a thousand: ${YEAR_ROUNDS} rounds of ${YEARS_A_ROUND}`)
for (const workers of [0, 1, 2]) {
  const runners = await wornIn(workers)
  const runs = Math.max(workers, 1)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < YEAR_ROUNDS; round++) {
    ours.push(await runners.time(1 + round * YEARS_A_ROUND, YEARS_A_ROUND))
    if (reference !== null) theirs.push(await reference.together('m3', (YEARS_A_ROUND * DAYS_A_YEAR) / runs, runs))
  }
  await runners.dismiss()
  const where = workers === 0 ? 'this thread' : workers === 1 ? 'one worker' : `${workers} workers`
  const beside = reference === null ? '' : `; the C++ reference, as many at once, in ${thousand(theirs)}`
  say(
    `  ${where}: ${((YEAR_ROUNDS * YEARS_A_ROUND) / sum(ours)).toFixed(1)} years/s, all in ${thousand(ours)}${beside}`,
  )
}

say('\nMany pending events')
const few = median([1, 2, 3].map(() => costOfLot(10)))
const many = costOfLot(100_000)
say(
  `  10 pending ${(few * 1e9).toFixed(0)} ns a lot, 100 000 pending ${(many * 1e9).toFixed(0)} ns: ${(many / few).toFixed(2)} times as much`,
)

say('\nMemory in use')
const factory = standardModels[2]!
const decade = open(factory.model, 1, [measure(factory.model).listener])
const used: string[] = []
for (let year = 1; year <= 10; year++) {
  advance(decade, year * YEAR)
  if (year === 1 || year === 5 || year === 10) used.push(`year ${year}: ${heap()}`)
}
say(`  one run, ${used.join(', ')}`)
const after: string[] = []
const [first] = cases
const short = compile(first!.scenario)
for (let run = 1; run <= 1000; run++) {
  advance(open(short, run, [measure(short).listener]), first!.scenario.length)
  if (run === 10 || run === 100 || run === 1000) after.push(`run ${run}: ${heap()}`)
}
say(`  many runs, ${after.join(', ')}`)

if (!quick) say(`\n${await frameCost()}`)

function timed(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Live bytes after a collection, where Node lets us ask for one; else what is in use. */
function heap(): string {
  const { gc } = globalThis as { gc?: () => void }
  gc?.()
  return `${(process.memoryUsage().heapUsed / 1_048_576).toFixed(1)} MiB`
}
