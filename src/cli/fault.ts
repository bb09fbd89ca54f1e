/** What stops a command of the terminal: said in one sentence, with the code that a script sees. */

import type { Terminal } from './terminal'

/** 1: a file, or what it asks for, is at fault. 2: the command line is. */
export class CommandFault extends Error {
  readonly code: 1 | 2

  constructor(message: string, code: 1 | 2) {
    super(message)
    this.code = code
  }
}

/** Runs a command; a fault ends it with its sentence, anything else is our mistake and keeps its trace. */
export function attempt(terminal: Pick<Terminal, 'warn'>, command: () => void): 0 | 1 | 2 {
  try {
    command()
    return 0
  } catch (fault) {
    if (!(fault instanceof CommandFault)) throw fault
    terminal.warn(fault.message)
    return fault.code
  }
}
