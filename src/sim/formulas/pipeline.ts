/** Orders on their way as the digits of one whole number, the next to arrive first, so that a state is an index. */

/** How many pipelines of so many orders there are when each is below `digit`. */
export function pipelinesOf(orders: number, digit: number): number {
  let pipelines = 1
  for (let order = 0; order < orders; order++) pipelines *= digit
  return pipelines
}

/** Units on order: the sum of the digits. */
export function onOrderIn(pipeline: number, digit: number): number {
  let units = 0
  for (let rest = pipeline; rest > 0; rest = Math.floor(rest / digit)) units += rest % digit
  return units
}
