/** A word table as plain numbers. */
export interface FrozenWords {
  readonly slots: Int32Array<ArrayBuffer>
  readonly letters: Uint16Array<ArrayBuffer>
  readonly from: Int32Array<ArrayBuffer>
  /** one number: the count of words, with "no such word" */
  readonly size: Int32Array<ArrayBuffer>
}

/** Cells of a slot: hash, word number (0: empty), where the letters begin, how many there are. */
const STRIDE = 4

/**
 * Numbers words: equal spellings, case set aside, share one number. Open addressing over character codes, so that
 * numbering a word of the text neither slices nor lower-cases it; what a look-up compares lies side by side, because
 * memory that is far apart is most of its time. Number 0 is "no such word".
 */
export class WordTable {
  #slots = new Int32Array(STRIDE << 15)
  #mask = (1 << 15) - 1
  /** the letters of all words, one after the other */
  #letters = new Uint16Array(1 << 17)
  /** by word: where its letters begin; they end where the next word's do */
  #from = new Int32Array(1 << 12)
  #size = 1
  readonly #folded = new Uint16Array(64)

  /** `words` are lower case and all different. */
  constructor(words: readonly string[] = []) {
    this.append(words)
  }

  /** A table as `freeze` gave it, in memory of its own. */
  static thaw({ slots, letters, from, size }: FrozenWords): WordTable {
    const table = new WordTable()
    table.#slots = slots.slice()
    table.#mask = slots.length / STRIDE - 1
    table.#letters = letters.slice()
    table.#from = from.slice()
    table.#size = size[0] as number
    return table
  }

  /** The table as plain numbers, to be made once and loaded often. */
  freeze(): FrozenWords {
    return { slots: this.#slots, letters: this.#letters, from: this.#from, size: Int32Array.of(this.#size) }
  }

  get size(): number {
    return this.#size
  }

  /** The spelling that a number stands for, in lower case. */
  spelling(word: number): string {
    if (word >= this.#size) return ''
    return String.fromCharCode(...this.#letters.subarray(this.#from[word], this.#from[word + 1]))
  }

  /** The number of a word, given a new one if it has none yet. */
  add(spelling: string): number {
    const lower = spelling.toLowerCase()
    const found = this.find(lower, 0, lower.length)
    if (found > 0) return found
    this.append([lower])
    return this.#size - 1
  }

  /** The number of the word that stands at `[start, end)` of `text`, 0 if the table does not know it. */
  find(text: string, start: number, end: number): number {
    const length = end - start
    const folded = length > this.#folded.length ? new Uint16Array(length) : this.#folded
    let hash = HASH_SEED
    for (let i = 0; i < length; i++) {
      const code = lowerCode(text.charCodeAt(start + i))
      folded[i] = code
      hash = stepHash(hash, code)
    }
    return this.findFolded(folded, length, hash)
  }

  /**
   * Like `find`, for a caller that has folded (see `lowerCode`) and hashed (see `stepHash`) the characters while scanning
   * them: `folded[0, length)`.
   */
  findFolded(folded: Uint16Array, length: number, hash: number): number {
    const slots = this.#slots
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = slot * STRIDE
      const word = slots[at + 1] as number
      if (word === 0) return 0
      if (slots[at] !== hash || slots[at + 3] !== length) continue
      if (this.#isSpelled(slots[at + 2] as number, folded, length)) return word
    }
  }

  /** Numbers words that are lower case, all different and not in the table. Half the cost of adding them. */
  append(words: readonly string[]): void {
    for (const word of words) {
      const number = this.#size++
      if (number * 3 > this.#mask * 2) this.#growSlots()
      const first = this.#from[number] as number
      this.#growFor(number, first + word.length)
      let hash = HASH_SEED
      for (let i = 0; i < word.length; i++) {
        const code = lowerCode(word.charCodeAt(i))
        hash = stepHash(hash, code)
        this.#letters[first + i] = code
      }
      this.#from[number + 1] = first + word.length
      this.#place(hash, number, first, word.length)
    }
  }

  #isSpelled(first: number, folded: Uint16Array, length: number): boolean {
    const letters = this.#letters
    for (let i = 0; i < length; i++) if (folded[i] !== letters[first + i]) return false
    return true
  }

  #place(hash: number, word: number, first: number, length: number): void {
    let slot = hash & this.#mask
    while (this.#slots[slot * STRIDE + 1] !== 0) slot = (slot + 1) & this.#mask
    const at = slot * STRIDE
    this.#slots[at] = hash
    this.#slots[at + 1] = word
    this.#slots[at + 2] = first
    this.#slots[at + 3] = length
  }

  #growSlots(): void {
    const before = this.#slots
    this.#slots = new Int32Array(before.length * 2)
    this.#mask = this.#slots.length / STRIDE - 1
    for (let at = 0; at < before.length; at += STRIDE) {
      if (before[at + 1] === 0) continue
      const [hash, word, first, length] = before.subarray(at, at + STRIDE)
      this.#place(hash as number, word as number, first as number, length as number)
    }
  }

  /** Makes room for the end of a word's letters and for the letters themselves. */
  #growFor(word: number, lettersTo: number): void {
    if (word + 1 >= this.#from.length) {
      const wider = new Int32Array(this.#from.length * 2)
      wider.set(this.#from)
      this.#from = wider
    }
    if (lettersTo > this.#letters.length) {
      const wider = new Uint16Array(Math.max(this.#letters.length * 2, lettersTo))
      wider.set(this.#letters)
      this.#letters = wider
    }
  }
}

export const HASH_SEED = 0x811c9dc5 | 0
const HASH_STEP = 0x01000193

/** One step of FNV-1a over a folded UTF-16 code unit. */
export function stepHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, HASH_STEP)
}

/** The lower-case form of a code unit; curly apostrophes become straight, "ё" is "е". One unit in, one unit out. */
export function lowerCode(code: number): number {
  return code < LETTERS.length ? (LETTERS[code] as number) : lowerCaseOf(code)
}

/** The letters of Europe, looked up: Latin, Greek and Cyrillic. */
const LETTERS = new Uint16Array(0x530)
for (let code = 0; code < LETTERS.length; code++) LETTERS[code] = lowerCaseOf(code)

function lowerCaseOf(code: number): number {
  if (code === 0x2019 || code === 0x2bc) return 39
  // Texts that write "ё" and texts that don't say the same.
  if (code === 0x451 || code === 0x401) return 0x435
  const lower = String.fromCharCode(code).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
}
