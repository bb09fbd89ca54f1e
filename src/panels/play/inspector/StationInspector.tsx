import { words } from '../../../content/words'
import type { MachineFrame } from '../../../sim'
import { nameOf } from '../../app/nameOf'
import { duration, percent } from '../../format'
import { Funnel } from '../../marks/Funnel'
import { StatusPlate } from '../../marks/StatusPlate'
import { say } from '../../say'
import { useGameState } from '../game'
import { Facts } from './Facts'
import { Head } from './Head'
import { LevelChart } from './LevelChart'
import { OeeCascade } from './OeeCascade'
import { stationLine, stationState } from './stationState'

export function StationInspector({ id }: { readonly id: string }) {
  const frame = useGameState((state) => state.frame)
  const station = frame.stations.find((each) => each.station === id)
  if (!station) return null
  const machines = frame.machines.filter((machine) => machine.station === id)
  const state = stationState(machines)
  const text = words.inspector.station
  const next = station.queue[0]
  const worst = machines.reduce((least, { health }) => Math.min(least, health), 1)
  return (
    <>
      <Head
        plain
        mark={
          <span style={{ display: 'flex' }}>
            <StatusPlate state={state} size={34} />
            {station.bottleneck && <Funnel size={18} />}
          </span>
        }
        title={nameOf(id)}
        line={stationLine(station, machines, frame.now)}
      />
      <OeeCascade station={id} />
      <Facts
        rows={[
          [text.queue, station.capacity === null ? `${station.buffered}` : `${station.buffered} / ${station.capacity}`],
          [text.next, next ? nameOf(next.product) : '–'],
          [text.work, workOf(machines)],
          [
            text.rule,
            words.levers.dispatching?.inputs.rule?.options?.[station.dispatching] ?? nameOf(station.dispatching),
          ],
          [text.cards, station.cards === null ? null : `${station.cards.free} / ${station.cards.all}`],
          [text.ends, endOf(machines, frame.now)],
          [text.health, percent(worst)],
        ]}
      />
      <LevelChart
        title={text.chart}
        values={({ queue }) => queue[id]}
        lines={station.capacity === null ? [] : [{ name: words.play.mirror.full, value: station.capacity }]}
      />
    </>
  )
}

function workOf(machines: readonly MachineFrame[]): string {
  const lots = machines.flatMap(({ lot }) => (lot ? [lot] : []))
  const text = words.inspector.station
  if (lots.length === 0) return '–'
  return lots.map(({ quantity, product }) => say(text.lot, { quantity, product }, nameOf)).join(', ')
}

function endOf(machines: readonly MachineFrame[], now: number): string | null {
  const ends = machines.flatMap(({ until, state }) => (until === null || state === 'off' ? [] : [until]))
  return ends.length === 0 ? null : duration(Math.max(0, Math.min(...ends) - now))
}
