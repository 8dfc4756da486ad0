/**
 * The pairs of rows and columns with the greatest sum of gains, each row and column in one pair at most; pairs that gain
 * nothing are left out. Cubic in the shorter side. (Kuhn 1955 and Munkres 1957, with potentials as Jonker and Volgenant
 * keep them.)
 */
export function assign(gains: readonly (readonly number[])[]): [row: number, column: number][] {
  const rows = gains.length
  const columns = gains[0]?.length ?? 0
  if (rows > columns) {
    const turned = Array.from({ length: columns }, (_, j) => gains.map((row) => row[j] ?? 0))
    return columns === 0 ? [] : assign(turned).map(([row, column]) => [column, row])
  }
  const rowPotential = new Float64Array(rows + 1)
  const columnPotential = new Float64Array(columns + 1)
  /** The row, from 1, that has each column; 0 where none has. */
  const holder = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    holder[0] = row
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
    const from = new Int32Array(columns + 1)
    const isSeen = new Uint8Array(columns + 1)
    let at = 0
    do {
      isSeen[at] = 1
      const held = holder[at] ?? 0
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let column = 1; column <= columns; column++) {
        if (isSeen[column]) continue
        const cost = -(gains[held - 1]?.[column - 1] ?? 0)
        const reduced = cost - (rowPotential[held] ?? 0) - (columnPotential[column] ?? 0)
        if (reduced < (least[column] ?? 0)) {
          least[column] = reduced
          from[column] = at
        }
        if ((least[column] ?? 0) < delta) {
          delta = least[column] ?? 0
          next = column
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (isSeen[column]) {
          const one = holder[column] ?? 0
          rowPotential[one] = (rowPotential[one] ?? 0) + delta
          columnPotential[column] = (columnPotential[column] ?? 0) - delta
        } else least[column] = (least[column] ?? 0) - delta
      }
      at = next
    } while (holder[at] !== 0)
    while (at !== 0) {
      const before = from[at] ?? 0
      holder[at] = holder[before] ?? 0
      at = before
    }
  }
  const pairs: [number, number][] = []
  for (let column = 1; column <= columns; column++) {
    const row = holder[column] ?? 0
    if (row > 0 && (gains[row - 1]?.[column - 1] ?? 0) > 0) pairs.push([row - 1, column - 1])
  }
  return pairs.sort(([a], [b]) => a - b)
}
