import { binomialInterval } from './binomial-interval.ts'

/**
 * LRC, the conservative log ratio of Evert (2022, "Measuring Keyness"): how many times as large the share `k1` of `n1`
 * is as the share `k2` of `n2`, as a logarithm to base 2, taken at the end of its 95 % interval that lies nearer to
 * equality; 0 where the interval has equality in it. `tests` is how many are compared at once (Bonferroni). Of what is
 * surely more frequent, that which is more so by more comes first.
 */
export function conservativeLogRatio(
  [k1, n1]: readonly [number, number],
  [k2, n2]: readonly [number, number],
  tests = 1,
): number {
  if (n1 <= 0 || n2 <= 0 || k1 + k2 === 0) return 0
  // Given that there are k1 + k2 in all, how many fall to the first side is binomial.
  const [low, high] = binomialInterval(k1, k1 + k2, 0.05 / tests)
  const ratio = (share: number) => Math.log2((share / (1 - share)) * (n2 / n1))
  const [from, to] = [ratio(low), ratio(high)]
  return from > 0 ? from : Math.min(to, 0)
}
