/** What stops a command of the terminal: said in one sentence, with the code that a script sees. */

import { Overload } from '../sim'
import type { Terminal } from './terminal'

/** 0: done. 1: a file is at fault. 2: the command line is. 3: a run was given up. 4: the program is at fault. */
export type ExitCode = 0 | 1 | 2 | 3 | 4

export class CommandFault extends Error {
  readonly code: 1 | 2 | 3

  constructor(message: string, code: 1 | 2 | 3) {
    super(message)
    this.code = code
  }
}

/** Runs a command; whatever stops it is said in a sentence, and never with a trace. */
export function attempt(terminal: Pick<Terminal, 'warn'>, command: () => void): ExitCode {
  try {
    command()
    return 0
  } catch (fault) {
    if (fault instanceof CommandFault) {
      terminal.warn(fault.message)
      return fault.code
    }
    if (fault instanceof Overload) {
      terminal.warn(`The run was given up: ${fault.message}`)
      return 3
    }
    terminal.warn(`A fault of this program, please report it: ${placed(fault)}`)
    return 4
  }
}

/** The message, and the line of the program that it comes from. */
function placed(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault)
  const line = fault.stack?.split('\n').find((each) => /^\s+at /.test(each))
  return `${fault.message}${line === undefined ? '' : ` (${line.trim()})`}`
}
