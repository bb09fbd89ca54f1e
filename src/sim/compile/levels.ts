/** The order in which requirements are worked out: each stock point after everything that draws on it. */

import type { PointModel, ProductModel } from '../model'

/**
 * Stock points by low-level code (Orlicky 1975): what is made into a point draws on those of its material, and a point on
 * those at other sites that it is supplied from.
 */
export function byLevel(points: readonly PointModel[], products: readonly ProductModel[]): number[] {
  const users: number[][] = points.map(() => [])
  for (const [user, { makes, offers }] of points.entries()) {
    if (makes >= 0) for (const { point } of products[makes]!.kit) users[point]!.push(user)
    for (const { from } of offers) if (from >= 0) users[from]!.push(user)
  }
  const level = new Map<number, number>()
  const levelOf = (point: number): number => {
    const known = level.get(point)
    if (known !== undefined) return known
    level.set(point, 0)
    const found = users[point]!.reduce((deepest, user) => Math.max(deepest, levelOf(user) + 1), 0)
    level.set(point, found)
    return found
  }
  return [...points.keys()].sort((one, other) => levelOf(one) - levelOf(other) || one - other)
}
