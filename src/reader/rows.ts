/**
 * Short lists of numbers by index, one after the other: list `i` is `flat[from[i], from[i + 1])`. Thousands of small
 * arrays take far longer to load than two large ones.
 */
export interface Rows {
  readonly flat: readonly number[]
  readonly from: readonly number[]
}

export function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const from = [0]
  for (const list of lists) from.push((from.at(-1) as number) + list.length)
  return { flat: lists.flat(), from }
}

/** List `index`; empty if there is none of that index. */
export function rowAt({ flat, from }: Rows, index: number): readonly number[] {
  return index + 1 < from.length ? flat.slice(from[index], from[index + 1]) : []
}
