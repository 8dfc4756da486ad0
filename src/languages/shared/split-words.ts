import {
  HASH_SEED,
  lowerCode,
  Scratch,
  SHAPE,
  stepHash,
  type Words,
  WordsBuilder,
  type WordTable,
} from '../../reader/index.ts'

/** Room for the folded letters of the word that is being read. */
const FOLDED = new Uint16Array(32)

// One bit each, so that a word's kinds add up.
const SPACE = 1
const LETTER = 2
const UPPER = 4
const DIGIT = 8
const MARK = 16
const BREAK = 32
const IN_WORD = LETTER | UPPER | DIGIT
const SOFT_HYPHEN = 0xad
const STRESS = 0x301

/** Kinds of the letters of Europe, looked up: Latin, Greek and Cyrillic. */
const KNOWN_TO = 0x530
const KINDS = new Uint8Array(KNOWN_TO).fill(MARK)
for (let code = 0; code <= 0x20; code++) KINDS[code] = SPACE
KINDS[0x0a] = KINDS[0x0d] = BREAK
KINDS[0xa0] = SPACE
for (let code = 0x30; code <= 0x39; code++) KINDS[code] = DIGIT
for (let code = 0x41; code < 0x180; code++) {
  const letter = String.fromCharCode(code)
  if (letter.toLowerCase() !== letter.toUpperCase() || code === 0xdf || code === 0x138) {
    KINDS[code] = letter === letter.toLowerCase() ? LETTER : UPPER
  }
}
for (let code = 0x180; code < KNOWN_TO; code++) KINDS[code] = wideKind(code, String.fromCharCode(code), 0)

/**
 * Cuts a text in a script that writes spaces between words (Latin, Cyrillic, Greek …). "Biden’s" is two words,
 * "don't", "O'Brien", "U.S.", "20,000", "20th" and "G20" are one; a hyphen is a word of its own, so that
 * "China-Russia" shows both states.
 */
export function splitSpacedWords(text: string, table: WordTable, scratch = new Scratch()): Words {
  const words = new WordsBuilder(text.length / 4, scratch)
  const length = text.length
  let gap: number = SHAPE.newLine
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code, text, at)
    if (kind === SPACE || kind === BREAK) {
      gap |= kind === BREAK ? SHAPE.newLine | SHAPE.spaced : SHAPE.spaced
      at++
      continue
    }
    if (kind === LETTER || kind === UPPER) at = pushWord(text, at, kind, gap, words, table)
    else if (kind === DIGIT) at = pushNumber(text, at, gap, words, table)
    else at = pushMark(text, at, code, gap, words, table)
    gap = 0
  }
  return words
}

function kindOf(code: number, text: string, at: number): number {
  if (code < KNOWN_TO) return KINDS[code] as number
  return wideKind(code, text, at)
}

function wideKind(code: number, text: string, at: number): number {
  if (at >= text.length) return BREAK
  if (code === 0x2028 || code === 0x2029) return BREAK
  if (
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  ) {
    return SPACE
  }
  if (code >= 0x2010 && code <= 0x2e7f) return MARK
  const letter = String.fromCodePoint(text.codePointAt(at) ?? code)
  if (letter.toLowerCase() !== letter.toUpperCase()) return letter === letter.toLowerCase() ? LETTER : UPPER
  return /[\p{L}\p{M}]/u.test(letter) ? LETTER : /\p{Nd}/u.test(letter) ? DIGIT : MARK
}

function pushWord(
  text: string,
  start: number,
  first: number,
  gap: number,
  words: WordsBuilder,
  table: WordTable,
): number {
  const dotted = start >= words.undottedTo && isDot(text, start + 1) ? dottedEnd(text, start) : 0
  if (dotted < 0) words.undottedTo = -dotted
  if (dotted > 0) {
    const word = table.find(text, start, dotted)
    const shape = gap | SHAPE.dotted | (first === UPPER ? SHAPE.capital : 0)
    words.push(start, dotted, word, dotted - start > 2 && first === UPPER ? shape | SHAPE.allCaps : shape)
    return dotted
  }
  // Constants of a bundled module are looked up anew for each letter unless they are at hand.
  const known = KINDS
  const folded = FOLDED
  const inWord = IN_WORD
  const { length } = text
  let hash = HASH_SEED
  let at = start
  let kinds = 0
  /** letters to look the word up by: soft hyphens and stress marks are none */
  let letters = 0
  for (; at < length; at++) {
    const code = text.charCodeAt(at)
    const kind = code < KNOWN_TO ? (known[code] as number) : wideKind(code, text, at)
    if (kind & inWord) {
      if (code === STRESS) continue
      kinds |= kind
    } else if (code === SOFT_HYPHEN && isLetterAt(text, at + 1)) continue
    else if (!isInnerApostrophe(text, at, code)) break
    const letter = lowerCode(code)
    hash = stepHash(hash, letter)
    if (letters < folded.length) folded[letters] = letter
    letters++
  }
  const capital = first === UPPER ? SHAPE.capital : 0
  const allCaps = kinds & UPPER && !(kinds & LETTER) && at - start > 1 ? SHAPE.allCaps : 0
  const isLong = letters > FOLDED.length
  const word = isLong ? table.find(text, start, at) : table.findFolded(FOLDED, letters, hash)
  words.push(start, at, word, gap | capital | allCaps)
  return at
}

/**
 * "U.S." or "W." → where the abbreviation ends; 0 if the letter at `start` begins an ordinary word. Below zero if a run
 * of dotted letters leads into a word, "a.b.cd": no letter before that offset begins an abbreviation.
 */
function dottedEnd(text: string, start: number): number {
  if (!isDot(text, start + 1)) return 0
  let at = start
  while (isLetterAt(text, at) && isDot(text, at + 1)) at += 2
  if (isLetterAt(text, at)) return -at
  if (at - start > 2) return at
  // A single capital with a dot is an initial only where a name may go on: "Joseph R. Biden", not "Plan B. They".
  const next = text.charCodeAt(start + 2)
  return next === 0x20 || next === 0xa0 || Number.isNaN(next) ? start + 2 : 0
}

function pushNumber(text: string, start: number, gap: number, words: WordsBuilder, table: WordTable): number {
  let at = start + 1
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code, text, at)
    if (kind === DIGIT || kind === LETTER || kind === UPPER) continue
    const separator = code === 0x2c || code === 0x2e
    if (!separator || kindOf(text.charCodeAt(at + 1), text, at + 1) !== DIGIT || at + 1 >= text.length) break
  }
  words.push(start, at, table.find(text, start, at), gap | SHAPE.digit)
  return at
}

function pushMark(
  text: string,
  start: number,
  code: number,
  gap: number,
  words: WordsBuilder,
  table: WordTable,
): number {
  if ((code === 0x27 || code === 0x2019) && isPossessive(text, start)) {
    words.push(start, start + 2, table.find(text, start, start + 2), gap)
    return start + 2
  }
  const pair = code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(start + 1) & 0xfc00) === 0xdc00
  const end = start + (pair ? 2 : 1)
  words.push(start, end, table.find(text, start, end), gap | SHAPE.mark)
  return end
}

function isPossessive(text: string, at: number): boolean {
  const s = text.charCodeAt(at + 1)
  return (s === 0x73 || s === 0x53) && !isLetterAt(text, at + 2)
}

function isInnerApostrophe(text: string, at: number, code: number): boolean {
  if (code !== 0x27 && code !== 0x2019) return false
  return isLetterAt(text, at + 1) && !isPossessive(text, at)
}

function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const kind = kindOf(text.charCodeAt(at), text, at)
  return kind === LETTER || kind === UPPER
}

function isDot(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2e
}
