import { diffArrays } from 'diff'

/** A run of characters that stands in both texts, only in the older, or only in the newer. */
export interface WordChange {
  readonly op: 'same' | 'deleted' | 'added'
  readonly text: string
}

/** Words, characters of Chinese, marks and white space, one by one. */
const TOKENS = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\s+|[^\s]/gu

/** What was put in and left out, word by word: the least of it that turns the older text into the newer (Myers 1986). */
export function compareWords(before: string, after: string): WordChange[] {
  return diffArrays(tokensOf(before), tokensOf(after)).map(({ value, added, removed }) => ({
    op: added ? 'added' : removed ? 'deleted' : 'same',
    text: value.join(''),
  }))
}

/** Changes with nothing but white space or marks between them as one: what went and what came in a piece each. */
export function joinChanges(changes: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = []
  let [gone, come] = ['', '']
  const close = () => {
    // What both pieces end in belongs to neither.
    const end = /\s$/.test(gone) && /\s$/.test(come) ? ' ' : ''
    if (gone !== '') joined.push({ op: 'deleted', text: gone.slice(0, gone.length - end.length) })
    if (come !== '') joined.push({ op: 'added', text: come.slice(0, come.length - end.length) })
    if (end !== '') joined.push({ op: 'same', text: end })
    gone = ''
    come = ''
  }
  changes.forEach(({ op, text }, i) => {
    if (op === 'deleted') gone += text
    else if (op === 'added') come += text
    else if (gone + come !== '' && i + 1 < changes.length && !/[\p{L}\p{N}]/u.test(text)) {
      gone += text
      come += text
    } else {
      close()
      joined.push({ op, text })
    }
  })
  close()
  return joined
}

const tokensOf = (text: string): string[] => text.match(TOKENS) ?? []

/** The share of words that two sentences have in common, 0 to 1 (the coefficient of Dice, over words as often as they stand). */
export function sharedWords(before: string, after: string): number {
  const [a, b] = [before, after].map((text) =>
    tokensOf(text.toLowerCase()).filter((token) => /[\p{L}\p{N}]/u.test(token)),
  )
  if (!a || !b || a.length + b.length === 0) return 0
  const counts = new Map<string, number>()
  for (const token of a) counts.set(token, (counts.get(token) ?? 0) + 1)
  let shared = 0
  for (const token of b) {
    const left = counts.get(token) ?? 0
    if (left > 0) shared++
    counts.set(token, left - 1)
  }
  return (2 * shared) / (a.length + b.length)
}
