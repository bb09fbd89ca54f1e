/** How a company changes: programmes that people adopt. */

/** What of a station can change: each is multiplied by a factor, 1 when the run opens. */
export const stationParameters = [
  /** Mean life of a machine. */
  'life',
  'repairTime',
  'serviceTime',
  /** Rate of minor stops. */
  'minorStops',
  'setupTime',
  /** Mean process time, its spread with it. */
  'processTime',
  /** Coefficient of variation of process times; the mean stays. */
  'processCv',
  /** Deviation of the characteristics measured here, and how far their mean is off. */
  'sigma',
  'offset',
  /** Time that a rejected unit holds the machine. */
  'holdTime',
  /** Time to carry a lot on from here. */
  'moveTime',
] as const
export type StationParameter = (typeof stationParameters)[number]

/** `absence` is that of the pools who serve the stations. */
export const effectParameters = [...stationParameters, 'absence'] as const
export type EffectParameter = (typeof effectParameters)[number]

/** Physical reach of a programme when everybody has adopted it: drawn once a seed between the two, then hidden. */
export type EffectRange = { readonly least: number; readonly most: number }

export interface ProgrammeSpec {
  readonly lever: string
  /** Stations, or sites with all theirs, where it works; empty: everywhere. */
  readonly at: readonly string[]
  /** Each of these stations learns by itself: with its own support, cost, adoption and true effect. */
  readonly perStation: boolean
  /** Time from launch to 90 % adoption with full attention [ms]. */
  readonly adoptionTime: number
  /** Cost while it runs [cent a week]. */
  readonly costPerWeek: number
  /** Cost of the launch [cent]. */
  readonly launchCost: number
  /** Time in which adoption halves once support ends [ms]. */
  readonly halfLife: number
  /** Operators away for training at the steepest point of adoption. */
  readonly training: number
  /** Factor on a physical parameter at full adoption, by parameter name. */
  readonly effects: Readonly<Partial<Record<EffectParameter, EffectRange>>>
  /** Worse before better: factor on a parameter while people learn, at the steepest point of adoption. */
  readonly dip: Readonly<Partial<Record<EffectParameter, number>>>
}
