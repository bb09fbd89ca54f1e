/** One thing that is wrong with a file: where, and what was expected there. */
export interface Fault {
  readonly path: string
  readonly message: string
}
