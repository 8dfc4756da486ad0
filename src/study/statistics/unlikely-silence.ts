import { wilsonInterval } from './wilson-interval.ts'

/** A silence is told only if it had at most this probability. */
const UNLIKELY = 0.05

/**
 * Whether it is telling that none of `silent` events has what `k` of `n` others have: at their rate, taken at the lower
 * end of its interval, such a silence would have a probability of at most 5 %.
 */
export function isTelling(silent: number, k: number, n: number): boolean {
  if (k <= 0 || n < k) return false
  const low = wilsonInterval(k, n)?.low ?? 0
  return (1 - low) ** silent <= UNLIKELY
}
