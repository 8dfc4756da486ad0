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
export const OFTEN = Math.floor(BLOCK / 2.5)
/** Longer ones are looked up as the parts they have. */
export const LONGEST = 12

/** The rows of the index for BLOCK texts, in their order. */
export function blockGrams(texts: Iterable<string>): GramRow[] {
  const block = codesOf(texts)
  const all: GramHolders[] = []
  const add = ({ grams, counts, starts, places }: Counted) => {
    for (let n = 0; n < grams.length; n++) {
      all.push({ gram: grams[n] as string, from: starts[n] as number, count: counts[n] as number, places })
    }
  }
  const [short, triples] = shortGrams(block)
  add(short)
  let level = triples
  for (let length = SHORT; length < LONGEST && level.positions.length > 0; length++) {
    level = longerGrams(block, level, length)
    add(level)
  }
  all.sort((a, b) => (a.gram < b.gram ? -1 : 1))
  return writeGramRows(all)
}

interface Block {
  /** The codes of all texts; after each text two that part it from the next. */
  readonly codes: Uint8Array
  /** Where each text ends. */
  readonly ends: readonly number[]
}

function codesOf(texts: Iterable<string>): Block {
  let all = new Uint8Array(1 << 20)
  let size = 0
  const ends: number[] = []
  for (const text of texts) {
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
  return { codes: all.subarray(0, size), ends }
}

/** Grams of one length, and where those stand that longer ones are made of: at each position the number of its gram. */
interface Level extends Counted {
  readonly positions: Uint32Array
  /** By position in the block; -1 where there is none. */
  readonly numbers: Int32Array
  /** An array like it with nothing in it, since making one takes long. */
  readonly spare: Int32Array
}

const [SINGLE, PAIR, TRIPLE] = [CODES - 1, CODES ** 2 - 1, CODES ** 3 - 1]

/** All grams of up to three characters. */
function shortGrams({ codes, ends }: Block): [all: Counted, triples: Level] {
  const table = new GramTable(TRIPLE + 1)
  const numbers = new Int32Array(codes.length).fill(-1)
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
    if (gram > PAIR) numbers[at - 2] = table.take(gram, text)
  }
  table.endText()
  const counted = table.counted((key) =>
    String.fromCharCode(...[key >> 14, (key >> 7) % CODES, key % CODES].filter((code) => code !== NO_CODE)),
  )
  return [counted, keepOften(counted, allOf(numbers), numbers, new Int32Array(numbers.length).fill(-1))]
}

function allOf(numbers: Int32Array): Uint32Array {
  const positions = new Uint32Array(numbers.length)
  let size = 0
  for (let at = 0; at < numbers.length; at++) if ((numbers[at] as number) >= 0) positions[size++] = at
  return positions.subarray(0, size)
}

/** The grams that are one longer than those that often stand side by side. */
function longerGrams({ codes, ends }: Block, level: Level, length: number): Level {
  const { grams, positions, numbers, spare: longer } = level
  const table = new GramTable(grams.length * CODES)
  const next = new Uint32Array(positions.length)
  let size = 0
  let text = 0
  for (let i = 0; i < positions.length; i++) {
    const at = positions[i] as number
    for (; at >= (ends[text] as number); text++) table.endText()
    if ((numbers[at + 1] as number) < 0) continue
    longer[at] = table.take((numbers[at] as number) * CODES + (codes[at + length] as number), text)
    next[size++] = at
  }
  for (; text < ends.length; text++) table.endText()
  const counted = table.counted((key) => grams[Math.floor(key / CODES)] + String.fromCharCode(key % CODES))
  for (let i = 0; i < positions.length; i++) numbers[positions[i] as number] = -1
  return keepOften(counted, next.subarray(0, size), longer, numbers)
}

/** Leaves the positions of grams that are held often. */
function keepOften(counted: Counted, positions: Uint32Array, numbers: Int32Array, spare: Int32Array): Level {
  let size = 0
  for (let i = 0; i < positions.length; i++) {
    const at = positions[i] as number
    if ((counted.counts[numbers[at] as number] as number) > OFTEN) positions[size++] = at
    else numbers[at] = -1
  }
  return { ...counted, positions: positions.subarray(0, size), numbers, spare }
}
