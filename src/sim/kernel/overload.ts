/** What stops a run that would not end, or not fit into a computer: said in one sentence, for whoever started it. */

/** Thrown by a run that is given up; everything else that is thrown is a fault of the program. */
export class Overload extends Error {
  override readonly name = 'Overload'
}
