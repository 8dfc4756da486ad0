import type { Span } from '../../record/span.ts'
import { foldText } from '../words/fold-text.ts'
import { type SearchWord, searchWords } from '../words/search-words.ts'
import { type Query, textParts, type WordsQuery } from './query.ts'

/** Where the words that a query looks for stand in a text, in order, overlapping stretches made one. */
export function findOccurrences(text: string, query: Query): Span[] {
  const parts = textParts(query)
  if (parts.length === 0) return []
  const words = parts.some(({ type }) => type !== 'chars') ? searchWords(text) : []
  const spans = parts.flatMap((part) => {
    if (part.type === 'words')
      return occurrencesOf(words, part).map((at) => spanOf(words, at, part.words.length))
    if (part.type === 'near') return nearOccurrences(words, part.of, part.within)
    return part.type === 'chars' ? charsIn(text, part.text) : []
  })
  return merged(spans)
}

/** The places, as numbers of words, at which a phrase begins. */
function occurrencesOf(words: readonly SearchWord[], { words: phrase, isPrefix }: WordsQuery): number[] {
  const found: number[] = []
  const last = phrase.length - 1
  const isAt = (at: number) =>
    phrase.every((word, i) => {
      const here = words[at + i]?.word
      return here !== undefined && (i === last && isPrefix ? here.startsWith(word) : here === word)
    })
  for (let at = 0; at + last < words.length; at++) if (isAt(at)) found.push(at)
  return found
}

function spanOf(words: readonly SearchWord[], at: number, length: number): Span {
  return [words[at]?.start ?? 0, words[at + length - 1]?.end ?? 0]
}

/** Phrases of which the last begins at most `within` words after the first ends, in any order. */
function nearOccurrences(words: readonly SearchWord[], of: readonly WordsQuery[], within: number): Span[] {
  const places = of.map((phrase) => occurrencesOf(words, phrase))
  const found: Span[] = []
  places.forEach((starts, first) => {
    const length = of[first]?.words.length ?? 1
    for (const start of starts) {
      const reach = start + length + within
      const others = places.map((list, i) =>
        i === first ? start : list.find((at) => at >= start && at <= reach),
      )
      if (others.includes(undefined)) continue
      others.forEach((at, i) => {
        found.push(spanOf(words, at ?? start, of[i]?.words.length ?? 1))
      })
    }
  })
  return found
}

function charsIn(text: string, typed: string): Span[] {
  const needle = foldText(typed).folded
  if (needle === '') return []
  const { folded, at } = foldText(text)
  const found: Span[] = []
  for (let from = folded.indexOf(needle); from >= 0; from = folded.indexOf(needle, from + 1)) {
    found.push([at[from] ?? 0, at[from + needle.length] ?? text.length])
  }
  return found
}

function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const out: [number, number][] = []
  for (const [start, end] of sorted) {
    const last = out.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else out.push([start, end])
  }
  return out
}
