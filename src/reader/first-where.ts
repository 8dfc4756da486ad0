/**
 * The first index below `length` for which a test holds, `length` if it holds for none. Once the test holds it must hold
 * for all that follows: the index is found by halving.
 */
export function firstWhere(length: number, test: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}
