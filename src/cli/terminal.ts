/** Where a command speaks: results to one stream, everything else to the other, and progress only where a person looks. */

import { SingleBar } from 'cli-progress'

export interface Terminal {
  readonly say: (text: string) => void
  readonly warn: (text: string) => void
  readonly progress: (runs: number) => { readonly step: () => void; readonly end: () => void }
}

export const processTerminal: Terminal = {
  say: (text) => void process.stdout.write(`${text}\n`),
  warn: (text) => void process.stderr.write(`${text}\n`),
  progress: (runs) => {
    if (!process.stderr.isTTY) return { step: () => {}, end: () => {} }
    const format = '{bar} {value} of {total} runs, {eta} s left'
    // A bar that switched line wrapping off would leave it so when it is interrupted.
    const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, linewrap: true })
    bar.start(runs, 0)
    return { step: () => bar.increment(), end: () => bar.stop() }
  },
}
