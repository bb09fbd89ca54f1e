/** The form of a run as it is kept and handed on: what was played, by whose luck, what was decided, and how it came out. */

import { z } from 'zod'
import { parseDuration } from '../sim'
import type { Command } from './case'
import { readForm, shown } from './formFaults'
import type { Reading } from './schema'

/** A run: with the scenario it is all that there is to know, since a world is a pure function of it. */
export interface RunFile {
  readonly format: 1
  /** The version of the game that wrote it. */
  readonly build: string
  readonly scenario: string
  readonly seed: number
  readonly log: readonly Command[]
  /** How far it was played [ms]. */
  readonly at: number
  /** Fingerprint of the world there. */
  readonly hash: string
  /** Fingerprints at the end of each whole week, the first eight digits: they tell in which week a replay goes astray. */
  readonly weeks: readonly string[]
}

/** A run as the game keeps it by itself: with how the player looked at it. */
export interface SaveFile extends RunFile {
  /** When it was kept, by the clock of the computer [ms since 1970]. */
  readonly saved: number
  readonly view: {
    readonly speed: 0 | 1 | 4 | 16 | 64
    readonly cruise: 0 | 1 | 4 | 16 | 64
    readonly hat: 'production' | 'operations'
    /** How far the player was guided; missing in what was kept before guidance was. */
    readonly guide?: SavedGuidance | undefined
  }
}

/** Guidance as it is kept: the step reached, and the predictions made. */
export interface SavedGuidance {
  readonly on: boolean
  readonly step: number
  readonly predictions: readonly {
    readonly step: string
    readonly kpi: string
    readonly answer: 'up' | 'same' | 'down'
    readonly before: number | null
    readonly without: number | null
    readonly due: number
    readonly told: boolean
  }[]
}

/** More than anybody decides in a run; beyond it a file is an attack or an accident. */
const MOST_COMMANDS = 5_000

const time = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const argument = z.union([z.number(), z.string().max(1000), z.boolean(), z.record(z.string(), z.number())])
const command = z.object({ at: time, lever: z.string().max(100), args: z.record(z.string(), argument) }).strict()
const speed = z.union([z.literal(0), z.literal(1), z.literal(4), z.literal(16), z.literal(64)])

const run = {
  format: z.literal(1, 'expected format 1'),
  build: z.string().max(100),
  scenario: z.string().min(1).max(100),
  seed: time,
  log: z
    .array(command)
    .max(MOST_COMMANDS)
    .refine((log) => log.every(({ at }, i) => i === 0 || at >= log[i - 1]!.at), 'expected commands in order of time'),
  at: time,
  hash: z.string().regex(/^[0-9a-f]{16}$/, 'expected sixteen hexadecimal digits'),
  weeks: z.array(z.string().regex(/^[0-9a-f]{8}$/, 'expected eight hexadecimal digits')).default([]),
}

/** A moment: milliseconds from the opening, or written as a duration ("3 d"). */
const moment = z.union([
  time,
  z
    .string()
    .refine((text) => parseDuration(text) !== null, {
      error: ({ input }) => `expected a moment such as "3 d", found ${shown(input)}`,
    })
    .transform((text) => parseDuration(text) ?? 0),
])
const logSchema = z.array(command.extend({ at: moment })).max(MOST_COMMANDS)

const runSchema = z.object(run).strict()
const measured = z.number().nullable()
const prediction = z
  .object({
    step: z.string().max(100),
    kpi: z.string().max(100),
    answer: z.enum(['up', 'same', 'down']),
    before: measured,
    without: measured,
    due: time,
    told: z.boolean(),
  })
  .strict()
const guide = z.object({ on: z.boolean(), step: z.number().int().min(0), predictions: z.array(prediction).max(100) })

const saveSchema = z
  .object({
    ...run,
    saved: time,
    view: z
      .object({ speed, cruise: speed, hat: z.enum(['production', 'operations']), guide: guide.strict().optional() })
      .strict(),
  })
  .strict()

/** Reads a run from parsed JSON; every fault is named. */
export function readRun(json: unknown): Reading<RunFile> {
  return reading(runSchema, json)
}

/** Reads a list of commands as a person may write it: in any order, which is kept, moments as durations. */
export function readLog(json: unknown): Reading<Command[]> {
  return reading(logSchema, json)
}

/** Reads a kept run from parsed JSON; every fault is named. */
export function readSave(json: unknown): Reading<SaveFile> {
  return reading(saveSchema, json)
}

function reading<T extends z.ZodType>(schema: T, json: unknown): Reading<z.output<T>> {
  const read = readForm(schema, json)
  return read.ok ? read : { ok: false, faults: read.faults }
}
