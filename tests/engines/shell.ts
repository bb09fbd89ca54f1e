/** Runs a script in a program that takes a file and prints. */

import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const PATIENCE = 240_000
const MOST_OUTPUT = 16 * 1024 * 1024

/** What the program prints. @throws when it fails or takes too long. */
export async function inShell(path: string, flags: readonly string[], script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lead-time-engine-'))
  try {
    const file = join(folder, 'script.js')
    await writeFile(file, script)
    const options = { timeout: PATIENCE, maxBuffer: MOST_OUTPUT }
    const { stdout } = await promisify(execFile)(path, [...flags, file], options)
    return stdout
  } finally {
    await rm(folder, { recursive: true })
  }
}
