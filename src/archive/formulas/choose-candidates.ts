import { type Edges, openEdges } from './edges.ts'
import { nodeOf, type Repeats } from './find-repeats.ts'
import { type Candidate, measureCandidate } from './measure-candidate.ts'
import { AT, type NumberedTexts, type Phrasing } from './number-texts.ts'

/** The fewest documents and events that make a formula. */
export const LEAST = { documents: 3, events: 2 } as const

/** What a candidate must keep to, as shares of its documents. */
const LIMITS = {
  /** Uses that begin and end where words do. */
  whole: 0.6,
  /** Of one neighbour: with more the phrase is only a part of the longer one. */
  neighbour: 0.85,
  /** Cut off by a figure or name: with more it is what belongs to that. */
  cut: 0.8,
  /** Followed by a mark or a light word: with less it is not over. */
  closed: 0.05,
  /** Of its words in names. */
  names: 0.5,
  /** Said by a side. */
  said: 0.35,
  /** A name at its edge belongs to it where the rest goes with that name so often. */
  ownName: 0.6,
  /** A light word opens it where the rest goes with that word so often. */
  opener: 0.8,
} as const

/** Fewest words of a phrase: Chinese counts characters. */
const SHORTEST = { words: 2, characters: 3 } as const

/**
 * Repeats that can be phrases: in enough documents and events, of whole words, with edges that do not belong to what
 * stands around them, said by the sides and not made of names.
 */
export function chooseCandidates(texts: NumberedTexts, repeats: Repeats, phrasing: Phrasing): Candidate[] {
  const { length, parent, documents, events, sorted, from, nodes } = repeats
  const shortest = phrasing.boundsOf ? SHORTEST.characters : SHORTEST.words
  const edges = openEdges(texts, phrasing)
  const chosen: Candidate[] = []
  for (let node = 1; node < nodes; node++) {
    if ((documents[node] as number) < LEAST.documents || (events[node] as number) < LEAST.events) continue
    const fewest = Math.max(shortest, (length[parent[node] as number] as number) + 1)
    const at = sorted[from[node] as number] as number
    const longest = length[node] as number
    const opening = longest < fewest ? 'closed' : edges.opening(at, longest)
    if (opening === 'closed') continue
    // All of these lengths have the same places: the longest that ends as a phrase can is the candidate.
    for (let words = longest; words >= fewest; words--) {
      if (!edges.canEnd(at, words)) continue
      const candidate = measureCandidate(texts, repeats, { node, length: words, weights: edges.weights })
      if (candidate.whole < LIMITS.whole) continue
      if (
        isPhrase(candidate) &&
        (opening === 'open' || ownsOpener(repeats, candidate, edges)) &&
        ownsItsNames(texts, repeats, candidate, shortest)
      ) {
        chosen.push(candidate)
      }
      break
    }
  }
  return chosen
}

function isPhrase(one: Candidate): boolean {
  return (
    Math.max(one.leftmost, one.rightmost) <= LIMITS.neighbour &&
    Math.max(one.cutLeft, one.cutRight) <= LIMITS.cut &&
    one.closed >= LIMITS.closed &&
    one.names <= LIMITS.names &&
    one.said >= LIMITS.said
  )
}

/** Whether what is left without the light words that it begins with hardly ever goes without them. */
function ownsOpener(repeats: Repeats, { at, length, documents }: Candidate, edges: Edges): boolean {
  let first = edges.firstWord(at, length)
  while (first < length && edges.opening(at + first, length - first) !== 'open')
    first += edges.firstWord(at + first, length - first)
  if (length - first < 2) return false
  const rest = nodeOf(repeats, at + first, length - first)
  return rest > 0 && documents >= LIMITS.opener * (repeats.documents[rest] as number)
}

/** Whether names at its edges are part of the phrase: what is left without them is hardly used with others. */
function ownsItsNames(
  { flags }: NumberedTexts,
  repeats: Repeats,
  { at, length, documents, firstIsName, lastIsName }: Candidate,
  shortest: number,
): boolean {
  if (firstIsName <= 0.5 && lastIsName <= 0.5) return true
  let [first, last] = [at, at + length - 1]
  const isName = (place: number) => ((flags[place] as number) & AT.name) !== 0
  while (first <= last && isName(first)) first++
  while (last >= first && isName(last)) last--
  if (last - first + 1 < shortest) return false
  const rest = nodeOf(repeats, first, last - first + 1)
  return rest > 0 && documents / (repeats.documents[rest] as number) >= LIMITS.ownName
}
