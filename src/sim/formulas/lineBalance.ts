/** Measures of an assembly line's balance: takt, the work that must fit into it, and what is lost to the fit. */

import type { Preceded } from './precedence'

/** A task of the simple assembly line balancing problem (Salveson 1955): done in one station, whole. */
export interface LineTask extends Preceded {
  readonly time: number
}

/** Ids of the tasks of each station, from the first station to the last. */
export type Stations = readonly (readonly string[])[]

/** Time between two units that keeps pace with demand. */
export function taktTime(available: number, demand: number): number {
  return available / demand
}

/** No line with this cycle time has fewer stations: the work, divided by the cycle time, rounded up. */
export function fewestStationsForWork(tasks: readonly LineTask[], cycleTime: number): number {
  return Math.ceil(workContent(tasks) / cycleTime - 1e-9)
}

/** Share of the stations' time that is worked. */
export function lineEfficiency(tasks: readonly LineTask[], stations: number, cycleTime: number): number {
  return workContent(tasks) / (stations * cycleTime)
}

/** Share of the stations' time that is idle (Kilbridge & Wester 1961). */
export function balanceDelay(tasks: readonly LineTask[], stations: number, cycleTime: number): number {
  return 1 - lineEfficiency(tasks, stations, cycleTime)
}

/** @throws when a task is longer than the cycle. */
export function refuseLongTasks(tasks: readonly LineTask[], cycleTime: number): void {
  const long = tasks.find(({ time }) => time > cycleTime)
  if (long !== undefined) throw new Error(`task "${long.id}" takes ${long.time}, more than the cycle of ${cycleTime}`)
}

const workContent = (tasks: readonly LineTask[]): number => tasks.reduce((sum, { time }) => sum + time, 0)
