/** Names a fault. */
export type Say = (path: string, message: string) => void

/** One thing that is wrong with a file: where, and what was expected there. */
export interface Fault {
  readonly path: string
  readonly message: string
}
