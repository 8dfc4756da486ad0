import { foldPlainly } from './fold-text.ts'

/** Letters other than the usual ones that may have to do with what is looked for, and where they stand in a text. */
export class OddLetters {
  readonly #isOdd = new Uint8Array(0x10000).fill(1, 0xd800, 0xe000)
  readonly #folded: string

  /** For folded letters; `odd` are whatever might fold to one of them or to nothing. Halves of pairs always count. */
  constructor(folded: string, odd: Iterable<string>) {
    this.#folded = folded
    for (const letter of odd) this.#isOdd[letter.charCodeAt(0)] = 1
  }

  /** Where the next odd letter stands from a place on; -1 if there is none. */
  next(text: string, from = 0): number {
    for (let at = from; at < text.length; at++) if (this.#isOdd[text.charCodeAt(at)] === 1) return at
    return -1
  }

  /** Whether the text, folded, holds what is looked for with an odd letter in it or beside it. */
  foldsNear(text: string): boolean {
    const { length } = this.#folded
    for (let at = this.next(text); at >= 0; ) {
      const from = windowStart(text, at, length)
      let to = windowEnd(text, at, length)
      at = this.next(text, at + 1)
      // Windows that overlap are folded as one.
      for (; at >= 0 && at < to; at = this.next(text, at + 1)) to = windowEnd(text, at, length)
      if (foldPlainly(text.slice(from, to)).includes(this.#folded)) return true
    }
    return false
  }
}

/** So far back that so many letters stand there which fold to one letter each, whatever stands between them. */
function windowStart(text: string, at: number, letters: number): number {
  let start = at
  for (let count = 0; start > 0 && count < letters; start--) if (isOne(text.charCodeAt(start - 1))) count++
  return start
}

function windowEnd(text: string, at: number, letters: number): number {
  let end = at + 1
  for (let count = 0; end < text.length && count < letters; end++) if (isOne(text.charCodeAt(end))) count++
  // Marks belong to the letter before them.
  while (end < text.length && !isOne(text.charCodeAt(end))) end++
  return end
}

/** Letters and marks that fold to one letter wherever they stand. */
function isOne(code: number): boolean {
  if (code < 0x80) return code > 0x20
  return (code >= 0x410 && code <= 0x44f) || (code >= 0x4e00 && code <= 0x9fff)
}
