/** A run as text for a file or for an address, and back again with every fault named. */

import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { type RunFile, readRun } from '../content/runForm'
import type { Fault } from '../content/schema'

/** Where a run stands in an address: `#/run/<code>`, and `#run=<code>` for short links. */
const IN_ADDRESS = /^#(?:\/run\/|run=)([\w-]+)$/
/** More text than any run has [bytes]; a code that unpacks to more is no run of ours. */
const MOST = 4_000_000

export type ReadRun =
  | { readonly ok: true; readonly run: RunFile }
  /** Not JSON, or cut short on the way; or not the form, with what was expected where. */
  | { readonly ok: false; readonly reason: 'unreadable' | 'notForm'; readonly faults: readonly Fault[] }

export function fileTextOf(run: RunFile): string {
  return `${JSON.stringify(run)}\n`
}

export const fileNameOf = ({ scenario, seed, at }: RunFile): string =>
  `${scenario}-${seed}-day${Math.floor(at / 86_400_000)}.leadtime.json`

export function readFileText(text: string): ReadRun {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (fault) {
    return unreadable(fault)
  }
  const reading = readRun(json)
  return reading.ok ? { ok: true, run: reading.value } : { ok: false, reason: 'notForm', faults: reading.faults }
}

/** The run packed into letters that an address may hold. */
export function codeOf(run: RunFile): string {
  return toBase64Url(deflateSync(strToU8(JSON.stringify(run)), { level: 9 }))
}

export function readCode(code: string): ReadRun {
  try {
    return readFileText(strFromU8(inflate(fromBase64Url(code))))
  } catch (fault) {
    return unreadable(fault)
  }
}

/** The code in the part of an address after #; null when there is none. */
export const codeIn = (hash: string): string | null => IN_ADDRESS.exec(hash)?.[1] ?? null

const unreadable = (fault: unknown): ReadRun => {
  const message = fault instanceof Error ? fault.message : String(fault)
  return { ok: false, reason: 'unreadable', faults: [{ path: '', message }] }
}

/** Unpacks no more than a run can be: a few letters could stand for gigabytes. */
function inflate(packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  let ended = false
  const stream = new Inflate((chunk, final) => {
    length += chunk.length
    if (length > MOST) throw new Error('the code unpacks to more than a run can be')
    chunks.push(chunk)
    ended = final
  })
  const STEP = 4_096
  for (let from = 0; from < packed.length; from += STEP) {
    stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length)
  }
  if (!ended) throw new Error('the code is cut short')
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}
