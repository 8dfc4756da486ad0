import { CLOSED_ENDINGS, OPEN_ENDINGS, WHOLE_WORDS } from './stem-endings.ts'

const FIRST = 0x430
const LETTERS = 32
/** A stem keeps so many letters; two before the endings of short names: "Яном" → "ян". */
const FEWEST = 3
const OF_SHORT_NAMES: ReadonlySet<string> = new Set(['а', 'у', 'е', 'я', 'ю', 'ы', 'ом', 'ем'])

/** Endings in a tree of letters read from the end of a word; `fall` tells how many letters fall away at a node. */
class EndingTree {
  readonly #next: number[] = new Array(LETTERS).fill(0)
  readonly #fall: number[] = [0]
  readonly #least: number[] = [0]
  #nodes = 1

  add(ending: string, fall: number, least: number): void {
    let node = 0
    for (let i = ending.length - 1; i >= 0; i--) {
      const at = node * LETTERS + ending.charCodeAt(i) - FIRST
      if (!this.#next[at]) {
        this.#next[at] = this.#nodes++
        for (let k = 0; k < LETTERS; k++) this.#next.push(0)
        this.#fall.push(0)
        this.#least.push(0)
      }
      node = this.#next[at] as number
    }
    this.#fall[node] = fall
    this.#least[node] = least
  }

  /** How long the word is without its longest ending that leaves a stem. */
  lengthWithout(letters: ArrayLike<number>, length: number): number {
    let node = 0
    let kept = length
    for (let i = length - 1; i >= 0; i--) {
      const letter = (letters[i] as number) - FIRST
      if (letter < 0 || letter >= LETTERS) break
      node = this.#next[node * LETTERS + letter] as number
      if (node === 0) break
      const fall = this.#fall[node] as number
      if (fall > 0 && length - fall >= (this.#least[node] as number)) kept = length - fall
    }
    return kept
  }
}

const first = new EndingTree()
const second = new EndingTree()
for (const [ending, fall] of Object.entries(OPEN_ENDINGS)) first.add(ending, fall, leastBefore(ending))
for (const [ending, fall] of Object.entries(CLOSED_ENDINGS)) {
  first.add(ending, fall, leastBefore(ending))
  second.add(ending, fall, FEWEST)
}
for (const [word, fall] of Object.entries(WHOLE_WORDS)) first.add(word, fall, 1)

function leastBefore(ending: string): number {
  return OF_SHORT_NAMES.has(ending) ? 2 : FEWEST
}

/**
 * How many letters of a word are its stem, which is the same for all its cases. `letters` are lower case, "е" for "ё".
 * Words in other scripts are their own stems.
 */
export function stemLength(letters: ArrayLike<number>, length: number): number {
  const bare = first.lengthWithout(letters, length)
  return bare === length ? length : second.lengthWithout(letters, bare)
}

/** The stem of a word: "Владимиром" → "владимир". */
export function stemOf(word: string): string {
  const lower = word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\u00ad|\u0301/g, '')
  const codes = Array.from({ length: lower.length }, (_, i) => lower.charCodeAt(i))
  return lower.slice(0, stemLength(codes, codes.length))
}
