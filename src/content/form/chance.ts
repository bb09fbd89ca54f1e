/**
 * Which means and coefficients of variation a family of distributions can have (Law 2015, Simulation Modeling and
 * Analysis, ch. 6): √(1/3) bounds a uniform time that is not negative, 1 a mixture of exponentials from below.
 */

interface Fault {
  readonly field: 'mean' | 'cv'
  readonly message: string
}

/** Below this the shape of a Weibull time is above 50, beyond what is searched for. */
const LEAST_WEIBULL = 0.026
const MOST_UNIFORM = Math.sqrt(1 / 3)

const need = (message: string): Fault => ({ field: 'cv', message: `expected ${message}` })

/** What a random time cannot be, or null. `cv` is undefined where the file says nothing. */
export function faultWithTime({ family, cv }: { readonly family: string; readonly cv?: number | undefined }) {
  if (family === 'constant') return (cv ?? 0) === 0 ? null : need('0, or another family: a constant time does not vary')
  if (family === 'exponential') return (cv ?? 1) === 1 ? null : need('1, as every exponential time has')
  if (cv === undefined) return need(`a coefficient of variation for a ${family} time`)
  if (family === 'uniform' && cv > MOST_UNIFORM + 1e-9) {
    return need('at most 0.577: a uniform time that varies more would be negative')
  }
  if (family === 'hyperexponential' && cv < 1) return need('at least 1, as a mixture of exponential times has')
  if (family === 'weibull' && cv > 0 && cv < LEAST_WEIBULL) return need(`0, or at least ${LEAST_WEIBULL}`)
  return null
}

/** What a random whole number cannot be, or null. */
export function faultWithCount(spec: { readonly family: string; readonly mean: number; readonly cv: number }) {
  const { family, mean, cv } = spec
  if (family === 'constant') {
    if (cv !== 0) return need('0, or another family: a constant number does not vary')
    return Number.isInteger(mean) ? null : { field: 'mean' as const, message: 'expected a whole number' }
  }
  if (family === 'uniform' && cv > MOST_UNIFORM + 1e-9) {
    return need('at most 0.577: a uniform number that varies more would be negative')
  }
  if (family === 'geometric' && mean < 1) {
    return { field: 'mean' as const, message: 'expected at least 1, the least geometric number' }
  }
  const deviation = mean * cv
  if (family === 'negativeBinomial' && deviation * deviation <= mean) {
    return need('one that makes the variance (mean·cv)² greater than the mean')
  }
  return null
}
