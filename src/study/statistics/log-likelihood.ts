/** The log-likelihood ratio G² beyond which two shares differ with an error of 1 % (chi-square, one degree of freedom). */
export const SIGNIFICANT = 6.635

/**
 * The log-likelihood ratio G² (Dunning 1993) that the share `k1` of `n1` and the share `k2` of `n2` are one: all four
 * cells of the table, with and without, counted in documents or events. 0 where one side is empty.
 */
export function logLikelihood(k1: number, n1: number, k2: number, n2: number): number {
  const [n, k] = [n1 + n2, k1 + k2]
  if (n1 <= 0 || n2 <= 0) return 0
  const part = (observed: number, row: number, column: number) =>
    observed === 0 ? 0 : observed * Math.log((observed * n) / (row * column))
  const sum = part(k1, n1, k) + part(n1 - k1, n1, n - k) + part(k2, n2, k) + part(n2 - k2, n2, n - k)
  return Math.max(0, 2 * sum)
}
