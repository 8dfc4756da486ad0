import { PairTable } from './pair-table.ts'

/**
 * The edges of a tree: from a node by a symbol to the next node. Most steps of a search lead nowhere, so each node keeps
 * one bit for every thirty-second symbol, and the table is asked only where that bit is set.
 */
export class EdgeTable {
  readonly #edges: PairTable
  #leads = new Int32Array(1 << 10)

  constructor(expected: number) {
    this.#edges = new PairTable(expected)
  }

  /** The node that a symbol leads to, or -1. */
  get(node: number, symbol: number): number {
    if ((((this.#leads[node] as number) >>> (symbol & 31)) & 1) === 0) return -1
    return this.#edges.get(node, symbol)
  }

  /** Nodes are numbered from 0 without gaps. */
  set(node: number, symbol: number, next: number): void {
    const most = Math.max(node, next)
    if (most >= this.#leads.length) {
      const wider = new Int32Array(most * 2)
      wider.set(this.#leads)
      this.#leads = wider
    }
    this.#leads[node] = (this.#leads[node] as number) | (1 << (symbol & 31))
    this.#edges.set(node, symbol, next)
  }
}
