import type { CollatedLink, Collation } from './collate.ts'

/** Statements that belong side by side: those that links join, or one that has none. */
export interface CollationRow {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly links: readonly CollatedLink[]
}

/** All statements in rows, in the order of A; what only B has follows what stands before it in B. */
export function rowsOf({ a, b, links }: Collation): CollationRow[] {
  const rows = a.flatMap((_, i): CollationRow[] => {
    const joined = joinedWith(i, links)
    return joined.a[0] === i ? [joined] : []
  })
  b.forEach((_, k) => {
    if (links.some((link) => link.b === k)) return
    const before = rows.findLastIndex((row) => row.b.includes(k - 1))
    rows.splice(before + 1, 0, { a: [], b: [k], links: [] })
  })
  return rows
}

/** Everything that hangs together with a statement of A by links. */
function joinedWith(start: number, links: readonly CollatedLink[]): CollationRow {
  const [inA, inB] = [new Set([start]), new Set<number>()]
  for (let size = 0; size !== inA.size + inB.size; ) {
    size = inA.size + inB.size
    for (const link of links)
      if (inA.has(link.a) || inB.has(link.b)) {
        inA.add(link.a)
        inB.add(link.b)
      }
  }
  const rising = (set: ReadonlySet<number>) => [...set].sort((one, two) => one - two)
  return { a: rising(inA), b: rising(inB), links: links.filter((link) => inA.has(link.a)) }
}
