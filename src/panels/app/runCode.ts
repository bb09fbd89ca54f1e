/** A run as part of an address: its JSON, deflated, in letters that an address may hold. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

export function encodeRun(run: object): string {
  const bytes = deflateSync(strToU8(JSON.stringify(run)), { level: 9 })
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** @throws when it is not such a code. */
export function decodeRun(code: string): unknown {
  const text = atob(code.replaceAll('-', '+').replaceAll('_', '/'))
  return JSON.parse(strFromU8(inflateSync(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))))
}
