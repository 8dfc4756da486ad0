import { sortSuffixes } from './sort-suffixes.ts'

/** The word that stands between two runs: nothing repeated goes across it. */
export const BREAK = 0

/** A text of word numbers, and for each of its places what it is counted under. */
export interface NumberedText {
  /** Word numbers; `BREAK` between runs. */
  readonly words: Int32Array
  readonly highest: number
  /** By place. */
  readonly documents: Int32Array
  readonly events: Int32Array
}

/**
 * Everything that stands more than once in a text, as a tree: a node is a stretch of words that is followed by different
 * words, its parent the longest such stretch that it begins with. Node 0 is the empty stretch.
 */
export interface Repeats {
  /** Places of the text in order of what stands there. */
  readonly sorted: Int32Array
  /** The other way round. */
  readonly rank: Int32Array
  /** How many nodes there are; what follows is by node. */
  readonly nodes: number
  /** Where a node's places begin and end in `sorted`, both inclusive. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** In words. */
  readonly length: Int32Array
  readonly parent: Int32Array
  readonly documents: Int32Array
  readonly events: Int32Array
  /** By rank: the longest node that a place belongs to. */
  readonly deepest: Int32Array
}

/**
 * Finds all repeats of up to `longest` words: suffix array, lengths of common beginnings, and one walk over their
 * intervals (Abouelhoda, Kurtz and Ohlebusch, 2004). Documents and events of every node are counted in the same walk:
 * two neighbours of one document count once in the smallest node that has both (Hui, "Color Set Size", 1992).
 */
export function findRepeats(text: NumberedText, longest: number): Repeats {
  const sorted = sortSuffixes(text.words, text.highest)
  const rank = new Int32Array(sorted.length)
  for (let i = 0; i < sorted.length; i++) rank[sorted[i] as number] = i
  const common = commonLengths(text.words, sorted, rank, longest)
  return { sorted, rank, ...walk(text, sorted, common) }
}

/** How many words each suffix has in common with the one before it in order (Kasai and others, 2001). */
function commonLengths(words: Int32Array, sorted: Int32Array, rank: Int32Array, longest: number): Int32Array {
  const { length } = words
  const common = new Int32Array(length + 1)
  let same = 0
  for (let at = 0; at < length; at++) {
    const i = rank[at] as number
    if (i === 0) {
      same = 0
      continue
    }
    const before = sorted[i - 1] as number
    while (at + same < length && before + same < length) {
      const word = words[at + same] as number
      if (word === BREAK || word !== words[before + same]) break
      same++
    }
    common[i] = Math.min(same, longest)
    if (same > 0) same--
  }
  return common
}

/** Duplicates of one kind of owner, by node. */
class Owners {
  readonly duplicates: Int32Array
  readonly #last: Int32Array
  readonly #owner: Int32Array

  constructor(owner: Int32Array, nodes: number) {
    this.#owner = owner
    this.duplicates = new Int32Array(nodes)
    let highest = 0
    for (const one of owner) if (one > highest) highest = one
    this.#last = new Int32Array(highest + 1).fill(-1)
  }

  /** Takes the place of this rank in; `nodeWith` names the smallest open node that has an earlier rank too. */
  take(place: number, rank: number, nodeWith: (rank: number) => number): void {
    const owner = this.#owner[place] as number
    const before = this.#last[owner] as number
    if (before >= 0) {
      const node = nodeWith(before)
      this.duplicates[node] = (this.duplicates[node] as number) + 1
    }
    this.#last[owner] = rank
  }
}

function walk({ documents, events }: NumberedText, sorted: Int32Array, common: Int32Array) {
  const places = sorted.length
  const from = new Int32Array(places + 1)
  const to = new Int32Array(places + 1)
  const length = new Int32Array(places + 1)
  const parent = new Int32Array(places + 1)
  const deepest = new Int32Array(places)
  const owners = [new Owners(documents, places + 1), new Owners(events, places + 1)] as const
  const open: number[] = [0]
  let nodes = 1
  const nodeWith = (rank: number): number => {
    let [low, high] = [0, open.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((from[open[middle] as number] as number) <= rank) low = middle
      else high = middle - 1
    }
    return open[low] as number
  }
  const belongsTo = (child: number, node: number) => {
    parent[child] = node
    for (const { duplicates } of owners)
      duplicates[node] = (duplicates[node] as number) + (duplicates[child] as number)
  }
  for (let i = 0; i <= places; i++) {
    // After the last place everything closes but node 0.
    const same = i < places ? (common[i] as number) : 0
    const top = open[open.length - 1] as number
    if (i > 0) deepest[i - 1] = same > (length[top] as number) ? nodes : top
    let start = i - 1
    let closed = -1
    for (let node = top; (length[node] as number) > same; node = open[open.length - 1] as number) {
      if (closed >= 0) belongsTo(closed, node)
      open.pop()
      to[node] = i - 1
      start = from[node] as number
      closed = node
    }
    const under = open[open.length - 1] as number
    if (same > (length[under] as number)) {
      from[nodes] = start
      length[nodes] = same
      open.push(nodes++)
    }
    if (closed >= 0) belongsTo(closed, open[open.length - 1] as number)
    if (i < places) for (const one of owners) one.take(sorted[i] as number, i, nodeWith)
  }
  to[0] = places - 1
  const counted = owners.map(({ duplicates }) => {
    const counts = new Int32Array(nodes)
    for (let node = 0; node < nodes; node++)
      counts[node] = (to[node] as number) - (from[node] as number) + 1 - (duplicates[node] as number)
    return counts
  })
  return {
    nodes,
    from: from.subarray(0, nodes),
    to: to.subarray(0, nodes),
    length: length.subarray(0, nodes),
    parent: parent.subarray(0, nodes),
    deepest,
    documents: counted[0] as Int32Array,
    events: counted[1] as Int32Array,
  }
}

/** The node of the stretch of `count` words at a place; -1 where it stands nowhere else. */
export function nodeOf(repeats: Repeats, at: number, count: number): number {
  const { deepest, rank, parent, length } = repeats
  let node = deepest[rank[at] as number] as number
  if ((length[node] as number) < count) return -1
  for (let above = parent[node] as number; (length[above] as number) >= count; above = parent[node] as number)
    node = above
  return node
}
