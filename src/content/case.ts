/** A scenario as it is played: the simulated company, how it looks, what is asked of the player, and three managers to compare with. */

import type { Said, Scenario } from '../sim'

/** Corners in tiles: x runs right-down, y left-down. */
export type Way = readonly (readonly [number, number])[]

/** Something that stands there for its looks, or to show a method: with `lever`, only while that lever is in force. */
export interface Decoration {
  readonly sprite: string
  readonly x: number
  readonly y: number
  readonly scale?: number
  readonly lever?: string
}

export interface StationLayout {
  readonly id: string
  /** `machine-<sprite>` with its poses. */
  readonly sprite: string
  readonly x: number
  readonly y: number
  /** The flow runs towards -x here: work comes from the right. */
  readonly back?: boolean
  /** Height of the machine: the plate stands above it. */
  readonly top: number
  /** Where its second, third … machine stands or could stand. */
  readonly bays?: readonly (readonly [number, number])[]
  /** Where the rack of its input buffer stands; null where lots wait on the belt that brings them. */
  readonly rack: { readonly x: number; readonly y: number } | null
  /** The belt on which its lots wait: a way, from this corner of it to its end. */
  readonly belt?: { readonly way: string; readonly from: number }
}

export interface StockLayout {
  readonly point: string
  /** `pallet-<sprite>`, with `-1`, `-2` and `-3` for a quarter, a half and three quarters of it. */
  readonly sprite: string
  /** Units on one full pallet. */
  readonly pallet: number
  /** Where its pallets stand, the first to be filled first. */
  readonly places: readonly (readonly [number, number])[]
}

/** Where things stand on the shop floor, in tiles. */
export interface FloorLayout {
  /** Pictures `assets/ground/<ground>-*.svg`, drawn from this layout by `assets/src/ground.mjs`. */
  readonly ground: string
  readonly width: number
  readonly depth: number
  /** Width of the yard before the docks. */
  readonly yard: number
  readonly aisles: readonly number[]
  readonly crossings: readonly (readonly [number, number])[]
  /** Where the company's name hangs on the north wall. */
  readonly sign: { readonly x: number }
  readonly docks: {
    readonly inbound: { readonly x: number; readonly y: number }
    readonly outbound: { readonly x: number; readonly y: number }
  }
  readonly stations: readonly StationLayout[]
  readonly stocks: readonly StockLayout[]
  readonly gate: { readonly x: number; readonly y: number }
  /** Where lots that are planned and not let in yet are marked. */
  readonly waiting: { readonly x: number; readonly y: number }
  readonly board: { readonly x: number; readonly y: number }
  /** Where technicians are when nobody needs them. */
  readonly crew: readonly (readonly [number, number])[]
  /** Way of a lot from one place to the next, by `from>to` of station ids, `gate` and `dock`. */
  readonly ways: Readonly<Record<string, Way>>
  readonly decorations: readonly Decoration[]
}

/** One part of a way by one vehicle; the parts share the time of the journey by `share`, which adds up to 1. */
export interface LegLayout {
  readonly vehicle: string
  readonly surface: 'road' | 'rail' | 'sea' | 'air'
  readonly share: number
  readonly way: Way
}

export interface SiteLayout {
  readonly id: string
  readonly sprite: string
  readonly x: number
  readonly y: number
  readonly scale: number
  /** How high it rises, for what stands above it. */
  readonly top: number
  /** Where its name hangs, in map pixels from its middle; a town's card stands above it when the second is negative. */
  readonly label: readonly [number, number]
}

/** Where sites stand on the map, in map tiles, and how lanes run between them. */
export interface MapLayout {
  readonly width: number
  readonly depth: number
  readonly ground: {
    readonly name: string
    /** How high the land lies above the water. */
    readonly height: number
    readonly lands: readonly Way[]
    readonly patches: readonly { readonly kind: 'field' | 'wood'; readonly outline: Way }[]
    readonly river: Way
    readonly waves: Way
  }
  /** The site whose roof opens over the floor, and the point of the map under the middle of that floor. */
  readonly plant: { readonly id: string; readonly x: number; readonly y: number }
  readonly sites: readonly SiteLayout[]
  readonly lanes: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    /** By mode of transport: sea, rail, road, express. */
    readonly by: Readonly<Record<string, { readonly legs: readonly LegLayout[] }>>
  }[]
  readonly decorations: readonly Decoration[]
}

export interface Layout {
  /** Mark of each product on crates and cards: A, B or C. */
  readonly productMarks: Readonly<Record<string, 'A' | 'B' | 'C'>>
  readonly floor: FloorLayout
  readonly map: MapLayout
}

/** One thing to reach. A star is won when all of its objectives hold at the end. */
export interface Objective {
  readonly star: 1 | 2 | 3
  readonly kpi: string
  readonly comparison: 'atLeast' | 'atMost'
  readonly target: number
}

/** A line of a command log: what was said, and when it takes effect [ms]. */
export interface Command extends Said {
  readonly at: number
}

/** A moment of guidance. It shows from `from` on until `until` holds, one at a time, in order. */
export interface GuideStep {
  readonly id: string
  /** Simulated time from which it may show [ms]. */
  readonly from: number
  /** What it points at. */
  readonly place: { readonly kind: string; readonly id: string } | null
  /** A prediction to make before going on: option ids, and the KPI whose later change tells which was right. */
  readonly predict: { readonly kpi: string; readonly after: number } | null
  /** Done when the player closes it, pulls this lever, takes this hat, or selects this kind of thing. */
  readonly until:
    | { readonly closed: true }
    | { readonly lever: string }
    | { readonly hat: string }
    | { readonly select: string }
}

export type ManagerId = 'production' | 'operations' | 'both'

export interface Case {
  readonly scenario: Scenario
  readonly layout: Layout
  readonly objectives: readonly Objective[]
  readonly guide: readonly GuideStep[]
  readonly managers: Readonly<Record<ManagerId, readonly Command[]>>
  /** Simulated time in one second of play at 1× [ms]; 4× is the normal speed. */
  readonly pace: number
  /** Simulated time at which the player takes over [ms]. */
  readonly opensAt: number
  /** Seed of the first play. */
  readonly seed: number
}
