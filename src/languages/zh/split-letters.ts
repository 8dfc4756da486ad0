import {
  HASH_SEED,
  Scratch,
  SHAPE,
  stepHash,
  type Words,
  WordsBuilder,
  type WordTable,
} from '../../reader/index.ts'
import { foldTable } from './fold-letters.ts'

const FOLDED = new Uint16Array(32)

const SPACE = 1
const BREAK = 2
const DIGIT = 3
const LATIN = 4
const MARK = 5
const HAN = 6

/**
 * Cuts a text without spaces: every Chinese letter is a word, and so are a run of Latin letters, a run of digits, and each
 * mark. What is a word in the usual sense is found later, as a set phrase or a name, where the longest that fits counts.
 */
export function splitLetters(text: string, table: WordTable, scratch = new Scratch()): Words {
  const words = new WordsBuilder(text.length, scratch)
  const fold = foldTable()
  const letters = lettersOf(table)
  let gap: number = SHAPE.newLine
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const letter = letters[code] as number
    if (letter > 0) {
      words.push(at, at + 1, letter, gap)
      gap = 0
      at++
      continue
    }
    const kind = kindOf(fold[code] as number, code)
    if (kind === SPACE || kind === BREAK) {
      gap |= kind === BREAK ? SHAPE.newLine | SHAPE.spaced : SHAPE.spaced
      at++
      continue
    }
    let end = at + 1
    let hash = stepHash(HASH_SEED, fold[code] as number)
    FOLDED[0] = fold[code] as number
    if (kind === DIGIT || kind === LATIN) {
      while (end < text.length) {
        const next = text.charCodeAt(end)
        const folded = fold[next] as number
        if (!goesOn(kind, kindOf(folded, next))) break
        hash = stepHash(hash, folded)
        if (end - at < FOLDED.length) FOLDED[end - at] = folded
        end++
      }
    } else if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++
    const length = end - at
    const word =
      length > FOLDED.length || (length > 1 && kind >= MARK) ? 0 : table.findFolded(FOLDED, length, hash)
    if (kind === HAN && !isSurrogate(code)) letters[code] = word
    words.push(at, end, word, gap | shapeOf(kind, code))
    gap = 0
    at = end
  }
  return words
}

const known = new WeakMap<WordTable, Int32Array>()

/**
 * By code: the numbers of Chinese letters that were met before and are in a word table, 0 for all others. Most of a text is
 * made of them. Numbers never change, but a letter that has none yet may get one.
 */
function lettersOf(table: WordTable): Int32Array {
  const letters = known.get(table) ?? new Int32Array(0x10000)
  known.set(table, letters)
  return letters
}

function isSurrogate(code: number): boolean {
  return (code & 0xf800) === 0xd800
}

/** "G20" and "3+3" apart: a run of letters may end in digits, a run of digits holds digits alone. */
function goesOn(first: number, next: number): boolean {
  return next === first || (first === LATIN && next === DIGIT)
}

function shapeOf(kind: number, code: number): number {
  if (kind === DIGIT) return SHAPE.digit
  if (kind === MARK) return SHAPE.mark
  return kind === LATIN && (code < 0x61 || (code >= 0xff21 && code <= 0xff3a)) ? SHAPE.capital : 0
}

function kindOf(folded: number, code: number): number {
  if (folded >= 0x4e00 && folded <= 0x9fff) return HAN
  if (folded <= 0x20 || folded === 0xa0) return code === 0x0a || code === 0x0d ? BREAK : SPACE
  if (folded < 0x80) {
    if (folded >= 0x30 && folded <= 0x39) return DIGIT
    return folded >= 0x61 && folded <= 0x7a ? LATIN : MARK
  }
  return wideKind(folded)
}

function wideKind(code: number): number {
  if (code >= 0xc0 && code < 0x250) return LATIN
  if (code === 0x2028 || code === 0x2029) return BREAK
  if (
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  )
    return SPACE
  if (code === 0x3007 || code === 0x3005) return HAN
  if (code >= 0x3400 && code < 0x4e00) return HAN
  if (code >= 0xd800 && code < 0xe000) return HAN
  if (code >= 0xf900 && code <= 0xfaff) return HAN
  if (code >= 0x370 && code < 0x2000) return LATIN
  if (code >= 0x3040 && code <= 0x30ff) return HAN
  return MARK
}
