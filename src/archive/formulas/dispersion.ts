import type { FormulaText } from './formula-text.ts'

/** Texts by issuer and year. */
export interface Cells {
  /** The cell of each text. */
  readonly of: Int32Array
  /** How many texts each has. */
  readonly sizes: readonly number[]
}

export function cellsOf(texts: readonly FormulaText[]): Cells {
  const numbers = new Map<string, number>()
  const sizes: number[] = []
  const of = Int32Array.from(texts, ({ issuer, day }) => {
    const name = `${day?.slice(0, 4) ?? ''} ${issuer}`
    const cell = numbers.get(name) ?? numbers.size
    numbers.set(name, cell)
    sizes[cell] = (sizes[cell] ?? 0) + 1
    return cell
  })
  return { of, sizes }
}

/**
 * How evenly uses are spread over issuers and years, 0 to 1: 1 less half the sum of the differences between each cell's
 * share of them and its share of all texts (deviation of proportions; Gries, "Dispersions and adjusted frequencies in
 * corpora", 2008).
 */
export function dispersionOf(texts: readonly number[], { of, sizes }: Cells): number {
  const own = new Map<number, number>()
  for (const text of texts) {
    const cell = of[text] as number
    own.set(cell, (own.get(cell) ?? 0) + 1)
  }
  let difference = 0
  sizes.forEach((size, cell) => {
    difference += Math.abs((own.get(cell) ?? 0) / texts.length - size / of.length)
  })
  return 1 - difference / 2
}
