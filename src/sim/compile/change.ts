/** Programmes, with the stations and people that each bears on. */

import { account } from '../accounts'
import type { Bearing, ProgrammeModel, StationModel } from '../model'
import { growthRate } from '../processes/programme'
import { effectParameters, type ProgrammeSpec } from '../scenario/change'

/** Where each station learns by itself, a programme is one of each station. */
export function programmesOf(specs: readonly ProgrammeSpec[], stations: readonly StationModel[]): ProgrammeModel[] {
  return specs.flatMap((spec) => {
    const reached = stationsAt(spec.at, stations)
    if (!spec.perStation) return [programmeOf(spec, -1, reached, stations)]
    return reached.map((station) => programmeOf(spec, station, [station], stations))
  })
}

/** Indices of the stations of these names and of the sites of these names; of all, where none is named. */
export function stationsAt(names: readonly string[], stations: readonly StationModel[]): number[] {
  const named = new Set(names)
  return stations.flatMap(({ id, spec: { site } }, index) =>
    named.size === 0 || named.has(id) || named.has(site) ? [index] : [],
  )
}

function programmeOf(
  spec: ProgrammeSpec,
  station: number,
  reached: readonly number[],
  stations: readonly StationModel[],
): ProgrammeModel {
  const { lever, adoptionTime, costPerWeek, launchCost, halfLife, training } = spec
  return {
    lever,
    station,
    stations: reached,
    pools: [...new Set(reached.map((each) => stations[each]!.pool))].filter((pool) => pool >= 0),
    bearings: bearingsOf(spec),
    account: prevents(spec) ? account.prevention : account.programmes,
    rate: growthRate(adoptionTime),
    halfLife,
    costPerWeek,
    launchCost,
    training,
  }
}

/** Whether it makes fewer units bad: it bears on how the process spreads or on where it lies. */
const prevents = ({ effects }: ProgrammeSpec): boolean => effects.sigma !== undefined || effects.offset !== undefined

const UNCHANGED = { least: 1, most: 1 }

/** In the order in which the file names its effects, so that each keeps its luck; then what only dips. */
function bearingsOf({ effects, dip }: ProgrammeSpec): Bearing[] {
  const named = [...Object.keys(effects), ...Object.keys(dip)]
  return effectParameters
    .filter((parameter) => named.includes(parameter))
    .sort((one, other) => named.indexOf(one) - named.indexOf(other))
    .map((parameter) => {
      const { least, most } = effects[parameter] ?? UNCHANGED
      return { parameter, least, most, dip: dip[parameter] ?? 1 }
    })
}
