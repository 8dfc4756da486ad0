/**
 * A map from two small whole numbers to a third: the edges of tries and automata. The three numbers of an entry lie side
 * by side in one flat array, so that a look-up touches one place of memory.
 */
export class PairTable {
  #cells: Int32Array
  #mask: number
  #size = 0

  constructor(expected = 1 << 10) {
    const slots = 1 << Math.ceil(Math.log2(Math.max(16, expected * 2)))
    this.#cells = emptyCells(slots)
    this.#mask = slots - 1
  }

  get size(): number {
    return this.#size
  }

  /** The value at (`a`, `b`), or -1. */
  get(a: number, b: number): number {
    return this.getMixed(a, b, mixPair(a, b))
  }

  /** The same for a caller that has mixed the pair already. */
  getMixed(a: number, b: number, mixed: number): number {
    const cells = this.#cells
    const mask = this.#mask
    for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
      const at = slot * STRIDE
      const key = cells[at] as number
      if (key === a && cells[at + 1] === b) return cells[at + 2] as number
      if (key === -1) return -1
    }
  }

  set(a: number, b: number, value: number): void {
    if (this.#size * 2 > this.#mask) this.#grow()
    const cells = this.#cells
    for (let slot = mixPair(a, b) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = slot * STRIDE
      const key = cells[at] as number
      if (key !== -1 && (key !== a || cells[at + 1] !== b)) continue
      if (key === -1) this.#size++
      cells[at] = a
      cells[at + 1] = b
      cells[at + 2] = value
      return
    }
  }

  eachPair(visit: (a: number, b: number) => void): void {
    const cells = this.#cells
    for (let at = 0; at < cells.length; at += STRIDE)
      if (cells[at] !== -1) visit(cells[at] as number, cells[at + 1] as number)
  }

  #grow(): void {
    const before = this.#cells
    const slots = (this.#mask + 1) * 2
    this.#cells = emptyCells(slots)
    this.#mask = slots - 1
    this.#size = 0
    for (let at = 0; at < before.length; at += STRIDE) {
      const key = before[at] as number
      if (key !== -1) this.set(key, before[at + 1] as number, before[at + 2] as number)
    }
  }
}

/** Four, not three: an entry then never lies across two cache lines. */
const STRIDE = 4

function emptyCells(slots: number): Int32Array {
  return new Int32Array(slots * STRIDE).fill(-1)
}

/** One whole number made of two, as if by chance. */
export function mixPair(a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  return (h ^ (h >>> 15)) >>> 0
}
