import type { BitCoder } from './bit-coder.ts'
import { codeNumber, codeSigned } from './code-number.ts'
import { Misfit } from './code-words.ts'
import type { SpanLayout } from './layout.ts'

type Pair = readonly [number, number]

interface Column {
  end: number
  /** The place of the last span in the list of all. */
  last: number
}

/** Two spans of a record are one number. */
const LENGTHS = 2 ** 26

/** The spans of one record. Many are the same as an earlier one, mostly the next after the one that a column had last. */
export class SpanCoder {
  readonly #coder: BitCoder
  readonly #columns: Column[]
  readonly #all: Pair[] = []
  readonly #placeOf = new Map<number, number>()

  constructor(coder: BitCoder, columns: number) {
    this.#coder = coder
    this.#columns = Array.from({ length: columns }, () => ({ end: 0, last: -1 }))
  }

  /** `around` is the span of what it is in, `length` how long it probably is. */
  code(layout: SpanLayout, span: Pair, around: Pair | null, length: number): Pair {
    const coder = this.#coder
    const column = this.#columns[layout.column] as Column
    const next = column.last + 1
    const place = coder.isWriting ? this.#placeOf.get(keyOf(span)) : undefined
    const how = codeNumber(coder, layout.how, place === undefined ? 0 : 1 + foldSign(place - next))
    if (how > 0) {
      column.last = next + unfoldSign(how - 1)
      const [start, end] = this.#all[column.last] as Pair
      column.end = end
      return [start, end]
    }
    const anchor = layout.inside && around ? Math.max(column.end, around[0]) : column.end
    const start = anchor + codeSigned(coder, layout.start, span[0] - anchor)
    const end = start + length + codeSigned(coder, layout.length, span[1] - span[0] - length)
    const found: Pair = [start, end]
    column.end = end
    column.last = this.#all.push(found) - 1
    if (coder.isWriting) this.#placeOf.set(keyOf(found), column.last)
    return found
  }
}

function keyOf([start, end]: Pair): number {
  const fits = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= 0
  if (!fits || start >= LENGTHS || end >= LENGTHS) throw new Misfit('no span')
  return start * LENGTHS + end
}

const foldSign = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number)
const unfoldSign = (folded: number): number => (folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2)
