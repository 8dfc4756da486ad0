/** Grams with the places of the texts that hold them. */
export interface Counted {
  readonly grams: readonly string[]
  readonly counts: Uint32Array
  /** Where the places of each begin in `places`. */
  readonly starts: Uint32Array
  readonly places: Uint16Array
}

/** Arrays that the next table uses again: they are large, and new ones would lie about until they are collected. */
const spare = { entries: new Int32Array(0), flat: new Uint32Array(0) }

/** Numbers grams as they come and notes once for each text that it holds them. A class, since the engine inlines those. */
export class GramTable {
  /** By key: one more than the number of its gram; beside it, one more than the text that it was last found in. */
  readonly #entries: Int32Array<ArrayBuffer>
  readonly #keys: number[] = []
  #flat: Uint32Array<ArrayBuffer>
  #held = 0
  readonly #ends: number[] = []

  /** Keys are below `size`. */
  constructor(size: number) {
    this.#entries = spare.entries.length < 2 * size ? new Int32Array(2 * size) : spare.entries
    this.#flat = spare.flat.length > 0 ? spare.flat : new Uint32Array(1 << 20)
    spare.entries = new Int32Array(0)
    spare.flat = new Uint32Array(0)
  }

  /** Leaves its arrays to the next one, empty; it must not be used any more. */
  release(): void {
    for (const key of this.#keys) this.#entries[2 * key] = this.#entries[2 * key + 1] = 0
    spare.entries = this.#entries
    spare.flat = this.#flat
  }

  /** The number of a gram; notes that this text, the one that has not ended, has it. */
  take(key: number, text: number): number {
    const entries = this.#entries
    const at = 2 * key
    let n = entries[at] as number
    if (n !== 0 && entries[at + 1] === text + 1) return n - 1
    if (n === 0) n = entries[at] = this.#keys.push(key)
    entries[at + 1] = text + 1
    if (this.#held === this.#flat.length) this.#grow()
    this.#flat[this.#held++] = n - 1
    return n - 1
  }

  /** The number of a gram that was taken. */
  numberOf(key: number): number {
    return (this.#entries[2 * key] as number) - 1
  }

  endText(): void {
    this.#ends.push(this.#held)
  }

  counted(nameOf: (key: number) => string): Counted {
    const counts = new Uint32Array(this.#keys.length)
    for (let i = 0; i < this.#held; i++) {
      const n = this.#flat[i] as number
      counts[n] = (counts[n] as number) + 1
    }
    const starts = new Uint32Array(counts.length)
    for (let n = 1; n < counts.length; n++) starts[n] = (starts[n - 1] as number) + (counts[n - 1] as number)
    return { grams: this.#keys.map(nameOf), counts, starts, places: placesOf(this.#flat, this.#ends, starts) }
  }

  #grow(): void {
    const larger = new Uint32Array(2 * this.#held)
    larger.set(this.#flat)
    this.#flat = larger
  }
}

function placesOf(flat: Uint32Array, ends: readonly number[], starts: Uint32Array): Uint16Array {
  const places = new Uint16Array(ends.at(-1) ?? 0)
  const next = starts.slice()
  let i = 0
  for (let place = 0; place < ends.length; place++) {
    for (const end = ends[place] as number; i < end; i++) {
      const at = next[flat[i] as number] as number
      places[at] = place
      next[flat[i] as number] = at + 1
    }
  }
  return places
}
