/** The C++ simulator of the standard models in `tools/reference`: what is left out when everything but speed is. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Events per CPU-second of a model; null where no compiler is found. */
export type Reference = (model: string, length: number) => number | null

export function buildReference(): Reference {
  const program = join(mkdtempSync(join(tmpdir(), 'lead-time-')), 'reference')
  const source = 'tools/reference/ref.cpp'
  const flags = ['-O3', '-march=native', '-ffp-contract=off', '-std=c++20']
  for (const compiler of ['g++', 'clang++', 'c++']) {
    try {
      execFileSync(compiler, [...flags, source, '-o', program], { stdio: 'pipe' })
      return (model, length) => {
        const told = execFileSync(program, [model, 'kheap', 'sfc32', String(length)], { encoding: 'utf8' })
        return Number(JSON.parse(told).evps)
      }
    } catch {
      // The next compiler may be there.
    }
  }
  return () => null
}
