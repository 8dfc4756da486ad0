import { foldPlainly } from './fold-text.ts'
import { OddLetters } from './odd-letters.ts'

/** Whether a text holds certain characters, as going through `foldPlainly(text)` would tell, without folding most texts. */
type FitsChars = (text: string) => boolean

/** Tests of whether a text holds certain folded characters. */
export interface CharsTests {
  /** For texts whose unusual letters do not matter. */
  readonly plain: (bytes: Uint8Array) => boolean
  readonly any: FitsChars
  /** Whether a text with these unusual letters (see `unusualIn`) is one that `plain` can be asked of. */
  readonly isPlain: (unusual: string) => boolean
  /** A pattern by which SQL tells it of such texts by itself; null if it cannot, or not as fast. */
  readonly like: string | null
}

/** Looks for folded characters. */
export function fitsChars(folded: string): CharsTests {
  const search = usualSearch(folded)
  const plain = (text: string) => search(Buffer.from(text))
  const odd = new OddLetters(folded, oddOnes(folded))
  const isFoldedIn = (text: string) => foldPlainly(text).includes(folded)
  // A mark that follows makes another letter of it: what looks like it may be none.
  const any = folded.includes('и')
    ? (text: string) => (odd.next(text) < 0 ? plain(text) : isFoldedIn(text))
    : (text: string) => plain(text) || odd.foldsNear(text)
  return { plain: search, any, isPlain: (unusual) => odd.next(unusual) < 0, like: likePattern(folded) }
}

/** Beyond what most texts are made of: ASCII, Cyrillic, quotes and dashes, Chinese and its marks. */
const UNCOMMON =
  /[^\0-\x7f\xa0\xab\xbb\u0400-\u045f\u2010-\u2016\u2018-\u2022\u3000-\u301f\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20]/

/** Whether a text has none but usual characters. */
export function isPlain(text: string): boolean {
  return !UNCOMMON.test(text) && !text.includes('\0')
}

/** The characters of a text that are not usual ones, each once. */
export function unusualIn(text: string): string {
  return isPlain(text) ? '' : [...new Set(text.match(ALL_UNUSUAL) ?? [])].join('')
}

const ALL_UNUSUAL = new RegExp(`${UNCOMMON.source}|\\0`, 'g')

/** SQL takes no longer patterns. */
const LONGEST_PATTERN = 500

/**
 * A pattern for the LIKE of SQL, with a backslash before what would be a sign, that tells of all plain texts; null where
 * there is none. It is fast only where the first letter is rare, as those of Chinese are.
 */
function likePattern(folded: string): string | null {
  const units = folded.split('')
  // Halves of a pair are no characters in SQL.
  if (folded.charCodeAt(0) < 0x80 || units.length > LONGEST_PATTERN || /[\0\ud800-\udfff]/.test(folded))
    return null
  const isTold = (unit: string) => usualSources(unit).every((one) => isSameInSql(one, unit))
  if (!units.every(isTold)) return null
  return `%${units.map((unit) => (/[%_\\]/.test(unit) ? `\\${unit}` : unit)).join('')}%`
}

function isSameInSql(letter: string, folded: string): boolean {
  return letter === folded || (/[A-Z]/.test(letter) && letter.toLowerCase() === folded)
}

/**
 * Finds the characters where all are usual ones, in the bytes of a text: making a string of them all takes longer than
 * going through them. What may be written in several ways at the beginning, as white space, is looked at last: a search
 * for letters is several times as fast.
 */
function usualSearch(folded: string): (bytes: Uint8Array) => boolean {
  const units = folded.split('')
  const isInside = (i: number) => i > 0 && i < units.length - 1
  // Of white space at an end one will do.
  const parts = units.map((unit, i) => `${bytesFor(unit)}${unit === ' ' && isInside(i) ? '+' : ''}`)
  const letters = units.findIndex((unit) => usualSources(unit).every((source) => source < '\x80'))
  const head = parts.slice(0, Math.max(letters, 0)).join('')
  const core = new RegExp(parts.slice(Math.max(letters, 0)).join(''), 'g')
  const before = head === '' ? null : new RegExp(`(?<=${head})`, 'y')
  return (bytes) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
    core.lastIndex = 0
    if (before === null) return core.test(text)
    for (let found = core.exec(text); found; found = core.exec(text)) {
      before.lastIndex = found.index
      if (before.test(text)) return true
      core.lastIndex = found.index + 1
    }
    return false
  }
}

/** A pattern for the bytes of the usual characters that fold to this one. */
function bytesFor(letter: string): string {
  const sources = usualSources(letter)
    .filter((source) => source === letter || isPlain(source))
    .map((source) => Buffer.from(source))
  const single = sources.filter(({ length }) => length === 1).map(escaped)
  const longer = sources.filter(({ length }) => length > 1).map(escaped)
  const forms = single.length > 0 ? [`[${single.join('')}]`, ...longer] : longer
  return forms.length === 1 && single.length > 0 ? (forms[0] as string) : `(?:${forms.join('|')})`
}

/** Written so that no byte has a meaning in a pattern. */
function escaped(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
}

/** Unusual characters that might have to do with these. */
function* oddOnes(folded: string): Generator<string> {
  const { sources, always } = foldings()
  yield '\0'
  for (const letter of always) if (!isPlain(letter)) yield letter
  for (const letter of new Set(folded.split('')))
    for (const one of sources.get(letter) ?? []) if (!isPlain(one)) yield one
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

const usualOf = new Map<string, readonly string[]>()

/** The usual characters that fold to this one. */
function usualSources(letter: string): readonly string[] {
  const known = usualOf.get(letter)
  if (known) return known
  const usual = (foldings().sources.get(letter) ?? []).filter((one) => isUsual(one, letter))
  const sources = usual.length > 0 ? usual : [letter]
  usualOf.set(letter, sources)
  return sources
}

/** Letters of ASCII and of Russian, and all marks and spaces. */
function isUsual(letter: string, folded: string): boolean {
  if (foldPlainly(letter) !== folded) return false
  return letter === folded || /[A-Za-z\u0400-\u045f]/.test(letter) || /^[^\p{L}\p{N}\p{M}]$/u.test(folded)
}
