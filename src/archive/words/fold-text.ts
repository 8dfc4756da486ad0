import { classOf, foldPoint, SEPARATOR } from './fold-letter.ts'

/** A text made plain for looking up characters anywhere in it, with the way back. */
export interface FoldedText {
  readonly folded: string
  /** The offset in the text of each character of `folded`, and of its end. */
  readonly at: readonly number[]
}

/**
 * Folds a text letter by letter as `searchWords` does, with quotes and dashes of all kinds made one and every run of
 * white space a single space, so that what is typed plainly finds what is set in type.
 */
export function foldText(text: string): FoldedText {
  const at: number[] = []
  let folded = ''
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i) ?? 0
    const before = folded.length
    folded = withPoint(folded, point)
    for (let k = before; k < folded.length; k++) at[k] = i
    i += point > 0xffff ? 2 : 1
  }
  at[folded.length] = text.length
  return { folded, at }
}

/** The same folded text without the way back, several times as fast: plain ASCII is left to the engine. */
export function foldPlainly(text: string): string {
  const folded = text.replace(/[^\0-\x7f]+/g, foldBeyondAscii).toLowerCase()
  return folded.replace(/[\0- ]+/g, ' ')
}

function foldBeyondAscii(stretch: string): string {
  let folded = ''
  for (const letter of stretch) folded = withPoint(folded, letter.codePointAt(0) ?? 0)
  return folded
}

/** й may be spelt as и and a mark; the mark alone would be dropped. */
const BREVE = 0x306

function withPoint(folded: string, point: number): string {
  if (point < 0x80) {
    if (point > 0x20) return folded + String.fromCharCode(point >= 65 && point <= 90 ? point + 32 : point)
    return folded.endsWith(' ') ? folded : `${folded} `
  }
  if (point === BREVE && folded.endsWith('и')) return `${folded.slice(0, -1)}й`
  if (classOf(point) !== SEPARATOR) return folded + foldPoint(point)
  const letter = String.fromCodePoint(point)
  if (/\s/.test(letter)) return folded.endsWith(' ') ? folded : `${folded} `
  if (/[‘’‚‛′]/.test(letter)) return `${folded}'`
  if (/[“”„‟″«»]/.test(letter)) return `${folded}"`
  if (/\p{Pd}/u.test(letter)) return `${folded}-`
  return folded + letter.normalize('NFKC').toLowerCase()
}
