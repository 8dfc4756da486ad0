/** Bytes kept from one reading to the next; what a giant text needed beyond them is given back. */
const MOST_KEPT = 1 << 22

/**
 * Arrays of numbers that are needed only while one text is read, from memory that the next reading uses again: making a
 * typed array takes longer than filling a short one. Nothing that outlives a reading may hold on to them.
 */
export class Scratch {
  #memory = new ArrayBuffer(1 << 16)
  #used = 0

  /** Begins another reading: all arrays given out before are void. */
  reset(): void {
    this.#used = 0
    if (this.#memory.byteLength > MOST_KEPT) this.#memory = new ArrayBuffer(1 << 16)
  }

  /** An array of `count` whole numbers, all `value`. */
  ints(count: number, value = 0): Int32Array {
    const at = this.#take(count * 4)
    return new Int32Array(this.#memory, at, count).fill(value)
  }

  /** An array of `count` bytes, all zero. */
  bytes(count: number): Uint8Array {
    const at = this.#take(count)
    return new Uint8Array(this.#memory, at, count).fill(0)
  }

  /** Where `size` bytes begin that nobody else has; always a multiple of eight. */
  #take(size: number): number {
    const room = (size + 7) & ~7
    if (this.#used + room > this.#memory.byteLength) {
      // Arrays given out before keep the memory they lie in.
      this.#memory = new ArrayBuffer(Math.max(this.#memory.byteLength * 2, room))
      this.#used = 0
    }
    const at = this.#used
    this.#used += room
    return at
  }
}
