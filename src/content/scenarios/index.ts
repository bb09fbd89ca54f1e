/** The scenarios, in the order of the campaign. */

import type { Case } from '../case'
import { layouts } from '../layouts'
import { readCase } from '../schema'
import firstShift from './first-shift.json'

const files = [firstShift]

/** @throws when a scenario of ours does not fit the form: a test reads every one. */
function open(file: unknown): Case {
  const reading = readCase(file)
  if (!reading.ok) throw new Error(reading.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  const layout = layouts[reading.value.layout as keyof typeof layouts]
  if (layout === undefined) throw new Error(`no layout "${reading.value.layout}"`)
  return { ...reading.value, layout }
}

export const cases: readonly Case[] = files.map(open)

export function caseOf(id: string): Case | null {
  return cases.find(({ scenario }) => scenario.id === id) ?? null
}
