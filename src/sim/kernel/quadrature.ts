/**
 * Integrals of smooth functions by Gauss and Legendre: n nodes, the roots of the Legendre polynomial Pₙ, integrate
 * every polynomial up to degree 2n − 1 exactly (Abramowitz & Stegun 1964, 25.4.29).
 */

export interface Quadrature {
  readonly nodes: Float64Array
  readonly weights: Float64Array
}

/** Nodes, in falling order, and weights of `count` points between `from` and `to`. */
export function gaussLegendre(count: number, from: number, to: number): Quadrature {
  const half = (to - from) / 2
  const nodes = new Float64Array(count)
  const weights = new Float64Array(count)
  const roots: number[] = []
  for (let i = 0; i < count; i++) {
    const root = nextRoot(count, roots)
    roots.push(root)
    const { slope } = legendre(count, root)
    nodes[i] = from + half * (1 + root)
    weights[i] = (2 * half) / ((1 - root * root) * slope * slope)
  }
  return { nodes, weights }
}

/** ∫ f(x) dx over a finite interval; `count` points are enough when f is smooth at the scale of 1/count of it. */
export function integral(f: (x: number) => number, from: number, to: number, count = 64): number {
  const { nodes, weights } = gaussLegendre(count, from, to)
  return nodes.reduce((sum, x, i) => sum + weights[i]! * f(x), 0)
}

/** The greatest root not yet found: Newton from the right, the known roots divided out (Maehly 1954), is monotone. */
function nextRoot(degree: number, known: readonly number[]): number {
  let x = 1
  for (let step = 1; step > 1e-15; ) {
    const { value, slope } = legendre(degree, x)
    const divided = known.reduce((sum, root) => sum + 1 / (x - root), 0)
    step = value / (slope - value * divided)
    x -= step
  }
  const { value, slope } = legendre(degree, x)
  return x - value / slope
}

/** Pₙ(x) and its derivative, by n·Pₙ = (2n − 1)·x·Pₙ₋₁ − (n − 1)·Pₙ₋₂ and Pₙ′ = Pₙ₋₂′ + (2n − 1)·Pₙ₋₁. */
function legendre(degree: number, x: number): { readonly value: number; readonly slope: number } {
  let [before, value] = [1, x]
  let [slopeBefore, slope] = [0, 1]
  for (let n = 2; n <= degree; n++) {
    const next = ((2 * n - 1) * x * value - (n - 1) * before) / n
    const nextSlope = slopeBefore + (2 * n - 1) * value
    before = value
    value = next
    slopeBefore = slope
    slope = nextSlope
  }
  return { value, slope }
}
