/**
 * The exact interval of Clopper and Pearson (1934) for the share behind `k` of `n`, with an error of at most `alpha` on
 * both sides together.
 */
export function binomialInterval(k: number, n: number, alpha: number): readonly [low: number, high: number] {
  // P(X ≥ k | p) is I_p(k, n - k + 1), P(X ≤ k | p) is 1 - I_p(k + 1, n - k): both rise or fall with p alone.
  const low = k === 0 ? 0 : solve((p) => regularBeta(p, k, n - k + 1), alpha / 2)
  const high = k === n ? 1 : solve((p) => regularBeta(p, k + 1, n - k), 1 - alpha / 2)
  return [low, high]
}

/** Where a function that rises over 0 to 1 has a value: halved until floating point has no more. */
function solve(rising: (p: number) => number, value: number): number {
  let [from, to] = [0, 1]
  for (let i = 0; i < 60; i++) {
    const middle = (from + to) / 2
    if (rising(middle) < value) from = middle
    else to = middle
  }
  return (from + to) / 2
}

/** The regularised incomplete beta function I_x(a, b), by its continued fraction (DLMF 8.17.22). */
function regularBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction converges fast on one side of the mean; the other side is its mirror.
  if (x > (a + 1) / (a + b + 2)) return 1 - regularBeta(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return (front * betaFraction(x, a, b)) / a
}

const TINY = 1e-300

/** Modified Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m < 10_000; m++) {
    for (const term of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 / nonZero(1 + term * d)
      c = nonZero(1 + term / c)
      value *= d * c
    }
    if (Math.abs(d * c - 1) < 1e-14) break
  }
  return value
}

const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value)

/** The logarithm of the gamma function: Stirling's series, after the argument was raised to where it is exact. */
export function logGamma(x: number): number {
  let shift = 0
  let z = x
  for (; z < 10; z++) shift -= Math.log(z)
  const inverse = 1 / (z * z)
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / z
  return shift + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series
}
