/**
 * Logarithm, exponential and the normal distribution from + − × ÷ and √ alone, which every engine computes to the same
 * bit; `Math.log` and its kin differ between engines and between versions of one engine.
 */

const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const LN2 = LN2_HIGH + LN2_LOW

const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)
double[0] = 1
/** Index of the word that holds sign and exponent: 1 on every machine that browsers run on. */
const HIGH = words[1] !== 0 ? 1 : 0

/** Natural logarithm of a positive, normal number; −Infinity at 0. Relative error below 2·10⁻¹⁶. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
  if (x === Number.POSITIVE_INFINITY) return x
  double[0] = x
  let exponent = (words[HIGH]! >>> 20) - 1023
  words[HIGH] = (words[HIGH]! & 0x000fffff) | 0x3ff00000
  let mantissa = double[0]!
  if (mantissa > Math.SQRT2) {
    mantissa *= 0.5
    exponent++
  }
  // ln m = 2 artanh(s), s = (m − 1)/(m + 1), |s| < 0.1716: the odd series to s²³ is exact to a double.
  const s = (mantissa - 1) / (mantissa + 1)
  const z = s * s
  let series = 1 / 23
  for (let odd = 21; odd >= 3; odd -= 2) series = series * z + 1 / odd
  return exponent * LN2_HIGH + (2 * s + (2 * s * z * series + exponent * LN2_LOW))
}

/** e to the power x. Relative error below 4·10⁻¹⁶; 0 below −708, Infinity above 709. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 709) return Number.POSITIVE_INFINITY
  if (x < -708) return 0
  const k = Math.floor(x / LN2 + 0.5)
  const r = x - k * LN2_HIGH - k * LN2_LOW
  let series = 1
  for (let n = 14; n >= 1; n--) series = 1 + (series * r) / n
  double[0] = series
  words[HIGH] = words[HIGH]! + (k << 20)
  return double[0]!
}

/** x to the power y for x ≥ 0. */
export function power(x: number, y: number): number {
  if (x === 0) return y === 0 ? 1 : 0
  return exp(y * ln(x))
}

/** Probability that a standard normal variable exceeds z (Abramowitz & Stegun 1964, 26.2.17 refined by series; error below 10⁻¹²). */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z)
  const density = 0.3989422804014327 * exp(-0.5 * z * z)
  if (z < 3) {
    // Φ(z) − ½ = φ(z)·(z + z³/3 + z⁵/15 + …)
    let term = z
    let sum = z
    for (let n = 3; n < 120 && term > 1e-17; n += 2) {
      term = (term * z * z) / n
      sum += term
    }
    return 0.5 - density * sum
  }
  // Continued fraction of the Mills ratio.
  let fraction = 0
  for (let n = 60; n >= 1; n--) fraction = n / (z + fraction)
  return density / (z + fraction)
}

/** The z that a standard normal variable stays below with probability p, 0 < p < 1 (Acklam 2003, one Halley step). */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY
  if (p >= 1) return Number.POSITIVE_INFINITY
  if (p > 0.5) return -normalQuantile(1 - p)
  let z: number
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * ln(p))
    z =
      (((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
        4.374664141464968) *
        q +
        2.938163982698783) /
      ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1)
  } else {
    const q = p - 0.5
    const r = q * q
    z =
      ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
        30.66479806614716) *
        r +
        2.506628277459239) *
        q) /
      (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
        13.28068155288572) *
        r +
        1)
  }
  const error = normalTail(-z) - p
  const u = error * 2.5066282746310002 * exp(0.5 * z * z)
  return z - u / (1 + 0.5 * z * u)
}

/** Expected shortfall of a standard normal variable above z: E[(Z − z)⁺] (the standard loss function). */
export function normalLoss(z: number): number {
  return 0.3989422804014327 * exp(-0.5 * z * z) - z * normalTail(z)
}

/** Γ(x) for x > 0 (Lanczos, g = 7, n = 9; relative error below 10⁻¹³). */
export function gammaFunction(x: number): number {
  if (x < 0.5) return gammaFunction(x + 1) / x
  const c = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ]
  const shifted = x - 1
  let sum = c[0]!
  for (let i = 1; i < 9; i++) sum += c[i]! / (shifted + i)
  const t = shifted + 7.5
  return 2.5066282746310002 * power(t, shifted + 0.5) * exp(-t) * sum
}
