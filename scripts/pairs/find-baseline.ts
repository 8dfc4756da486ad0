import { searchWords } from '../../src/archive/words/search-words.ts'
import { assign } from '../../src/collation/assign.ts'

/** What anybody would take first: tf-idf vectors of words (pairs of characters in Chinese), cosine, one-to-one matching. */
export function linkByTfIdf(
  a: readonly string[],
  b: readonly string[],
  least: number,
): [a: number, b: number][] {
  const bags = [...a, ...b].map(bagOf)
  const documents = new Map<string, number>()
  for (const bag of bags) for (const word of bag.keys()) documents.set(word, (documents.get(word) ?? 0) + 1)
  const vectors = bags.map(
    (bag) =>
      new Map([...bag].map(([word, n]) => [word, n * Math.log(bags.length / (documents.get(word) ?? 1))])),
  )
  const gains = a.map((_, i) =>
    b.map((__, k) => {
      const cosine = cosineOf(vectors[i] ?? new Map(), vectors[a.length + k] ?? new Map())
      return cosine >= least ? cosine : 0
    }),
  )
  return assign(gains)
}

function bagOf(text: string): Map<string, number> {
  const words = searchWords(text).map(({ word }) => word)
  const isHan = words.some((word) => /^\p{Script=Han}$/u.test(word))
  const terms = isHan ? words.slice(1).map((word, i) => `${words[i]}${word}`) : words
  const bag = new Map<string, number>()
  for (const term of terms) bag.set(term, (bag.get(term) ?? 0) + 1)
  return bag
}

function cosineOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0
  for (const [word, weight] of a) dot += weight * (b.get(word) ?? 0)
  const length = (vector: ReadonlyMap<string, number>) =>
    Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0))
  const lengths = length(a) * length(b)
  return lengths === 0 ? 0 : dot / lengths
}
