import { foldPlainly } from './fold-text.ts'

/** Whether a text holds certain characters, as going through `foldPlainly(text)` would tell, without folding most texts. */
export type FitsChars = (text: string) => boolean

/** Looks for folded characters. */
export function fitsChars(folded: string): FitsChars {
  const pattern = patternOf(folded)
  const odd = oddOnes(folded)
  const mayDiffer = (text: string) => UNCOMMON.test(text) && odd.test(text)
  const foldsTo = (text: string) => foldPlainly(text).includes(folded)
  // A mark that follows makes another letter of it.
  if (folded.includes('и')) return (text) => (mayDiffer(text) ? foldsTo(text) : pattern.test(text))
  // Three dots in one character are the only such thing that is common.
  if (folded.includes('.')) {
    return (text) => {
      const dotted = text.replaceAll('…', '...')
      return pattern.test(dotted) || (mayDiffer(dotted) && foldsTo(dotted))
    }
  }
  return (text) => pattern.test(text) || (mayDiffer(text) && foldsTo(text))
}

/** Beyond what most texts are made of: ASCII, Cyrillic, quotes and dashes, Chinese and its marks. */
const UNCOMMON =
  /[^\0-\x7f\xa0\xab\xbb\u0400-\u045f\u2010-\u2016\u2018-\u2022\u3000-\u301f\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20]/

/** Whether a text has none but usual characters, so that `likeChars` tells of it. */
export function isPlain(text: string): boolean {
  return !UNCOMMON.test(text) && !text.includes('\0')
}

/** Patterns for the LIKE of SQL, with a backslash before what would be a sign; it folds the letters of ASCII. */
export interface LikeChars {
  /** A text that is like this holds the characters. */
  readonly holds: string
  /** A plain text that holds the characters is like this; the same as `holds` where that says all. */
  readonly mayHold: string
}

/** Longer ones are gone through. */
const LONGEST_PATTERN = 500
/** A pattern that knows fewer characters leaves over too many. */
const FEWEST_KNOWN = 2

/** Looks for folded characters as SQL can, without handing texts over; null where it cannot tell enough. */
export function likeChars(folded: string): LikeChars | null {
  const units = folded.split('')
  const known = units.map((unit) =>
    (foldings().sources.get(unit) ?? []).every((one) => isSameInSql(one, unit) || !isPlain(one)),
  )
  if (known.filter(Boolean).length < FEWEST_KNOWN || units.length > LONGEST_PATTERN) return null
  // A mark that follows makes another letter of и; halves of a pair are no characters in SQL.
  if (/[и\ud800-\udfff]/.test(folded)) return null
  const plain = units.map((unit) => (/[%_\\]/.test(unit) ? `\\${unit}` : unit))
  return {
    holds: `%${plain.join('')}%`,
    mayHold: `%${plain.map((unit, i) => (known[i] ? unit : '%')).join('')}%`,
  }
}

function isSameInSql(letter: string, folded: string): boolean {
  return letter === folded || (/[A-Z]/.test(letter) && letter.toLowerCase() === folded)
}

/** Finds the characters where all are usual ones. */
function patternOf(folded: string): RegExp {
  const units = folded.split('')
  const isInside = (i: number) => i > 0 && i < units.length - 1
  // Of white space at an end one will do.
  const parts = units.map((unit, i) => `${classFor(unit)}${unit === ' ' && isInside(i) ? '+' : ''}`)
  return new RegExp(parts.join(''))
}

/** Finds any other character that might have to do with these. */
function oddOnes(folded: string): RegExp {
  const { sources, always } = foldings()
  const odd = new Set(always)
  for (const letter of new Set(folded.split(''))) {
    for (const one of sources.get(letter) ?? []) if (!isUsual(one, letter)) odd.add(one)
  }
  return new RegExp(`[\\ud800-\\udfff${[...odd].map(escaped).join('')}]`)
}

interface Foldings {
  /** Folded character → all characters that fold to it, or to several with it among them. */
  readonly sources: ReadonlyMap<string, readonly string[]>
  /** Characters that fold to nothing. */
  readonly always: readonly string[]
}

/** What folds to something else than itself stands here; all others are Han and Hangul, and halves of pairs. */
const FOLDING: readonly (readonly [number, number])[] = [
  [0x00, 0x33ff],
  [0xa640, 0xa7ff],
  [0xab30, 0xabbf],
  [0xf900, 0xffff],
]

let known: Foldings | null = null

function foldings(): Foldings {
  known ??= findFoldings()
  return known
}

function findFoldings(): Foldings {
  const sources = new Map<string, string[]>()
  const always: string[] = []
  for (const [from, to] of FOLDING) {
    for (let unit = from; unit <= to; unit++) {
      const letter = String.fromCharCode(unit)
      const folded = foldPlainly(letter)
      if (folded === '') always.push(letter)
      for (const one of new Set(folded.split(''))) {
        const those = sources.get(one)
        if (those) those.push(letter)
        else sources.set(one, [letter])
      }
    }
  }
  return { sources, always }
}

/** The usual characters that fold to this one; a class of many would be slow. */
function classFor(letter: string): string {
  const usual = (foldings().sources.get(letter) ?? []).filter((one) => isUsual(one, letter))
  if (usual.length === 0) return escaped(letter)
  return `[${usual.map(escaped).join('')}]`
}

/** Letters of ASCII and of Russian, and all marks and spaces. */
function isUsual(letter: string, folded: string): boolean {
  if (foldPlainly(letter) !== folded) return false
  return letter === folded || /[A-Za-z\u0400-\u045f]/.test(letter) || /^[^\p{L}\p{N}\p{M}]$/u.test(folded)
}

/** Written so that it has no meaning in a pattern. */
function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
