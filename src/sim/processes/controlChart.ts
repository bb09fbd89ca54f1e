/**
 * A control chart over a machine (Shewhart 1931): every so often a sample of its output is measured, standardised, and
 * shown to the chart. A signal stops the machine for a search, which puts a mean that has shifted back on target or finds
 * that the alarm was false; the chart starts afresh either way.
 */

import { account } from '../accounts'
import type { Job, Machine } from '../floor'
import { draw } from '../kernel/distribution'
import { normal } from '../kernel/random'
import type { AnyArgs } from '../params'
import { controlChartOf } from '../policies/controlCharts'
import type { World } from '../world'
import { pay } from './finance'
import { luckOf } from './luck'
import { putOnTarget } from './processMean'

/** Puts a chart in force at a station, fresh, with its interval [ms] and size of samples; null: no more samples. */
export function setChart(
  world: World,
  station: number,
  plan: { readonly policy: string; readonly args: AnyArgs } | null,
  interval: number,
  size: number,
): void {
  const state = world.stations[station]!
  state.chart = plan === null ? '' : plan.policy
  state.chartArgs = plan === null ? {} : plan.args
  state.samplingInterval = interval
  state.sampleSize = size
  for (const index of world.model.stations[station]!.machines) {
    const { process } = world.machines[index]!
    if (process === null) continue
    process.memory = startOf(world, station)
    process.sampledAt = world.now
  }
}

function startOf(world: World, station: number): readonly number[] {
  const { chart, chartArgs } = world.stations[station]!
  return chart === '' ? [] : controlChartOf(chart).start(chartArgs)
}

/**
 * At the end of a lot: takes a sample if one is due. `spread` is the true sigma over that of a machine as new. Answers
 * how long the machine stands for it [ms].
 */
export function sample(world: World, machine: Machine, job: Job, spread: number): number {
  const process = machine.process!
  const { chart, chartArgs, samplingInterval, sampleSize } = machine.home
  if (chart === '' || world.now - process.sampledAt < samplingInterval) return 0
  const { chart: model, seed } = machine.model
  const luck = luckOf(world, seed ^ 0x64e6d1b5, job.fate, job.visits)
  const z = process.shift * Math.sqrt(sampleSize) + spread * normal(luck)
  const policy = controlChartOf(chart)
  const { memory, signal } = policy.observe(process.memory, z, chartArgs)
  process.memory = memory
  process.sampledAt = world.now
  pay(world, account.inspection, model!.cost * sampleSize)
  world.tell.chartSampled?.(world.now, machine.station, machine.index, z, policy.limit(chartArgs))
  let stands = model!.time * sampleSize
  if (signal) {
    world.tell.chartSignalled?.(world.now, machine.station, machine.index)
    process.searching = true
    stands += Math.round(draw(model!.searchTime, luck))
  }
  return stands
}

/** The search is over: a shift is found and put right, and the chart starts afresh. */
export function endSearch(world: World, machine: Machine): void {
  const process = machine.process!
  process.searching = false
  process.memory = startOf(world, machine.station)
  if (process.shift === 0) return
  world.tell.processReset?.(world.now, machine.station, machine.index, process.shift)
  putOnTarget(machine)
}
