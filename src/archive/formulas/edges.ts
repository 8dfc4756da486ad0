import { AT, type NumberedTexts, type Phrasing } from './number-texts.ts'

/** How a stretch begins: as a phrase can, as one can if it owns its first word, or not at all. */
export type Opening = 'open' | 'opener' | 'closed'

/** Tells by its first and last word whether a stretch can be a phrase. */
export interface Edges {
  opening(at: number, length: number): Opening
  canEnd(at: number, length: number): boolean
  /** How many of its places the first word takes. */
  firstWord(at: number, length: number): number
  /** By number of a word: flags of `WEIGHT`. */
  readonly weights: Uint8Array
}

/** light: without weight of its own. bond: what stands before it goes on. */
export const WEIGHT = { light: 1, bond: 2 } as const

export function openEdges(
  { words, keys, flags }: NumberedTexts,
  { cannotBegin, cannotEnd, openers, bonds }: Phrasing,
): Edges {
  const weights = Uint8Array.from(
    keys,
    (key) =>
      (cannotBegin.has(key) && cannotEnd.has(key) ? WEIGHT.light : 0) | (bonds.has(key) ? WEIGHT.bond : 0),
  )
  const flag = (at: number) => flags[at] as number
  const wordOf = (from: number, to: number) => {
    let word = ''
    for (let i = from; i <= to; i++) word += keys[words[i] as number]
    return word
  }
  const firstWord = (at: number, length: number) => {
    let last = at
    while (last < at + length - 1 && !(flag(last) & AT.ends)) last++
    return last - at + 1
  }
  return {
    weights,
    firstWord,
    opening(at, length) {
      const word = wordOf(at, at + firstWord(at, length) - 1)
      if (!cannotBegin.has(word)) return 'open'
      return openers.has(word) ? 'opener' : 'closed'
    },
    canEnd(at, length) {
      const last = at + length - 1
      let first = last
      while (first > at && !(flag(first) & AT.begins)) first--
      return !cannotEnd.has(wordOf(first, last))
    },
  }
}
