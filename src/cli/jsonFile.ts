/** JSON from a file or the standard input; what is no JSON is told with its line. */

import { readFileSync, statSync } from 'node:fs'
import { CommandFault } from './fault'

/** Larger than any scenario by far; beyond it a file is an accident [bytes]. */
const MOST_BYTES = 100_000_000

/** The name by which a command line means the standard input. */
export const STANDARD_INPUT = '-'

/** @throws CommandFault when there is no such file, or no JSON in it. */
export function readJson(file: string): unknown {
  const bytes = bytesOf(file)
  if (bytes.length > MOST_BYTES) throw new CommandFault(`${file}: expected at most ${MOST_BYTES / 1e6} MB`, 1)
  const text = textOf(file, bytes)
  if (text.trim() === '') throw new CommandFault(`${file}: expected JSON, found an empty file`, 1)
  try {
    return JSON.parse(text)
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault)
    throw new CommandFault(`${file}: ${placeIn(text, reason)}expected JSON (${reason.split('\n')[0]})`, 1)
  }
}

function bytesOf(file: string): Buffer {
  try {
    if (file === STANDARD_INPUT) return readFileSync(0)
    const about = statSync(file)
    if (about.isDirectory()) throw new CommandFault(`${file}: expected a file, found a folder`, 1)
    if (about.size > MOST_BYTES) throw new CommandFault(`${file}: expected at most ${MOST_BYTES / 1e6} MB`, 1)
    return readFileSync(file)
  } catch (fault) {
    if (fault instanceof CommandFault) throw fault
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault)
    throw new CommandFault(`${file}: ${REASONS[code] ?? 'cannot be read'} (${code})`, 1)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read by you',
}

/** UTF-8, with or without the mark by which some editors say so. */
function textOf(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CommandFault(`${file}: expected text in UTF-8`, 1)
  }
}

/** "line 3, column 7: ", where the reason tells the position or quotes what stands around it. */
function placeIn(text: string, reason: string): string {
  const at = positionIn(text, reason)
  if (at === null) return ''
  const before = text.slice(0, at).split('\n')
  return `line ${before.length}, column ${before[before.length - 1]!.length + 1}: `
}

/** Letters that the engine quotes on either side of a fault. */
const CONTEXT = 10

function positionIn(text: string, reason: string): number | null {
  const position = /position (\d+)/.exec(reason)?.[1]
  if (position !== undefined) return Number(position)
  if (/end of JSON/.test(reason)) return text.length
  const [, cut, quoted = ''] = /, (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(reason) ?? []
  const at = quoted === '' ? -1 : text.indexOf(quoted)
  return at < 0 || cut === undefined || text.lastIndexOf(quoted) > at ? null : at + CONTEXT
}
