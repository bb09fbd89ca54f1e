/** What stops a run that would not end, or not fit into a computer: said in one sentence, for whoever started it. */

/** Thrown by a run that is given up; everything else that is thrown is a fault of the program. */
export class Overload extends Error {
  override readonly name = 'Overload'
}

/** Lots or orders that may come to be at one moment: more than any plant has, and few enough to refuse in a second. */
const MOST_AT_ONCE = 100_000

/** @throws Overload when so many come at once. */
export function bearAtOnce(count: number, what: string): void {
  if (!(count <= MOST_AT_ONCE)) throw new Overload(`more than ${MOST_AT_ONCE} ${what} at once`)
}
