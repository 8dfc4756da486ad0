const UNKNOWN = -1

/**
 * Whole numbers from 0 on by whole numbers, found out one by one. An array of the language that is filled from far behind
 * its end becomes a slow table of hashes; this one stays an array.
 */
export class NumberMemo {
  #values = new Int32Array(1 << 8).fill(UNKNOWN)

  /** What was noted, -1 if nothing was. */
  get(key: number): number {
    return key < this.#values.length ? (this.#values[key] as number) : UNKNOWN
  }

  set(key: number, value: number): number {
    if (key >= this.#values.length) {
      const wider = new Int32Array(Math.max(key + 1, this.#values.length * 2)).fill(UNKNOWN)
      wider.set(this.#values)
      this.#values = wider
    }
    this.#values[key] = value
    return value
  }
}
