/** What a character is to search. */
export const SEPARATOR = 1
export const LETTER = 2
/** Scripts written without spaces: each character is a word of its own. */
export const LONE = 3

const classes = new Uint8Array(0x10000)
const foldedUnits = new Map<number, string>()
const foldedLong = new Map<number, { readonly kind: number; readonly letters: string }>()

/** SEPARATOR, LETTER or LONE for a code point. */
export function classOf(point: number): number {
  if (point > 0xffff) return longOf(point).kind
  const known = classes[point]
  if (known) return known
  const made = classify(String.fromCharCode(point))
  classes[point] = made
  return made
}

/**
 * A letter as search sees it: lower case, width forms made plain, accents of Latin, Greek and Cyrillic letters gone
 * (ё is е), except that й stays й, which is another letter than и.
 */
export function foldPoint(point: number): string {
  if (point > 0xffff) return longOf(point).letters
  const known = foldedUnits.get(point)
  if (known !== undefined) return known
  const made = fold(String.fromCharCode(point))
  foldedUnits.set(point, made)
  return made
}

function longOf(point: number): { readonly kind: number; readonly letters: string } {
  const known = foldedLong.get(point)
  if (known) return known
  const letter = String.fromCodePoint(point)
  const made = { kind: classify(letter), letters: fold(letter) }
  foldedLong.set(point, made)
  return made
}

function classify(letter: string): number {
  // Halves of pairs never stand alone in a well-formed text; where they do, they part words.
  const plain = letter.normalize('NFKC')
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain) && /^[\p{L}\p{N}]/u.test(plain))
    return LONE
  if (/[\p{L}\p{N}\p{M}]/u.test(letter) && /^[\p{L}\p{N}\p{M}]+$/u.test(plain)) return LETTER
  return SEPARATOR
}

function fold(letter: string): string {
  const plain = letter.normalize('NFKC').toLowerCase()
  if (plain === 'й') return plain
  if (!/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}]/u.test(plain)) return plain
  return plain
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}
