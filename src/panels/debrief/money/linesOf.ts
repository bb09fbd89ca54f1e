/** Width of a letter as a share of the type size, on average. */
const LETTER = 0.53

/** A name in at most two lines: broken at a blank or where it says so (`Change-overs`), whole where it fits. */
export function linesOf(name: string, width: number, type: number): readonly string[] {
  const whole = name.replace(/-(?=\p{Ll})/u, '')
  if (whole.length * type * LETTER <= width) return [whole]
  const blank = name.indexOf(' ')
  if (blank > 0) return [name.slice(0, blank), name.slice(blank + 1)]
  const soft = name.search(/-\p{Ll}/u)
  return soft > 0 ? [name.slice(0, soft + 1), name.slice(soft + 1)] : [name]
}
