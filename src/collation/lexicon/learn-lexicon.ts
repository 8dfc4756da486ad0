import { findWords } from '../evidence/find-words.ts'
import type { Point } from '../points.ts'

/** Two statements of which a person confirmed that they tell one matter, in two languages. */
export interface ConfirmedPair {
  readonly a: { readonly lang: string; readonly text: string }
  readonly b: { readonly lang: string; readonly text: string }
}

/** Words of two languages that stand for one another in confirmed pairs. */
export interface LearnedLexicon {
  /** What this word of a language answers to; equal keys in two languages are a reason to link statements. */
  keysOf(lang: string, word: string): readonly string[]
  readonly size: number
}

/** A pair of words counts from this log-likelihood ratio on: one in a thousand by chance. */
const LEAST_RATIO = 10.83
/** Fewer statements in common say nothing. */
const LEAST_TOGETHER = 2
/** Of the statements that have one of both words, at least this share has the other. */
const LEAST_SHARE = 0.5
/** A word has so many counterparts at most: two pairs of characters may be one word. */
const MOST_COUNTERPARTS = 2

export const NOTHING_LEARNED: LearnedLexicon = { keysOf: () => [], size: 0 }

/**
 * Learns words that answer each other from confirmed pairs: those that stand together more often than chance by the
 * log-likelihood ratio (Dunning 1993), the surest first, each with two counterparts at most, so that a word that only
 * often stands beside the right one is not learned too (competitive linking, Melamed 2000). Stems in English and
 * Russian, pairs of characters in Chinese.
 */
export function learnLexicon(pairs: readonly ConfirmedPair[]): LearnedLexicon {
  const keys = new Map<string, string[]>()
  let size = 0
  const ordered = pairs.map(inOrder)
  const languages = new Set(ordered.map(languagesOf))
  for (const two of languages) {
    const group = ordered.filter((pair) => languagesOf(pair) === two)
    for (const [one, other] of learnFrom(group)) {
      const key = `${one}=${other}`
      for (const word of [one, other]) keys.set(word, [...(keys.get(word) ?? []), key])
      size++
    }
  }
  return { keysOf: (lang, word) => keys.get(`${lang}:${word}`) ?? [], size }
}

const languagesOf = ({ a, b }: ConfirmedPair): string => `${a.lang} ${b.lang}`

const inOrder = ({ a, b }: ConfirmedPair): ConfirmedPair => (a.lang <= b.lang ? { a, b } : { a: b, b: a })

function learnFrom(pairs: readonly ConfirmedPair[]): [one: string, other: string][] {
  const [ofA, ofB, together] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, Map<string, number>>(),
  ]
  const count = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const { a, b } of pairs) {
    const [wordsA, wordsB] = [wordsIn(a), wordsIn(b)]
    for (const word of wordsB) count(ofB, word)
    for (const word of wordsA) {
      count(ofA, word)
      const beside = together.get(word) ?? new Map<string, number>()
      together.set(word, beside)
      for (const other of wordsB) count(beside, other)
    }
  }
  const found = [...together].flatMap(([one, beside]) =>
    [...beside].flatMap(([other, both]) => {
      const [n1, n2] = [ofA.get(one) ?? 0, ofB.get(other) ?? 0]
      if (both < LEAST_TOGETHER || both < LEAST_SHARE * Math.max(n1, n2)) return []
      const ratio = logLikelihood(both, n1, n2, pairs.length)
      return ratio < LEAST_RATIO ? [] : [{ one, other, ratio }]
    }),
  )
  const counterparts = new Map<string, number>()
  return found
    .sort((x, y) => y.ratio - x.ratio || compare(x.one, y.one) || compare(x.other, y.other))
    .flatMap(({ one, other }): [string, string][] => {
      const isFull = (word: string) => (counterparts.get(word) ?? 0) >= MOST_COUNTERPARTS
      if (isFull(one) || isFull(other)) return []
      count(counterparts, one)
      count(counterparts, other)
      return [[one, other]]
    })
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const wordsIn = ({ lang, text }: ConfirmedPair['a']): ReadonlySet<string> =>
  new Set(findWords(text, 0, lang, []).map(({ key }) => `${lang}:${key}`))

/** Dunning's G² of a table of two by two: in how many of `all` pairs both words stand, the one, the other. */
function logLikelihood(both: number, one: number, other: number, all: number): number {
  const term = (found: number, row: number, column: number) =>
    found === 0 ? 0 : found * Math.log((found * all) / (row * column))
  return (
    2 *
    (term(both, one, other) +
      term(one - both, one, all - other) +
      term(other - both, all - one, other) +
      term(all - one - other + both, all - one, all - other))
  )
}

/** The points with what was learned of their words as further evidence. */
export function withLearned(
  points: readonly Point[],
  lang: string | null,
  { keysOf, size }: LearnedLexicon,
): readonly Point[] {
  if (size === 0 || lang === null) return points
  return points.map((point) => {
    const learned = point.words.flatMap(({ key, span }) =>
      keysOf(lang, key).map((pair) => ({ kind: 'learned' as const, key: pair, span })),
    )
    return learned.length === 0 ? point : { ...point, evidence: [...point.evidence, ...learned] }
  })
}
