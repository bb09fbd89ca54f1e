/** How breaches are counted and said. */

export const same = (what: string, one: number, other: number): string[] =>
  one === other ? [] : [`${what}: ${one} is not ${other}`]

export const sum = <T>(list: readonly T[], of: (each: T) => number): number =>
  list.reduce((total, each) => total + of(each), 0)
