/** One thing that is wrong with a file: where, and what was expected there. */
export interface Fault {
  readonly path: string
  readonly message: string
}

/** Notes a fault. */
export type Say = (path: string, message: string) => void
/** Notes a fault unless the list has the id; `what` says what would have been right. */
export type Known = (path: string, list: readonly string[], id: string, what: string) => void
