import { simplifiedPairs } from './generated/simplified.ts'

let table: Uint16Array | null = null

/**
 * The letter by which words are looked up, by UTF-16 code unit: traditional letters as simplified ones, full-width and
 * upper-case Latin letters and digits as plain lower-case ones, vertical and half-width marks as the usual ones.
 */
export function foldTable(): Uint16Array {
  table ??= makeTable()
  return table
}

/** A mark and the usual one for it. */
const MARKS =
  '︰： ︑、 ︒。 ﹐， ﹑、 ﹔； ﹕： ﹖？ ﹗！ ﹁「 ﹂」 ﹃『 ﹄』 ︵（ ︶） ︽《 ︾》 ｡。 ｢「 ｣」 ､、 ・· ･· ‧· •· ∙·'

function makeTable(): Uint16Array {
  const fold = new Uint16Array(0x10000)
  for (let code = 0; code < fold.length; code++) fold[code] = code
  for (let code = 0x41; code <= 0x5a; code++) fold[code] = code + 32
  for (let code = 0xff10; code <= 0xff5a; code++) {
    const plain = code - 0xfee0
    if (isDigitOrLetter(plain)) fold[code] = plain >= 0x41 && plain <= 0x5a ? plain + 32 : plain
  }
  const pairs = simplifiedPairs()
  for (let i = 0; i + 1 < pairs.length; i += 2) fold[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)
  for (const pair of MARKS.split(' ')) fold[pair.charCodeAt(0)] = pair.charCodeAt(1)
  return fold
}

function isDigitOrLetter(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** A text as words are looked up: one unit in, one unit out. */
export function foldText(text: string): string {
  const fold = foldTable()
  let folded = ''
  let kept = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const letter = fold[code] as number
    if (letter === code) continue
    folded += text.slice(kept, i) + String.fromCharCode(letter)
    kept = i + 1
  }
  // Most texts stand as they are looked up.
  return kept === 0 ? text : folded + text.slice(kept)
}
