import { WEIGHT } from './edges.ts'
import { BREAK, nodeOf, type Repeats } from './find-repeats.ts'
import { AT, type NumberedTexts } from './number-texts.ts'

/** A stretch of words that repeats, and how it is used. Shares are of documents, each by its first use. */
export interface Candidate {
  readonly node: number
  /** A place where it stands. */
  readonly at: number
  /** In words. */
  readonly length: number
  readonly documents: number
  readonly events: number
  /** The first place of each document. */
  readonly places: readonly number[]
  /** Share of the commonest neighbour that is a word of its own weight. */
  readonly leftmost: number
  readonly rightmost: number
  /** Share that a figure or a name cuts off. */
  readonly cutLeft: number
  readonly cutRight: number
  /** Share that a mark or a word without weight of its own follows, so that the phrase is over. */
  readonly closed: number
  /** Share that begins and ends where words do. */
  readonly whole: number
  /** Share whose first or last word is part of a name. */
  readonly firstIsName: number
  readonly lastIsName: number
  /** Share of its words that are part of names. */
  readonly names: number
  /** Share that one of the sides says. */
  readonly said: number
}

/** What a stretch of `length` words at a node is; `weights` as in `Edges`. */
export function measureCandidate(
  { words, documents: owners, flags }: NumberedTexts,
  { sorted, from, to, documents, events }: Repeats,
  { node, length, weights }: { readonly node: number; readonly length: number; readonly weights: Uint8Array },
): Candidate {
  const places = placesByDocument(sorted.subarray(from[node], (to[node] as number) + 1), owners)
  const [left, right] = [new Map<number, number>(), new Map<number, number>()]
  let [cutLeft, cutRight, closed, whole, firstIsName, lastIsName, names, said] = [0, 0, 0, 0, 0, 0, 0, 0]
  const flagsAt = (at: number) => flags[at] as number
  const isWord = AT.begins | AT.ends
  const weightOf = (at: number) =>
    (flagsAt(at) & isWord) === isWord ? (weights[words[at] as number] as number) : 0
  for (const at of places) {
    const last = at + length - 1
    if (words[at - 1] === BREAK) cutLeft += flagsAt(at - 1) & AT.cutsStart ? 1 : 0
    else if (!weightOf(at - 1)) count(left, words[at - 1] as number)
    if (words[last + 1] === BREAK) {
      if (flagsAt(last + 1) & AT.cutsEnd) cutRight++
      else closed++
    } else {
      const weight = weightOf(last + 1)
      if (weight) closed++
      if (weight !== WEIGHT.light) count(right, words[last + 1] as number)
    }
    if (flagsAt(at) & AT.begins && flagsAt(last) & AT.ends) whole++
    if (flagsAt(at) & AT.name) firstIsName++
    if (flagsAt(last) & AT.name) lastIsName++
    if (flagsAt(at) & AT.said) said++
    for (let i = at; i <= last; i++) if (flagsAt(i) & AT.name) names++
  }
  const share = (many: number) => many / places.length
  return {
    node,
    at: places[0] as number,
    length,
    documents: documents[node] as number,
    events: events[node] as number,
    places,
    leftmost: share(highest(left)),
    rightmost: share(highest(right)),
    cutLeft: share(cutLeft),
    cutRight: share(cutRight),
    closed: share(closed),
    whole: share(whole),
    firstIsName: share(firstIsName),
    lastIsName: share(lastIsName),
    names: share(names) / length,
    said: share(said),
  }
}

/** The first place of each document, in order of the text. */
function placesByDocument(places: Int32Array, owners: Int32Array): number[] {
  const first = new Map<number, number>()
  for (const place of places.slice().sort()) {
    const owner = owners[place] as number
    if (!first.has(owner)) first.set(owner, place)
  }
  return [...first.values()]
}

function count(neighbours: Map<number, number>, word: number): void {
  neighbours.set(word, (neighbours.get(word) ?? 0) + 1)
}

function highest(counts: Map<number, number>): number {
  let most = 0
  for (const one of counts.values()) if (one > most) most = one
  return most
}

/**
 * How much more often the parts of a stretch stand together than by chance, in bits, at its weakest cut: pointwise
 * mutual information of the two parts, as often as they stand among all words.
 */
export function cohesionOf(
  repeats: Repeats,
  { node, at, length }: Pick<Candidate, 'node' | 'at' | 'length'>,
  allWords: number,
): number {
  const { from, to } = repeats
  const times = (one: number) => (to[one] as number) - (from[one] as number) + 1
  let weakest = Number.POSITIVE_INFINITY
  for (let cut = 1; cut < length; cut++) {
    const [left, right] = [nodeOf(repeats, at, cut), nodeOf(repeats, at + cut, length - cut)]
    const bits = Math.log2((times(node) / times(left)) * (allWords / times(right)))
    if (bits < weakest) weakest = bits
  }
  return weakest
}
