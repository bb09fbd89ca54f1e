/** The runs that every engine plays: all that are recorded, and companies and managers drawn at random. */

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { readFileText } from '../../src/lab/runCode'
import { compile, WEEK } from '../../src/sim'
import { companies } from '../laws/companies'
import { saidIn, sayings } from '../laws/logs'
import type { Asked } from './fingerprints'

const RECORDED = new URL('../replays/', import.meta.url)
const WEEKS = 3
const DRAWN = 24
const MOST_DECISIONS = 12
const SEED = 2_026

export function askedRuns(): Asked[] {
  return [...recorded(), ...drawn()]
}

/** What the files say came out, by the name of the run. */
export function recordedHashes(): ReadonlyMap<string, string> {
  return new Map(recordedFiles().map(({ name, run }) => [name, run.hash]))
}

const recorded = (): Asked[] =>
  recordedFiles().map(({ name, run: { scenario, seed, log, at } }) => ({ name, scenario, seed, log, until: at }))

function recordedFiles() {
  const files = readdirSync(RECORDED).filter((name) => name.endsWith('.json'))
  return files.map((file) => {
    const read = readFileText(readFileSync(new URL(file, RECORDED), 'utf8'))
    if (!read.ok) throw new Error(`${file} is no run`)
    return { name: file.replace('.json', ''), run: read.run }
  })
}

function drawn(): Asked[] {
  const samples = fc.sample(fc.tuple(companies, sayings(WEEKS, MOST_DECISIONS)), { numRuns: DRAWN, seed: SEED })
  return samples.map(([scenario, said], index) => {
    const model = compile(scenario)
    const log = said.map((saying) => ({ at: saying.at, ...saidIn(model, saying) }))
    return { name: `drawn-${index + 1}`, scenario, seed: index + 1, log, until: WEEKS * WEEK }
  })
}
