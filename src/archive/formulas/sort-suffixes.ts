/**
 * All suffixes of a text in order, as the places where they begin. `text` holds numbers from 0 to `highest`. Takes time
 * in proportion to the text whatever it is: induced sorting (Nong, Zhang and Chan, "Two Efficient Algorithms for Linear
 * Time Suffix Array Construction", 2011), in the form without an end mark of the AtCoder Library (CC0).
 */
export function sortSuffixes(text: Int32Array, highest: number): Int32Array {
  const length = text.length
  if (length < 2) return new Int32Array(length)
  const kinds = new Kinds(text, highest)
  const { marks, order: markOrder } = kinds.marksInText()
  const sorted = kinds.induce(marks)
  if (marks.length === 0) return sorted
  const inOrder = sorted.filter((at) => (markOrder[at] as number) >= 0)
  const { names, highestName } = nameMarks(text, marks, markOrder, inOrder)
  const ranks = sortSuffixes(names, highestName)
  return kinds.induce(ranks.map((rank) => marks[rank] as number))
}

/** For each suffix whether it is smaller than the next one, and where suffixes of one first number lie. */
class Kinds {
  readonly #text: Int32Array
  /** 1 where the suffix is smaller than the one after it. */
  readonly #isSmaller: Uint8Array
  readonly #largerFrom: Int32Array
  readonly #smallerFrom: Int32Array

  constructor(text: Int32Array, highest: number) {
    const length = text.length
    const isSmaller = new Uint8Array(length)
    for (let i = length - 2; i >= 0; i--) {
      const [here, next] = [text[i] as number, text[i + 1] as number]
      isSmaller[i] = here === next ? (isSmaller[i + 1] as number) : here < next ? 1 : 0
    }
    const larger = new Int32Array(highest + 2)
    const smaller = new Int32Array(highest + 2)
    for (let i = 0; i < length; i++) {
      const here = text[i] as number
      if (isSmaller[i]) larger[here + 1] = (larger[here + 1] as number) + 1
      else smaller[here] = (smaller[here] as number) + 1
    }
    for (let i = 0; i <= highest; i++) {
      smaller[i] = (smaller[i] as number) + (larger[i] as number)
      larger[i + 1] = (larger[i + 1] as number) + (smaller[i] as number)
    }
    this.#text = text
    this.#isSmaller = isSmaller
    this.#largerFrom = larger
    this.#smallerFrom = smaller
  }

  /** The leftmost of each row of smaller suffixes, and its number by its place; -1 elsewhere. */
  marksInText(): { readonly marks: Int32Array; readonly order: Int32Array } {
    const length = this.#text.length
    const order = new Int32Array(length).fill(-1)
    let count = 0
    for (let i = 1; i < length; i++) {
      if (!this.#isSmaller[i - 1] && this.#isSmaller[i]) order[i] = count++
    }
    const marks = new Int32Array(count)
    for (let i = 0; i < length; i++) if ((order[i] as number) >= 0) marks[order[i] as number] = i
    return { marks, order }
  }

  /** Sorts all suffixes from the order of the marked ones. */
  induce(marks: Int32Array): Int32Array {
    const text = this.#text
    const isSmaller = this.#isSmaller
    const length = text.length
    const sorted = new Int32Array(length).fill(-1)
    const put = (free: Int32Array, at: number) => {
      const letter = text[at] as number
      const place = free[letter] as number
      free[letter] = place + 1
      sorted[place] = at
    }
    let free = this.#smallerFrom.slice()
    for (const mark of marks) put(free, mark)
    free = this.#largerFrom.slice()
    put(free, length - 1)
    for (let i = 0; i < length; i++) {
      const at = sorted[i] as number
      if (at >= 1 && !isSmaller[at - 1]) put(free, at - 1)
    }
    free = this.#largerFrom.slice()
    for (let i = length - 1; i >= 0; i--) {
      const at = sorted[i] as number
      if (at < 1 || !isSmaller[at - 1]) continue
      const letter = (text[at - 1] as number) + 1
      const place = (free[letter] as number) - 1
      free[letter] = place
      sorted[place] = at - 1
    }
    return sorted
  }
}

/** One number for each stretch from mark to mark, equal for equal stretches and in their order. */
function nameMarks(
  text: Int32Array,
  marks: Int32Array,
  order: Int32Array,
  inOrder: Int32Array,
): { readonly names: Int32Array; readonly highestName: number } {
  const names = new Int32Array(marks.length)
  const endOf = (mark: number) => marks[(order[mark] as number) + 1] ?? text.length
  let name = 0
  for (let i = 1; i < inOrder.length; i++) {
    const [a, b] = [inOrder[i - 1] as number, inOrder[i] as number]
    if (!areEqual(text, [a, endOf(a)], [b, endOf(b)])) name++
    names[order[b] as number] = name
  }
  return { names, highestName: name }
}

/** Whether two stretches are equal, with the number that follows each: the text's end is equal to nothing. */
function areEqual(
  text: Int32Array,
  [a, endA]: readonly [number, number],
  [b, endB]: readonly [number, number],
): boolean {
  if (endA - a !== endB - b || endA === text.length || endB === text.length) return false
  for (let i = 0; i <= endA - a; i++) if (text[a + i] !== text[b + i]) return false
  return true
}
