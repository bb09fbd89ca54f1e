/** What is to be run: a scenario by its name or from a file, and the decisions, every fault with its file and place. */

import type { Case, Command } from '../content/case'
import { type RunFile, readLog, readRun } from '../content/runForm'
import { caseOf, cases } from '../content/scenarios'
import { type Fault, readCase, readScenario } from '../content/schema'
import { CommandFault } from './fault'
import { readJson, STANDARD_INPUT } from './jsonFile'

export interface Subject {
  readonly company: Pick<Case, 'scenario' | 'objectives'>
  /** Null for a company without managers, such as a study's. */
  readonly managers: Case['managers'] | null
  readonly seed: number
}

export type Found =
  | { readonly kind: 'company'; readonly subject: Subject }
  | { readonly kind: 'run'; readonly run: RunFile }

export function findSubject(name: string): Found {
  const company = caseOf(name)
  if (company !== null) return { kind: 'company', subject: subjectOf(company) }
  if (name !== STANDARD_INPUT && !/\.json$/i.test(name)) {
    const known = cases.map(({ scenario }) => scenario.id).join(', ')
    throw new CommandFault(`"${name}" is no scenario: expected ${known}, or a file that ends in .json`, 2)
  }
  const json = readJson(name)
  if (isRun(json)) return { kind: 'run', run: take(name, readRun(json)) }
  return { kind: 'company', subject: readCompany(name, json) }
}

/** The decisions in a file: a list of them, or those of a run. */
export function findLog(file: string): readonly Command[] {
  const json = readJson(file)
  return isRun(json) ? take(file, readRun(json)).log : take(file, readLog(json))
}

const subjectOf = ({ scenario, objectives, managers, seed }: Omit<Case, 'layout' | 'pace' | 'guide'>): Subject => ({
  company: { scenario, objectives },
  managers,
  seed,
})

/** Fields that only a case of the game has. */
const OF_A_CASE = ['layout', 'pace', 'objectives', 'guide', 'managers']

/** A file with anything of a game is a case; one without is a company alone. */
function readCompany(file: string, json: unknown): Subject {
  if (OF_A_CASE.some((field) => has(json, field))) return subjectOf(take(file, readCase(json)))
  const scenario = take(file, readScenario(json))
  return { company: { scenario, objectives: [] }, managers: null, seed: 1 }
}

const has = (json: unknown, field: string): boolean =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, field)

const isRun = (json: unknown): boolean => has(json, 'format') && has(json, 'log')

/** Most faults that are told: nobody reads more before mending these. */
const MOST_FAULTS = 200

function take<T>(file: string, reading: { ok: true; value: T } | { ok: false; faults: readonly Fault[] }): T {
  if (reading.ok) return reading.value
  const { faults } = reading
  const lines = faults
    .slice(0, MOST_FAULTS)
    .map(({ path, message }) => `${file}: ${path === '' ? '' : `${path}: `}${message}`)
  if (faults.length > MOST_FAULTS) lines.push(`${file}: and ${faults.length - MOST_FAULTS} faults more`)
  throw new CommandFault(lines.join('\n'), 1)
}
