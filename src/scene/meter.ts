/** What a picture costs in JavaScript: the last four seconds or so, update and render. */

import type { FrameCost } from './handle'

const KEPT = 240

export class Meter {
  private readonly costs = new Float64Array(KEPT)
  private taken = 0
  private began = 0

  begin(): void {
    this.began = performance.now()
  }

  end(): void {
    this.costs[this.taken++ % KEPT] = performance.now() - this.began
  }

  read(): FrameCost {
    const sorted = [...this.costs.subarray(0, Math.min(this.taken, KEPT))].sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
    return { p50: at(0.5), p95: at(0.95), pictures: this.taken }
  }
}
