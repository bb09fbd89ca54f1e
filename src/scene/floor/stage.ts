/** What every part of the floor is given to draw with. */

import type { Scene } from 'phaser'
import type { Layout } from '../../content/case'
import type { Frame } from '../../sim'
import type { Atlas } from '../pictures/atlas'
import type { DepthField } from '../world/depth'
import type { Standing } from './standing'

export interface Moment {
  /** Simulated time with its fraction [ms]. */
  readonly clock: number
  /** Real time [ms]. */
  readonly real: number
  /** Real time since the last picture [ms]. */
  readonly elapsed: number
  /** Multiple of the base pace; 0 is pause. */
  readonly speed: number
  /** Simulated ms that go by in one real ms. */
  readonly pace: number
  /** Loops and flights are off. */
  readonly still: boolean
  /** Floor pixels to screen pixels. */
  readonly scale: number
}

/** A part of a picture: it is told what the world is, and then draws it anew for every moment. */
export interface Part {
  show(frame: Frame): void
  draw?(moment: Moment): void
}

export interface FloorStage {
  readonly scene: Scene
  readonly atlas: Atlas
  readonly layout: Layout
  readonly standing: readonly Standing[]
  readonly depths: ReadonlyMap<string, number>
  readonly field: DepthField
  /** Jobs that are seen to travel and do not stand in their rack yet. */
  readonly onTheWay: Set<number>
}

export const depthsOf = (standing: readonly Standing[]): Map<string, number> =>
  new Map(standing.map((s, i) => [s.id, i]))

/** Depth of something small that moves on the floor. */
export const depthAt = (stage: FloorStage, x: number, y: number, z = 0): number => stage.field.at(x, y, z)
