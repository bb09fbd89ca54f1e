/**
 * What a lever is: a rule or physical parameter that the player may change, with what it costs and when it may not.
 * `refuse` asks and changes nothing; `apply` changes and asks nothing. A refusal is teaching text by id.
 */

import type { Args, Params } from '../params'
import type { World } from '../world'

/** Why something cannot be done now: the sentence is in `content/words` under `refusals.<reason>`. */
export interface Refusal {
  readonly reason: string
  readonly values: Readonly<Record<string, string | number>>
}

/** A refusal by its id, with what its sentence names. */
export const because = (reason: string, values: Refusal['values'] = {}): Refusal => ({ reason, values })

/** What a setting would cost: once [cent] and a week [cent]. */
export interface LeverCost {
  readonly once: number
  readonly perWeek: number
}

/** What a player, a bundle, a manager or a lesson says: plain JSON. */
export interface Said {
  readonly lever: string
  readonly args: Readonly<Record<string, number | string | boolean | Readonly<Record<string, number>>>>
}

export type Desk = 'flow' | 'uptime' | 'plan' | 'source' | 'stock' | 'deliver'

export interface Lever<P extends Params = Params> {
  readonly hat: 'production' | 'operations'
  /** Tab of the desk it lies on. */
  readonly desk: Desk
  /** Icon of the interface by name. */
  readonly params: P
  /** The input that says what a setting is about (a station, a lane …); settings are kept one per value of it. */
  readonly scope: keyof P | null
  /** The settings in force, one per scope: what the form opens with. */
  readonly settings: (world: World) => readonly Args<P>[]
  readonly refuse: (world: World, args: Args<P>) => Refusal | null
  readonly apply: (world: World, args: Args<P>) => void
  /** Ordinary commands to other levers that come with it, told one by one. */
  readonly bundle?: (world: World, args: Args<P>) => readonly Said[]
  readonly cost: (world: World, args: Args<P>) => LeverCost
  /** Time until the world behaves by the new setting [ms]. */
  readonly delay: (world: World, args: Args<P>) => number
}

export const lever = <P extends Params>(declared: Lever<P>): Lever<P> => declared
