/**
 * Some words, and whether a stretch of a text is one of them or begins with one. Most stretches are told by one letter,
 * so that none is cut out of the text for it.
 */
export class WordForms {
  readonly #words: readonly string[]
  /** a bit for the first letter of each, many letters sharing one */
  readonly #begins: number

  constructor(...words: readonly string[]) {
    this.#words = words
    this.#begins = words.reduce((bits, word) => bits | (1 << (word.charCodeAt(0) & 31)), 0)
  }

  /** Whether `[start, end)` of a text is one of the words. */
  isAt(text: string, start: number, end: number): boolean {
    if (((this.#begins >>> (text.charCodeAt(start) & 31)) & 1) === 0) return false
    for (const word of this.#words)
      if (word.length === end - start && text.startsWith(word, start)) return true
    return false
  }

  /** Whether `[start, end)` of a text begins with one of the words. */
  leadsAt(text: string, start: number, end: number): boolean {
    if (((this.#begins >>> (text.charCodeAt(start) & 31)) & 1) === 0) return false
    for (const word of this.#words)
      if (word.length <= end - start && text.startsWith(word, start)) return true
    return false
  }
}
