import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { caseOf } from '../../src/content/scenarios'
import { readFileText } from '../../src/lab/runCode'
import { verify } from '../../src/lab/runFile'

const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.json'))

/** When one of these fails and the model was meant to change: `npx tsx tests/replays/record.ts`, and say which rule changed. */
describe.runIf(files.length > 0)('a recorded run comes out as it did', () => {
  it.each(files)('%s', (file) => {
    const read = readFileText(readFileSync(new URL(file, import.meta.url), 'utf8'))
    if (!read.ok) throw new Error(`${file} is no run: ${JSON.stringify(read.faults)}`)
    const company = caseOf(read.run.scenario)
    expect(company, `${read.run.scenario} is a scenario`).not.toBeNull()
    expect(verify(company!, read.run)).toEqual({ ok: true })
  })
})
