/** A set of word numbers, one byte each: an array with holes would turn into a hash table. */
export class WordSet {
  #members = new Uint8Array(1 << 12)

  has(word: number): boolean {
    return this.#members[word] === 1
  }

  add(word: number): void {
    if (word >= this.#members.length) {
      const wider = new Uint8Array(Math.max(word + 1, this.#members.length * 2))
      wider.set(this.#members)
      this.#members = wider
    }
    this.#members[word] = 1
  }
}
