/**
 * Overall equipment effectiveness: how much of the time planned for production makes good units at nominal speed
 * (Nakajima 1988, Introduction to TPM). Read at the constraint, where an hour lost is an hour of the plant.
 *
 * OEE = availability × performance × quality = good units × nominal time of one ÷ planned time
 * - staffed: machine time within shifts
 * - planned: staffed − starved − blocked. Waiting for work, material or people, or for room downstream, is no fault of
 *   the equipment and stands outside (De Ron & Rooda 2005, "Equipment effectiveness: OEE revisited", IEEE Trans.
 *   Semiconductor Manufacturing 18: effectiveness is independent of what other equipment does); it is told beside it.
 * - availability: running ÷ planned; lost to breakdowns, service, setups and stops for quality
 * - performance: nominal ÷ actual process time of the lots begun in the window, so that a lot across its edge does no
 *   harm; lost to minor stops and slow running. A lucky window may exceed 100 %.
 * - quality: 1 − nominal time of units rejected at the station ÷ nominal time of all that it began; a reworked unit
 *   was not right first time
 *
 * Unit: percent. `parts`: the whole plant (sums of all stations), then each station, each with its three factors [%] and
 * its loss tree [machine hours]: staffed = starved + blocked + planned, and planned = downtime + maintenance + setup +
 * qualityStops + speed + defects + effective.
 */

import type { Model } from '../model'
import { HOUR } from '../units'
import { constraintOf, place, STATION_STRIDE, staffedTime, stationTime } from './folds/stationTime'
import { type KpiPart, kpi } from './kpi'

/** The times of one station, or the sum over several. */
function timesOf(sum: Float64Array, stations: readonly number[]) {
  const total = (at: number) => stations.reduce((time, station) => time + sum[station * STATION_STRIDE + at]!, 0)
  const staffed = stations.reduce((time, station) => time + staffedTime(sum, station), 0)
  const starved = total(place.starved)
  const blocked = total(place.blocked)
  const running = total(place.running)
  const process = total(place.process)
  const nominal = total(place.nominal)
  const planned = staffed - starved - blocked
  const atNominal = process > 0 ? (running * nominal) / process : running
  const defects = nominal > 0 ? (atNominal * Math.min(nominal, total(place.rejected))) / nominal : 0
  return {
    staffed,
    starved,
    blocked,
    planned,
    downtime: total(place.down),
    maintenance: total(place.maintenance),
    setup: total(place.setup),
    qualityStops: total(place.quality),
    speed: running - atNominal,
    defects,
    effective: atNominal - defects,
    availability: planned > 0 ? running / planned : null,
    performance: process > 0 ? nominal / process : null,
    quality: atNominal > 0 ? 1 - defects / atNominal : null,
  }
}

const LOSS_TREE = [
  'staffed',
  'starved',
  'blocked',
  'planned',
  'downtime',
  'maintenance',
  'setup',
  'qualityStops',
  'speed',
  'defects',
  'effective',
] as const
const FACTORS = ['availability', 'performance', 'quality'] as const

function oeeOf(sum: Float64Array, stations: readonly number[]): number | null {
  const { effective, planned } = timesOf(sum, stations)
  return planned > 0 ? (100 * effective) / planned : null
}

function partOf(id: string, sum: Float64Array, stations: readonly number[]): KpiPart {
  const times = timesOf(sum, stations)
  return {
    id,
    value: oeeOf(sum, stations),
    parts: [
      ...FACTORS.map((name) => ({ id: name, value: times[name] === null ? null : 100 * times[name] })),
      ...LOSS_TREE.map((name) => ({ id: name, value: times[name] / HOUR, unit: 'hours' as const })),
    ],
  }
}

const plant = (model: Model): readonly number[] => [...model.stations.keys()]

export const oee = kpi({
  unit: 'percent',
  hat: 'production',
  better: 'higher',
  ...stationTime,
  read: (sum, _elapsed, model) => {
    const constraint = constraintOf(sum, model)
    return constraint < 0 ? null : oeeOf(sum, [constraint])
  },
  parts: (sum, _elapsed, model) => [
    partOf('plant', sum, plant(model)),
    ...model.stations.map(({ id }, station) => partOf(id, sum, [station])),
  ],
})
