/** What leads to what, and whether anything leads back to itself: strongly connected components (Tarjan 1972). */

/**
 * Groups of nodes that lead to each other, each group after all that it leads to; a group of one is no circle unless the
 * node leads to itself. Walks without recursion: no file is too deep for it.
 */
export function groupsOf(count: number, next: (node: number) => readonly number[]): number[][] {
  const groups: number[][] = []
  const number = new Array<number>(count).fill(-1)
  const low = new Array<number>(count).fill(-1)
  const open: number[] = []
  const isOpen = new Array<boolean>(count).fill(false)
  const walk: { readonly node: number; readonly ways: readonly number[]; at: number }[] = []
  let numbers = 0
  const enter = (node: number): void => {
    number[node] = low[node] = numbers++
    open.push(node)
    isOpen[node] = true
    walk.push({ node, ways: next(node), at: 0 })
  }
  const leave = (node: number): void => {
    walk.pop()
    const before = walk[walk.length - 1]
    if (before !== undefined) low[before.node] = Math.min(low[before.node]!, low[node]!)
    if (low[node] !== number[node]) return
    const group: number[] = []
    while (isOpen[node]) {
      const each = open.pop()!
      isOpen[each] = false
      group.push(each)
    }
    groups.push(group)
  }
  for (let root = 0; root < count; root++) {
    if (number[root]! >= 0) continue
    enter(root)
    for (let step = walk[0]; step !== undefined; step = walk[walk.length - 1]) {
      const to = step.ways[step.at++]
      if (to === undefined) leave(step.node)
      else if (number[to]! < 0) enter(to)
      else if (isOpen[to]) low[step.node] = Math.min(low[step.node]!, number[to]!)
    }
  }
  return groups
}
