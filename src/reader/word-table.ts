/**
 * Numbers words: equal spellings, case set aside, share one number. Open addressing over character codes, so that
 * numbering a word of the text neither slices nor lower-cases it. Number 0 is "no such word".
 */
export class WordTable {
  #slots: Int32Array
  #mask: number
  readonly #spellings: string[] = ['']
  readonly #hashes: number[] = [0]

  /** `words` are lower case and all different. */
  constructor(words: readonly string[] = []) {
    this.#slots = new Int32Array(1 << 16)
    this.#mask = this.#slots.length - 1
    this.append(words)
  }

  get size(): number {
    return this.#spellings.length
  }

  /** The spelling that a number stands for, in lower case. */
  spelling(word: number): string {
    return this.#spellings[word] ?? ''
  }

  /** The number of a word, given a new one if it has none yet. */
  add(spelling: string): number {
    const lower = spelling.toLowerCase()
    const found = this.find(lower, 0, lower.length)
    if (found > 0) return found
    const word = this.#spellings.length
    this.#spellings.push(lower)
    this.#hashes.push(hashOf(lower, 0, lower.length))
    if (word * 3 > this.#slots.length) this.#grow()
    else this.#place(word)
    return word
  }

  /** The number of the word that stands at `[start, end)` of `text`, 0 if the table does not know it. */
  find(text: string, start: number, end: number): number {
    return this.findHashed(text, start, end, hashOf(text, start, end))
  }

  /** Like `find`, for a caller that has hashed the characters while scanning them (see `stepHash`). */
  findHashed(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const hashes = this.#hashes
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const word = slots[at] as number
      if (word === 0) return 0
      if (hashes[word] === hash && this.#equals(word, text, start, end)) return word
    }
  }

  /** Numbers words that are lower case, all different and not in the table. Half the cost of adding them. */
  append(words: readonly string[]): void {
    for (const word of words) {
      const number = this.#spellings.push(word) - 1
      this.#hashes.push(hashOf(word, 0, word.length))
      if (number * 3 > this.#slots.length) this.#grow()
      else this.#place(number)
    }
  }

  #equals(word: number, text: string, start: number, end: number): boolean {
    const spelling = this.#spellings[word] as string
    if (spelling.length !== end - start) return false
    for (let i = start, k = 0; i < end; i++, k++) {
      if (lowerCode(text.charCodeAt(i)) !== spelling.charCodeAt(k)) return false
    }
    return true
  }

  #place(word: number): void {
    let at = (this.#hashes[word] as number) & this.#mask
    while (this.#slots[at] !== 0) at = (at + 1) & this.#mask
    this.#slots[at] = word
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    this.#mask = this.#slots.length - 1
    for (let word = 1; word < this.#spellings.length; word++) this.#place(word)
  }
}

export const HASH_SEED = 0x811c9dc5 | 0
export const HASH_STEP = 0x01000193

/** One step of FNV-1a over a lower-cased UTF-16 code unit. */
export function stepHash(hash: number, code: number): number {
  return Math.imul(hash ^ lowerCode(code), HASH_STEP)
}

/** The lower-case form of a code unit; curly apostrophes become straight. One unit in, one unit out. */
export function lowerCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  if (code === 0x2019 || code === 0x2bc) return 39
  if (code < 0xc0) return code
  return lowerCaseOf(code)
}

const lowerCodes = new Map<number, number>()

function lowerCaseOf(code: number): number {
  const known = lowerCodes.get(code)
  if (known !== undefined) return known
  const lower = String.fromCharCode(code).toLowerCase()
  const value = lower.length === 1 ? lower.charCodeAt(0) : code
  lowerCodes.set(code, value)
  return value
}

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_SEED
  for (let i = start; i < end; i++) hash = stepHash(hash, text.charCodeAt(i))
  return hash
}
