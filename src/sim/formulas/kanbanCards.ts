/** How many kanban cards a loop needs: N = D·L·(1 + α)/C, rounded up (Monden 1983, Toyota Production System). */

export interface KanbanLoop {
  /** Units used per unit of time. */
  readonly demandRate: number
  /** From the return of a card to the arrival of its full container. */
  readonly replenishmentTime: number
  /** α: share of the use in that time that is kept against variation. */
  readonly safetyShare: number
  /** Units in a container. */
  readonly containerSize: number
}

export function kanbanCards({ demandRate, replenishmentTime, safetyShare, containerSize }: KanbanLoop): number {
  return Math.ceil((demandRate * replenishmentTime * (1 + safetyShare)) / containerSize - 1e-9)
}
