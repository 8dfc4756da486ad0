import type { Page } from './archive.ts'

/** A page that began at `from` of `total`. */
export function pageOf<T>(
  items: readonly T[],
  { from, total }: { readonly from: number; readonly total: number },
): Page<T> {
  const end = from + items.length
  return { items, total, next: end < total && items.length > 0 ? String(end) : null }
}
