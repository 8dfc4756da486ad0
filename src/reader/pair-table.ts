/** A map from two small whole numbers to a third, in flat arrays: the edges of tries and automata. */
export class PairTable {
  #keys: Int32Array
  #marks: Int32Array
  #values: Int32Array
  #mask: number
  #size = 0

  constructor(expected = 1 << 10) {
    const size = 1 << Math.ceil(Math.log2(Math.max(16, expected * 2)))
    this.#keys = new Int32Array(size).fill(-1)
    this.#marks = new Int32Array(size)
    this.#values = new Int32Array(size)
    this.#mask = size - 1
  }

  get size(): number {
    return this.#size
  }

  /** The value at (`a`, `b`), or -1. */
  get(a: number, b: number): number {
    const keys = this.#keys
    for (let at = mix(a, b) & this.#mask; ; at = (at + 1) & this.#mask) {
      const key = keys[at] as number
      if (key === -1) return -1
      if (key === a && this.#marks[at] === b) return this.#values[at] as number
    }
  }

  set(a: number, b: number, value: number): void {
    if (this.#size * 2 >= this.#keys.length) this.#grow()
    const keys = this.#keys
    for (let at = mix(a, b) & this.#mask; ; at = (at + 1) & this.#mask) {
      const key = keys[at] as number
      if (key === -1) {
        keys[at] = a
        this.#marks[at] = b
        this.#values[at] = value
        this.#size++
        return
      }
      if (key === a && this.#marks[at] === b) {
        this.#values[at] = value
        return
      }
    }
  }

  #grow(): void {
    const { length } = this.#keys
    const [keys, marks, values] = [this.#keys, this.#marks, this.#values]
    this.#keys = new Int32Array(length * 2).fill(-1)
    this.#marks = new Int32Array(length * 2)
    this.#values = new Int32Array(length * 2)
    this.#mask = length * 2 - 1
    this.#size = 0
    for (let at = 0; at < length; at++) {
      const key = keys[at] as number
      if (key !== -1) this.set(key, marks[at] as number, values[at] as number)
    }
  }
}

function mix(a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  return (h ^ (h >>> 15)) >>> 0
}
