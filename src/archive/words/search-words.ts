import { classOf, foldPoint, LETTER, LONE, SEPARATOR } from './fold-letter.ts'

/** A word as search sees it, and where it stands in the text, in UTF-16 code units. */
export interface SearchWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Half of й, where a text spells it as two characters (as text taken from PDF files often does). */
const BREVE = 0x306

/**
 * The words of a text, folded: runs of letters and digits; each character of Chinese and Japanese is a word. Hyphens,
 * apostrophes and every other mark part words.
 */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = []
  eachWord(text, (word, start, end) => {
    words.push({ word, start, end })
  })
  return words
}

/** The same words with a space between them, as the index takes them in: only a–z, 0–9 and letters beyond ASCII. */
export function indexText(text: string): string {
  let joined = ''
  eachWord(text, (word) => {
    joined = joined === '' ? word : `${joined} ${word}`
  })
  return joined
}

type Take = (word: string, start: number, end: number) => void

function eachWord(text: string, take: Take): void {
  const { length } = text
  let at = 0
  while (at < length) {
    const unit = text.charCodeAt(at)
    if (isAsciiLetter(unit)) {
      at = takeRun(text, at, take)
      continue
    }
    if (unit < 0x80) {
      at++
      continue
    }
    const point = text.codePointAt(at) ?? unit
    const width = point > 0xffff ? 2 : 1
    switch (classOf(point)) {
      case LONE:
        takeLone(foldPoint(point), at, at + width, take)
        at += width
        break
      case LETTER:
        at = takeRun(text, at, take)
        break
      case SEPARATOR:
        at += width
        break
    }
  }
}

/** A run of letters and digits from `start`; returns where it ends. */
function takeRun(text: string, start: number, take: Take): number {
  const { length } = text
  let at = start
  while (at < length && isAsciiLetter(text.charCodeAt(at))) at++
  if (at === length || text.charCodeAt(at) < 0x80) {
    take(text.slice(start, at).toLowerCase(), start, at)
    return at
  }
  let word = text.slice(start, at).toLowerCase()
  while (at < length) {
    const point = text.codePointAt(at) ?? 0
    if (point === BREVE && word.endsWith('и')) {
      word = `${word.slice(0, -1)}й`
      at++
      continue
    }
    if (classOf(point) !== LETTER) break
    word += foldPoint(point)
    at += point > 0xffff ? 2 : 1
  }
  // Marks without a letter leave nothing.
  if (word !== '') take(word, start, at)
  return at
}

/** One character may stand for several, such as ㍿; each is then a word in the same place. */
function takeLone(letters: string, start: number, end: number, take: Take): void {
  if (letters.length === 1) take(letters, start, end)
  else
    for (const letter of letters)
      if (classOf(letter.codePointAt(0) ?? 0) !== SEPARATOR) take(letter, start, end)
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90)
}
