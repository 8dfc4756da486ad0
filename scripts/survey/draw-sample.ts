/** A sample of fixed size from a stream whose length nobody knows yet. */
export interface Sample<Item> {
  readonly offer: (item: Item) => void
  /** What was drawn, in the order it was offered. */
  readonly drawn: () => readonly Item[]
}

/**
 * Draws `size` items, each item of the stream with the same chance (reservoir sampling, Vitter 1985). The same stream,
 * size and seed always give the same sample.
 */
export function drawSample<Item>(size: number, seed: number): Sample<Item> {
  const random = randomFrom(seed)
  const kept: { readonly item: Item; readonly order: number }[] = []
  let offered = 0
  return {
    offer(item) {
      const entry = { item, order: offered++ }
      if (kept.length < size) {
        kept.push(entry)
        return
      }
      const place = Math.floor(random() * offered)
      if (place < size) kept[place] = entry
    },
    drawn: () => [...kept].sort((a, b) => a.order - b.order).map(({ item }) => item),
  }
}

/** Numbers in [0, 1) that follow from the seed alone (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
