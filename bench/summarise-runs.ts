/** The middle of some figures; of an even number of them the mean of the two in the middle. */
export function medianOf(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** Run by run, how many times `one` the `other` took. */
export function ratiosOf(one: readonly number[], other: readonly number[]): number[] {
  return other.map((figure, i) => figure / (one[i] ?? Number.NaN))
}

/** "4.1 (3.9–4.4)": median, least and most. */
export function spreadOf(figures: readonly number[], digits = 2): string {
  const [least, most] = [Math.min(...figures), Math.max(...figures)]
  return `${medianOf(figures).toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`
}
