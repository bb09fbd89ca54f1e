/** The C++ simulator of the standard models in `tools/reference`: what is left out when everything but speed is. */

import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface Reference {
  /** Events per CPU-second of a model. */
  readonly rate: (model: string, length: number) => number
  /** Seconds that the slowest of so many runs of a model takes, all begun at once; the start of a process is left out, as ours is. */
  readonly together: (model: string, length: number, runs: number) => Promise<number>
}

/** Null where no compiler is found. */
export function buildReference(): Reference | null {
  const program = join(mkdtempSync(join(tmpdir(), 'lead-time-')), 'reference')
  const source = 'tools/reference/ref.cpp'
  const flags = ['-O3', '-march=native', '-ffp-contract=off', '-std=c++20']
  for (const compiler of ['g++', 'clang++', 'c++']) {
    try {
      execFileSync(compiler, [...flags, source, '-o', program], { stdio: 'pipe' })
      return referenceBy(program)
    } catch {
      // The next compiler may be there.
    }
  }
  return null
}

function referenceBy(program: string): Reference {
  const told = (model: string, length: number): string[] => [model, 'kheap', 'sfc32', String(length)]
  return {
    rate: (model, length) => Number(JSON.parse(execFileSync(program, told(model, length), { encoding: 'utf8' })).evps),
    together: async (model, length, runs) => {
      const all = Array.from({ length: runs }, () => promisify(execFile)(program, told(model, length)))
      return Math.max(...(await Promise.all(all)).map(({ stdout }) => Number(JSON.parse(stdout).sec)))
    },
  }
}
