import {
  HASH_SEED,
  lowerCode,
  type Scratch,
  stepHash,
  type Words,
  type WordTable,
} from '../../reader/index.ts'
import { splitSpacedWords } from '../shared/split-words.ts'
import { stemLength, stemOf } from './inflection/stem-of.ts'

/** Parts stems from words in the word table: no text has a word that begins with it. */
const MARKER = '~'
const MARKER_CODE = 0x7e
const LONGEST = 40
const SOFT_HYPHEN = 0xad
const STRESS = 0x301

/** Room for the marker and the letters of a stem. */
const folded = new Uint16Array(LONGEST + 1)
const letters = folded.subarray(1)
folded[0] = MARKER_CODE

/** What a word of a name is looked up by: the stem of a Russian word, any other word itself. */
export function nameStem(word: string): string {
  return isRussian(word.charCodeAt(0)) ? MARKER + stemOf(word) : word
}

/** Cuts a Russian text into words and gives each the number of its stem, by which names are found in all cases. */
export function splitRussian(text: string, table: WordTable, scratch?: Scratch): Words {
  const words = splitSpacedWords(text, table, scratch)
  const name = scratch ? scratch.ints(words.count) : new Int32Array(words.count)
  const known = stemsOf(table)
  for (let i = 0; i < words.count; i++) {
    const word = words.word[i] as number
    const start = words.start[i] as number
    if (!isRussian(text.charCodeAt(start))) name[i] = word
    else if (word === 0) name[i] = stemNumber(text, start, words.end[i] as number, table)
    else name[i] = known.of(word, text, start, words.end[i] as number)
  }
  return {
    count: words.count,
    start: words.start,
    end: words.end,
    word: words.word,
    name,
    shape: words.shape,
  }
}

function isRussian(code: number): boolean {
  return code >= 0x400 && code < 0x500
}

/** The number of the stem of the word at `[start, end)`; 0 if no name has it. */
function stemNumber(text: string, start: number, end: number, table: WordTable): number {
  let length = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === SOFT_HYPHEN || code === STRESS) continue
    if (length === LONGEST) return 0
    letters[length++] = lowerCode(code)
  }
  const kept = stemLength(letters, length) + 1
  let hash = HASH_SEED
  for (let i = 0; i < kept; i++) hash = stepHash(hash, folded[i] as number)
  return table.findFolded(folded, kept, hash)
}

/** Stems of words that the table knows, each looked up once for each size of the table: one that grows may get the stem later. */
class KnownStems {
  readonly #table: WordTable
  /** by word: the number of its stem, or below zero the size of the table that lacked it */
  #stem = new Int32Array(1 << 12)

  constructor(table: WordTable) {
    this.#table = table
  }

  of(word: number, text: string, start: number, end: number): number {
    const known = word < this.#stem.length ? (this.#stem[word] as number) : 0
    if (known > 0) return known
    if (known === -this.#table.size) return 0
    const found = stemNumber(text, start, end, this.#table)
    if (word >= this.#stem.length) {
      const wider = new Int32Array(word * 2)
      wider.set(this.#stem)
      this.#stem = wider
    }
    this.#stem[word] = found > 0 ? found : -this.#table.size
    return found
  }
}

const tables = new WeakMap<WordTable, KnownStems>()

function stemsOf(table: WordTable): KnownStems {
  const known = tables.get(table)
  if (known) return known
  const made = new KnownStems(table)
  tables.set(table, made)
  return made
}
