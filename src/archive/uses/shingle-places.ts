/** How many words or characters of one version can be told apart; what follows in a longer text is not in the index. */
export const MOST_WORDS = 2 ** 19
/** So many versions at most can lie in one segment, so that a place is a number of 32 bits. */
export const MOST_VERSIONS = 2 ** 13

/** Shingles with their places, growing as texts are gone through. A place is version × MOST_WORDS + which word. */
export class ShinglePlaces {
  high = new Uint32Array(1 << 12)
  low = new Uint32Array(1 << 12)
  /** Counted from the first version of the segment. */
  places = new Uint32Array(1 << 12)
  count = 0

  push(high: number, low: number, place: number): void {
    if (this.count === this.high.length) this.#grow()
    this.high[this.count] = high
    this.low[this.count] = low
    this.places[this.count] = place
    this.count++
  }

  #grow(): void {
    for (const name of ['high', 'low', 'places'] as const) {
      const larger = new Uint32Array(2 * this.count)
      larger.set(this[name])
      this[name] = larger
    }
  }
}
