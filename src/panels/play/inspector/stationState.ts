/** The state of a station: the one of its machines that asks most for attention, and what it means. */
import { words } from '../../../content/words'
import type { MachineFrame, MachineState, StationFrame } from '../../../sim'
import { nameOf } from '../../app/nameOf'
import { duration } from '../../format'
import { say } from '../../say'

const ORDER: readonly MachineState[] = [
  'down',
  'maintenance',
  'quality',
  'setup',
  'running',
  'blocked',
  'starved',
  'off',
]

export const stationState = (machines: readonly MachineFrame[]): MachineState =>
  ORDER.find((state) => machines.some((machine) => machine.state === state)) ?? 'off'

export function stationLine(station: StationFrame, machines: readonly MachineFrame[], now: number): string {
  const text = words.inspector.station
  const state = stationState(machines)
  const one = machines.find((machine) => machine.state === state)
  const since = one ? duration(now - one.since) : ''
  const waits = state === 'starved' || state === 'blocked' || state === 'down' ? station.waitsFor : null
  const parts = [
    `${words.states[state].name}${state === 'running' ? '' : `, ${since}`}.`,
    machines.length > 1 &&
      `${say(text.machines, { running: machines.filter((each) => each.state === 'running').length, all: machines.length })}.`,
    state === 'running' && one?.lot ? say(words.states.running.line, { product: one.lot.product }, nameOf) : null,
    waits !== null && text.waits[waits],
    station.bottleneck && text.constraint,
  ]
  return parts.filter(Boolean).join(' ')
}
