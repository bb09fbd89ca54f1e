/** A kept run as text, and what is wrong with a text that should be one. */

import type { Case } from '../content/case'
import { type RunFile, readSave, type SaveFile } from '../content/runForm'
import { build } from '../lab/build'

const RUN = 'run:'

/** One run is kept for each scenario: the one that was played last. */
export const keyOf = (scenario: string): string => RUN + scenario
export const isRunKey = (key: string): boolean => key.startsWith(RUN)

export function saveTextOf(run: Omit<RunFile, 'format' | 'build' | 'weeks'>, view: SaveFile['view']): string {
  const file: SaveFile = { format: 1, build, ...run, weeks: [], saved: Date.now(), view }
  return JSON.stringify(file)
}

/** Why a kept run cannot be continued: the sentence is in `content/words` under `saves.<reason>`. */
export interface SaveDamage {
  readonly reason: 'notJson' | 'notForm' | 'unknownScenario' | 'hashDiffers'
  readonly values: Readonly<Record<string, string | number>>
}

export type ReadSave =
  | { readonly ok: true; readonly company: Case; readonly file: SaveFile }
  | { readonly ok: false; readonly damage: SaveDamage }

/** Reads a text as far as that goes without replaying it. */
export function readSaveText(text: string, caseOf: (id: string) => Case | null): ReadSave {
  const damaged = (reason: SaveDamage['reason'], values: SaveDamage['values']): ReadSave => ({
    ok: false,
    damage: { reason, values },
  })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (fault) {
    return damaged('notJson', { message: fault instanceof Error ? fault.message : String(fault) })
  }
  const reading = readSave(json)
  if (!reading.ok) {
    const [first] = reading.faults
    return damaged('notForm', { path: first?.path ?? '', message: first?.message ?? '', faults: reading.faults.length })
  }
  const file = reading.value
  const company = caseOf(file.scenario)
  if (company === null) return damaged('unknownScenario', { scenario: file.scenario, build: file.build })
  return { ok: true, company, file }
}
