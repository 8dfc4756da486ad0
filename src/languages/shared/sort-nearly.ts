/** Moves allowed for each item before a list counts as out of order. */
const MOST_MOVES = 8

/** Sorts a list that is nearly in order where it lies, and returns it: by insertion, or as usual if that takes too long. */
export function sortNearly<Item>(list: Item[], compare: (a: Item, b: Item) => number): Item[] {
  let moves = list.length * MOST_MOVES
  for (let i = 1; i < list.length; i++) {
    const item = list[i] as Item
    let at = i
    while (at > 0 && compare(list[at - 1] as Item, item) > 0) {
      list[at] = list[at - 1] as Item
      at--
    }
    list[at] = item
    moves -= i - at
    if (moves < 0) return list.sort(compare)
  }
  return list
}
