export interface Page<T> {
  readonly items: readonly T[]
  /** All there are, on this page or not. */
  readonly total: number
  /** Give it as `after` for the next page; null on the last. */
  readonly next: string | null
}

/** A page that began at `from` of `total`. */
export function pageOf<T>(
  items: readonly T[],
  { from, total }: { readonly from: number; readonly total: number },
): Page<T> {
  const end = from + items.length
  return { items, total, next: end < total && items.length > 0 ? String(end) : null }
}
