/**
 * Opens what was kept, exactly as it was left. A save that cannot be continued exactly is named and set aside under
 * another key; it is never thrown away in silence and never opened as something that it was not.
 */

import type { Case } from '../content/case'
import { build } from '../lab/build'
import { hash, replay } from '../sim'
import type { Session } from './game'
import type { SaveStore } from './saves'
import { isRunKey, keyOf, readSaveText, type SaveDamage } from './saveText'
import { openSession } from './session'

const ASIDE = 'aside:'

/** A run that can be continued, told without replaying it. */
export interface KeptRun {
  readonly scenario: string
  readonly seed: number
  /** How far it was played [ms], and whether that is the end. */
  readonly at: number
  readonly ended: boolean
  readonly decisions: number
  /** By the clock of the computer [ms since 1970]. */
  readonly saved: number
}

/** A save that could not be continued, as it was found. */
export interface SetAside extends SaveDamage {
  /** Where it is kept now; null when not even that was possible. */
  readonly key: string | null
  readonly text: string
}

type CaseOf = (id: string) => Case | null

/**
 * What can be continued, latest first; what is damaged is set aside on the way. A store that is absent or cannot be read
 * has nothing: the first save then says why.
 */
export async function listSaves(saves: SaveStore | null, caseOf: CaseOf): Promise<readonly KeptRun[]> {
  return saves === null ? [] : orElse([], () => list(saves, caseOf))
}

async function list(saves: SaveStore, caseOf: CaseOf): Promise<readonly KeptRun[]> {
  const runs: KeptRun[] = []
  for (const key of await saves.keys()) {
    if (!isRunKey(key)) continue
    const text = await saves.read(key)
    if (text === null) continue
    const read = readSaveText(text, caseOf)
    if (!read.ok) {
      await setAside(saves, key, text, read.damage)
      continue
    }
    const { scenario, seed, at, log, saved } = read.file
    const ended = at >= read.company.scenario.length
    runs.push({ scenario, seed, at, ended, decisions: log.length, saved })
  }
  return runs.sort((a, b) => b.saved - a.saved)
}

export type Resumed =
  | { readonly ok: true; readonly company: Case; readonly session: Session }
  | { readonly ok: false; readonly damage: SetAside }

/** Continues the run that is kept for a scenario; null when there is none within reach. */
export async function resumeSession(
  saves: SaveStore | null,
  scenario: string,
  caseOf: CaseOf,
): Promise<Resumed | null> {
  const key = keyOf(scenario)
  const text = saves === null ? null : await orElse(null, () => saves.read(key))
  if (saves === null || text === null) return null
  const read = readSaveText(text, caseOf)
  if (!read.ok) return { ok: false, damage: await setAside(saves, key, text, read.damage) }
  const { company, file } = read
  const { seed, log, at, view } = file
  const found = hash(replay(company.scenario, seed, log, at))
  if (found !== file.hash) {
    const values = { expected: file.hash, found, savedBuild: file.build, build }
    return { ok: false, damage: await setAside(saves, key, text, { reason: 'hashDiffers', values }) }
  }
  return { ok: true, company, session: openSession(company, { seed, log, at, view, saves }) }
}

/** What has been set aside, as it was found and why. */
export async function listSetAside(saves: SaveStore | null): Promise<readonly SetAside[]> {
  return saves === null ? [] : orElse([], () => listAside(saves))
}

async function listAside(saves: SaveStore): Promise<readonly SetAside[]> {
  const found: SetAside[] = []
  for (const key of await saves.keys()) {
    if (!key.startsWith(ASIDE)) continue
    const text = await saves.read(key)
    const kept = text === null ? null : asideIn(text)
    if (kept !== null) found.push({ ...kept, key })
  }
  return found
}

/** Throws away what is kept for a scenario, or what was set aside under this key. */
export async function discard(saves: SaveStore | null, scenarioOrKey: string): Promise<void> {
  await saves?.remove(scenarioOrKey.startsWith(ASIDE) ? scenarioOrKey : keyOf(scenarioOrKey))
}

/** The original goes only once its copy stands. */
async function setAside(saves: SaveStore, key: string, text: string, damage: SaveDamage): Promise<SetAside> {
  const aside = `${ASIDE}${key}:${markOf(text)}`
  try {
    await saves.write(aside, JSON.stringify({ ...damage, text }))
    await saves.remove(key)
    return { ...damage, key: aside, text }
  } catch {
    return { ...damage, key: null, text }
  }
}

/** The same text gets the same mark: found damaged by two at once, it is set aside once. */
function markOf(text: string): string {
  let mark = text.length
  for (let i = 0; i < text.length; i++) mark = (Math.imul(mark, 31) + text.charCodeAt(i)) >>> 0
  return mark.toString(36)
}

function asideIn(text: string): Omit<SetAside, 'key'> | null {
  try {
    const { reason, values, text: original } = JSON.parse(text) as SetAside
    return { reason, values, text: original }
  } catch {
    return null
  }
}

async function orElse<T>(nothing: T, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch {
    return nothing
  }
}
