import { mixPair, PairTable } from './pair-table.ts'

/** Bits kept for each edge: enough that fifteen of sixteen steps that lead nowhere are told by one of them. */
const BITS_PER_EDGE = 16

/**
 * The edges of a tree: from a node by a symbol to the next node. Most steps of a search lead nowhere, so each edge sets one
 * bit in a small array, and the table, which is far larger, is asked only where that bit is set.
 */
export class EdgeTable {
  readonly #edges: PairTable
  #bits = new Int32Array(1 << 8)
  #mask = (1 << 8) - 1

  constructor(expected: number) {
    this.#edges = new PairTable(expected)
  }

  /** The node that a symbol leads to, or -1. */
  get(node: number, symbol: number): number {
    const mixed = mixPair(node, symbol)
    if ((((this.#bits[(mixed >>> 5) & this.#mask] as number) >>> (mixed & 31)) & 1) === 0) return -1
    return this.#edges.getMixed(node, symbol, mixed)
  }

  set(node: number, symbol: number, next: number): void {
    this.#edges.set(node, symbol, next)
    if (this.#edges.size * BITS_PER_EDGE > this.#bits.length * 32) this.#widen()
    else this.#note(node, symbol)
  }

  #note(node: number, symbol: number): void {
    const mixed = mixPair(node, symbol)
    const at = (mixed >>> 5) & this.#mask
    this.#bits[at] = (this.#bits[at] as number) | (1 << (mixed & 31))
  }

  #widen(): void {
    this.#bits = new Int32Array(this.#bits.length * 2)
    this.#mask = this.#bits.length - 1
    this.#edges.eachPair((node, symbol) => {
      this.#note(node, symbol)
    })
  }
}
