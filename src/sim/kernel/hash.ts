/** A 64-bit fingerprint of plain data: equal worlds have equal hashes, in every engine. */

const double = new Float64Array(1)
const words = new Int32Array(double.buffer)

interface Mixing {
  a: number
  b: number
}

/** Sixteen hexadecimal digits for anything that JSON could carry, typed arrays included; functions are passed over. */
export function hashOf(data: unknown, skip: readonly string[] = []): string {
  const state: Mixing = { a: 0x9e3779b9 | 0, b: 0x85ebca6b | 0 }
  visit(state, data, skip)
  const finish = (x: number): string => {
    let y = x ^ (x >>> 16)
    y = Math.imul(y, 0x21f0aaad)
    y ^= y >>> 15
    y = Math.imul(y, 0x735a2d97)
    y ^= y >>> 15
    return (y >>> 0).toString(16).padStart(8, '0')
  }
  return finish(state.a) + finish(state.b)
}

function mix(state: Mixing, word: number): void {
  state.a = Math.imul(state.a ^ word, 0x2c1b3c6d)
  state.a ^= state.a >>> 13
  state.b = Math.imul(state.b + word, 0x297a2d39) ^ state.a
  state.b = (state.b << 7) | (state.b >>> 25)
}

function visit(state: Mixing, data: unknown, skip: readonly string[]): void {
  if (typeof data === 'number') {
    double[0] = data === 0 ? 0 : data
    mix(state, words[0]!)
    mix(state, words[1]!)
  } else if (typeof data === 'string') {
    mix(state, data.length)
    for (let i = 0; i < data.length; i++) mix(state, data.charCodeAt(i))
  } else if (typeof data === 'boolean') {
    mix(state, data ? 3 : 5)
  } else if (data === null || data === undefined) {
    mix(state, 7)
  } else if (ArrayBuffer.isView(data) || Array.isArray(data)) {
    const list = data as ArrayLike<unknown>
    mix(state, list.length)
    for (let i = 0; i < list.length; i++) visit(state, list[i], skip)
  } else if (typeof data === 'object') {
    for (const key in data) {
      if (skip.includes(key)) continue
      visit(state, key, skip)
      visit(state, (data as Record<string, unknown>)[key], skip)
    }
  }
}

/** A 32-bit number for a name, to seed its stream. */
export function nameHash(name: string): number {
  let h = 0x811c9dc5 | 0
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193)
  return scramble(h)
}

/** A bijection on 32 bits whose output looks random (constants of the `lowbias32` search by C. Wellons, 2018). */
export const scramble = (x: number): number => {
  let y = x ^ (x >>> 16)
  y = Math.imul(y, 0x21f0aaad)
  y ^= y >>> 15
  y = Math.imul(y, 0x735a2d97)
  return y ^ (y >>> 15)
}
