import { foldPlainly } from '../words/fold-text.ts'

/** Codes are below this. */
export const CODES = 128
/** Stands for whatever has no code of its own, such as each Chinese character. */
export const NO_CODE = 0
const SPACE = 1

/** More characters than one, fewer, or one that depends on its neighbours: the text must be folded as a whole. */
const NOT_ALONE = 255
const UNKNOWN = 254

const codes = new Uint8Array(0x10000).fill(UNKNOWN)
const foldedCodes = new Map(
  [' ', ...marks(), ...'abcdefghijklmnopqrstuvwxyz0123456789', ...'абвгдежзийклмнопрстуфхцчшщъыьэюяіє'].map(
    (letter, i) => [letter.charCodeAt(0), SPACE + i],
  ),
)

/** A folded text as codes; the array is used again for the next text. */
export interface LetterCodes {
  readonly codes: Uint8Array
  readonly length: number
}

let scratch = new Uint8Array(1 << 14)

/** The codes of a text, as those of `foldPlainly(text)`, without folding it where each character can be told alone. */
export function letterCodes(text: string): LetterCodes {
  if (scratch.length < text.length) scratch = new Uint8Array(text.length * 2)
  let length = 0
  let last = NO_CODE
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    let code = codes[unit] as number
    if (code === UNKNOWN) code = codes[unit] = codeAlone(unit)
    if (code === NOT_ALONE) return foldedTextCodes(foldPlainly(text))
    if (code === SPACE && last === SPACE) continue
    scratch[length++] = code
    last = code
  }
  return { codes: scratch, length }
}

function foldedTextCodes(folded: string): LetterCodes {
  if (scratch.length < folded.length) scratch = new Uint8Array(folded.length * 2)
  for (let i = 0; i < folded.length; i++) scratch[i] = codeOfFolded(folded.charCodeAt(i))
  return { codes: scratch, length: folded.length }
}

function codeAlone(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return NOT_ALONE
  const folded = foldPlainly(String.fromCharCode(unit))
  return folded.length === 1 ? codeOfFolded(folded.charCodeAt(0)) : NOT_ALONE
}

function codeOfFolded(unit: number): number {
  return foldedCodes.get(unit) ?? NO_CODE
}

/** All marks of ASCII. */
function marks(): string[] {
  return Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((mark) =>
    /[^A-Za-z0-9]/.test(mark),
  )
}
