/** What is to be run: a scenario by its name or from a file, and the decisions, every fault with its file and place. */

import { readFileSync } from 'node:fs'
import type { Case, Command } from '../content/case'
import { type RunFile, readLog, readRun } from '../content/runForm'
import { caseOf, cases } from '../content/scenarios'
import { type Fault, readCase, readScenario } from '../content/schema'
import { CommandFault } from './fault'

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
  if (!name.endsWith('.json')) {
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

/** A file with a layout is a case of the game; one without is a company alone. */
function readCompany(file: string, json: unknown): Subject {
  if (typeof json === 'object' && json !== null && 'layout' in json) return subjectOf(take(file, readCase(json)))
  const scenario = take(file, readScenario(json))
  return { company: { scenario, objectives: [] }, managers: null, seed: 1 }
}

const isRun = (json: unknown): boolean => typeof json === 'object' && json !== null && 'format' in json && 'log' in json

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (fault) {
    throw new CommandFault(`${file}: cannot be read (${reasonOf(fault)})`, 1)
  }
  try {
    return JSON.parse(text)
  } catch (fault) {
    throw new CommandFault(`${file}: expected JSON (${reasonOf(fault)})`, 1)
  }
}

function take<T>(file: string, reading: { ok: true; value: T } | { ok: false; faults: readonly Fault[] }): T {
  if (reading.ok) return reading.value
  const lines = reading.faults.map(({ path, message }) => `${file}: ${path === '' ? '' : `${path}: `}${message}`)
  throw new CommandFault(lines.join('\n'), 1)
}

function reasonOf(fault: unknown): string {
  if (fault instanceof Error) return 'code' in fault ? String(fault.code) : fault.message
  return String(fault)
}
