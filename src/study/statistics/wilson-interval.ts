/** A share with the bounds between which it lies with 95 % confidence; all three from 0 to 1. */
export interface Rate {
  readonly rate: number
  readonly low: number
  readonly high: number
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959964

/**
 * The share `k` of `n` with Wilson's score interval (Wilson 1927; without continuity correction, method 3 of Newcombe
 * 1998), which holds for few cases and for shares near 0 and 1 as well. Null where there are none of whom to take a share.
 */
export function wilsonInterval(k: number, n: number): Rate | null {
  if (n <= 0) return null
  const rate = k / n
  const square = Z * Z
  const middle = (2 * k + square) / (2 * (n + square))
  const reach = (Z * Math.sqrt(square + 4 * k * (1 - rate))) / (2 * (n + square))
  return { rate, low: k === 0 ? 0 : middle - reach, high: k === n ? 1 : middle + reach }
}
