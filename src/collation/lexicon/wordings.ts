import { type SearchWord, searchWords } from '../../archive/words/search-words.ts'
import type { Span } from '../../record/span.ts'

/** Words in a row; a word that ends in `*` stands for all words that begin so. */
export interface Wording<T> {
  readonly wording: string
  readonly value: T
}

/** Finds wordings among the words of a text; of two that begin at one word and mean the same, the longer. */
export type WordingFinder<T> = (words: readonly SearchWord[]) => { readonly value: T; readonly span: Span }[]

interface Entry<T> {
  readonly words: readonly { readonly word: string; readonly isOpen: boolean }[]
  readonly value: T
}

/** Makes ready to look for wordings: each word of a text is then looked up a few times, however many wordings there are. */
export function openWordings<T>(wordings: readonly Wording<T>[]): WordingFinder<T> {
  const whole = new Map<string, Entry<T>[]>()
  const beginnings = new Map<string, Entry<T>[]>()
  const lengths = new Set<number>()
  for (const { wording, value } of wordings) {
    const words = wordsOf(wording)
    const first = words[0]
    if (!first) continue
    const table = first.isOpen ? beginnings : whole
    table.set(first.word, [...(table.get(first.word) ?? []), { words, value }])
    if (first.isOpen) lengths.add(first.word.length)
  }
  return (words) =>
    words.flatMap(({ word, start }, i) => {
      const entries = [...(whole.get(word) ?? [])]
      for (const length of lengths)
        if (length <= word.length) entries.push(...(beginnings.get(word.slice(0, length)) ?? []))
      const found = new Map<T, Span>()
      for (const entry of entries) {
        const end = endOf(entry, words, i)
        if (end !== null && end > (found.get(entry.value)?.[1] ?? 0)) found.set(entry.value, [start, end])
      }
      return [...found].map(([value, span]) => ({ value, span }))
    })
}

function wordsOf(wording: string): Entry<unknown>['words'] {
  return wording.split(' ').flatMap((part) => {
    const words = searchWords(part)
    return words.map(({ word }, i) => ({ word, isOpen: i === words.length - 1 && part.endsWith('*') }))
  })
}

/** Where the entry's words end, if they stand in the text from this word on. */
function endOf<T>({ words }: Entry<T>, text: readonly SearchWord[], from: number): number | null {
  for (const [i, { word, isOpen }] of words.entries()) {
    const other = text[from + i]?.word
    if (other === undefined || (isOpen ? !other.startsWith(word) : other !== word)) return null
  }
  return text[from + words.length - 1]?.end ?? null
}
