import { isPlain } from '../words/fits-chars.ts'
import { type GramHolders, type GramRow, writeGramRows } from './gram-rows.ts'
import { type Counted, GramTable } from './gram-table.ts'
import { CODES, letterCodes, NO_CODE } from './letter-codes.ts'
import { BLOCK } from './pack-places.ts'

/**
 * Which stretches of characters are indexed for a block of documents: all of up to SHORT characters; a longer one where
 * both stretches that are one shorter are held by more than OFTEN documents. So nothing that is looked for leaves over
 * many more documents than that, and what most texts hold is told without going through any.
 */
export const SHORT = 3
export const OFTEN = Math.floor(BLOCK / 3)
/** Longer ones are looked up as the parts they have. */
export const LONGEST = 12

/** Stands in the index for texts of none but usual characters: no stretch has this letter. */
export const PLAIN = String.fromCharCode(NO_CODE)

/** The rows of the index for BLOCK texts, in their order. */
export function blockGrams(texts: Iterable<string>): GramRow[] {
  const block = codesOf(texts)
  const all: GramHolders[] = block.plain.length > 0 ? [plainTexts(block)] : []
  const add = ({ grams, counts, starts, places }: Counted) => {
    for (let n = 0; n < grams.length; n++) {
      all.push({ gram: grams[n] as string, from: starts[n] as number, count: counts[n] as number, places })
    }
  }
  let [counted, level] = shortGrams(block)
  add(counted)
  for (let length = SHORT; length < LONGEST && level.positions.length > 0; length++) {
    ;[counted, level] = longerGrams(block, level, length)
    add(counted)
  }
  all.sort((a, b) => (a.gram < b.gram ? -1 : 1))
  return writeGramRows(all)
}

interface Block {
  /** The codes of all texts; after each text two that part it from the next. */
  readonly codes: Uint8Array
  /** Where each text ends. */
  readonly ends: readonly number[]
  /** Which texts have none but usual characters; empty ones are left out. */
  readonly plain: readonly number[]
}

function plainTexts({ plain }: Block): GramHolders {
  return { gram: PLAIN, from: 0, count: plain.length, places: Uint16Array.from(plain) }
}

/** Arrays that the next block uses again: they are large, and would lie about until they are collected. */
const spare = { codes: new Uint8Array(0), positions: new Uint32Array(0), numbers: new Uint32Array(0) }

function codesOf(texts: Iterable<string>): Block {
  let all = spare.codes
  let size = 0
  const ends: number[] = []
  const plain: number[] = []
  for (const text of texts) {
    if (text !== '' && isPlain(text)) plain.push(ends.length)
    const { codes, length } = letterCodes(text)
    if (size + length + 2 > all.length) {
      const larger = new Uint8Array(2 * (size + length + 2))
      larger.set(all)
      all = larger
    }
    all.set(codes.subarray(0, length), size)
    size += length + 2
    all.fill(NO_CODE, size - 2, size)
    ends.push(size)
  }
  spare.codes = all
  return { codes: all.subarray(0, size), ends, plain }
}

/** Grams that longer ones are made of, and where they stand: positions in the block, and which gram it is there. */
interface Level {
  readonly often: readonly string[]
  readonly positions: Uint32Array
  readonly numbers: Uint32Array
}

const [SINGLE, PAIR, TRIPLE] = [CODES - 1, CODES ** 2 - 1, CODES ** 3 - 1]

/** All grams of up to three characters, and the often held ones of three. */
function shortGrams({ codes, ends }: Block): [all: Counted, triples: Level] {
  const table = new GramTable(TRIPLE + 1)
  let text = 0
  let gram = 0
  for (let at = 0; at < codes.length; at++) {
    if (at === ends[text]) {
      table.endText()
      text++
    }
    const code = codes[at] as number
    gram = ((gram << 7) | code) & TRIPLE
    if (code === NO_CODE) continue
    table.take(code, text)
    if (((gram >> 7) & SINGLE) === NO_CODE) continue
    table.take(gram & PAIR, text)
    if (gram > PAIR) table.take(gram, text)
  }
  table.endText()
  const counted = table.counted((key) =>
    String.fromCharCode(...[key >> 14, (key >> 7) & SINGLE, key & SINGLE].filter((code) => code !== NO_CODE)),
  )
  const triples = oftenTriples(codes, table, counted)
  table.release()
  return [counted, triples]
}

function oftenTriples(codes: Uint8Array, table: GramTable, counted: Counted): Level {
  if (spare.positions.length < codes.length) {
    spare.positions = new Uint32Array(codes.length)
    spare.numbers = new Uint32Array(codes.length)
  }
  const { positions, numbers } = spare
  const { often, numberOf } = oftenHeld(counted)
  let size = 0
  let gram = 0
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] as number
    gram = ((gram << 7) | code) & TRIPLE
    if (code === NO_CODE || gram <= PAIR || ((gram >> 7) & SINGLE) === NO_CODE) continue
    const n = numberOf[table.numberOf(gram)] as number
    if (n < 0) continue
    positions[size] = at - 2
    numbers[size++] = n
  }
  return { often, positions: positions.subarray(0, size), numbers: numbers.subarray(0, size) }
}

/** The grams that many texts hold, numbered without the others, so that the table of longer ones stays small. */
function oftenHeld({ grams, counts }: Counted): { readonly often: string[]; readonly numberOf: Int32Array } {
  const often: string[] = []
  const numberOf = Int32Array.from(counts, (count, n) =>
    count > OFTEN ? often.push(grams[n] as string) - 1 : -1,
  )
  return { often, numberOf }
}

/** The grams that are one longer than those that often stand side by side, and the often held ones of them. */
function longerGrams(
  { codes, ends }: Block,
  { often, positions, numbers }: Level,
  length: number,
): [all: Counted, next: Level] {
  const table = new GramTable(often.length * CODES)
  let size = 0
  let text = 0
  // What is written stands before what is still to be read.
  for (let i = 0; i < positions.length; i++) {
    const at = positions[i] as number
    for (; at >= (ends[text] as number); text++) table.endText()
    if (positions[i + 1] !== at + 1) continue
    const key = (numbers[i] as number) * CODES + (codes[at + length] as number)
    positions[size] = at
    numbers[size++] = table.take(key, text)
  }
  for (; text < ends.length; text++) table.endText()
  const counted = table.counted((key) => often[Math.floor(key / CODES)] + String.fromCharCode(key % CODES))
  table.release()
  const next = oftenHeld(counted)
  let kept = 0
  for (let i = 0; i < size; i++) {
    const n = next.numberOf[numbers[i] as number] as number
    if (n < 0) continue
    positions[kept] = positions[i] as number
    numbers[kept++] = n
  }
  return [
    counted,
    { often: next.often, positions: positions.subarray(0, kept), numbers: numbers.subarray(0, kept) },
  ]
}
