import { cutRuns, type PlainHan } from '../uses/cut-runs.ts'
import type { NumberedText } from './find-repeats.ts'
import { BREAK } from './find-repeats.ts'
import { type FormulaText, MARKS } from './formula-text.ts'

/** What a language knows of phrases. Words are folded as search folds them. */
export interface Phrasing {
  /** No phrase begins with these, or ends with them: they belong to what stands around it. */
  readonly cannotBegin: ReadonlySet<string>
  readonly cannotEnd: ReadonlySet<string>
  /** The same for all forms of a word, where a language inflects. */
  readonly keyOf?: (word: string) => string
  /** Where words begin and end, in a script without blanks: offsets in rising order. */
  readonly boundsOf?: (text: string) => Iterable<number>
}

/** Texts of one language as one text of word numbers, with the way back. */
export interface NumberedTexts extends NumberedText {
  /** By number. */
  readonly keys: readonly string[]
  /** By place: which text, and where in it the word begins and ends. */
  readonly texts: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** By place: flags of `AT`. */
  readonly flags: Uint8Array
}

/** begins, ends: a word of the language begins or ends here, and not inside one. */
export const AT = { name: 1, begins: 2, ends: 4 } as const

/** Numbers the words of runs of three words or four Chinese characters and more; see `cutRuns`. */
export function numberTexts(
  texts: readonly FormulaText[],
  { keyOf = (word) => word, boundsOf }: Phrasing,
  plain: PlainHan,
): NumberedTexts {
  const room = texts.reduce((sum, { text }) => sum + text.length, 0) + 1
  const numberOf = new Map<string, number>()
  const keyed = new Map<string, number>()
  const keys: string[] = ['']
  const [documentOf, eventOf] = [new Map<string, number>(), new Map<string, number>()]
  const words = new Int32Array(room)
  const [starts, ends, owners] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)]
  const flags = new Uint8Array(room)
  let at = 0
  const number = (word: string): number => {
    const known = numberOf.get(word)
    if (known !== undefined) return known
    const key = keyOf(word)
    const made = keyed.get(key) ?? keys.push(key) - 1
    keyed.set(key, made)
    numberOf.set(word, made)
    return made
  }
  texts.forEach(({ text, marks }, owner) => {
    const bounds = boundsOf ? markBounds(text, boundsOf) : null
    const put = (word: number, start: number, end: number, flag: number) => {
      if (word === BREAK && (at === 0 || words[at - 1] === BREAK)) return
      words[at] = word
      starts[at] = start
      ends[at] = end
      owners[at] = owner
      flags[at] = flag
      at++
    }
    for (const run of cutRuns(text, plain)) {
      run.words.forEach((word, i) => {
        const [start, end] = [run.starts[i] as number, run.ends[i] as number]
        const mark = marks[start] as number
        if (mark === MARKS.barred) return put(BREAK, start, end, 0)
        const begins = !bounds || bounds[start] ? AT.begins : 0
        const stops = !bounds || bounds[end] ? AT.ends : 0
        return put(number(word), start, end, begins | stops | (mark === MARKS.name ? AT.name : 0))
      })
      const end = run.ends.at(-1) as number
      put(BREAK, end, end, 0)
    }
  })
  const own = owners.slice(0, at)
  const byOwner = (names: Map<string, number>, nameOf: (text: FormulaText) => string) => {
    const numbers = texts.map((text) => numberIn(names, nameOf(text)))
    return own.map((owner) => numbers[owner] as number)
  }
  return {
    words: words.slice(0, at),
    highest: keys.length,
    documents: byOwner(documentOf, ({ document }) => document),
    events: byOwner(eventOf, ({ event }) => event),
    keys,
    texts: own,
    starts: starts.slice(0, at),
    ends: ends.slice(0, at),
    flags: flags.slice(0, at),
  }
}

function markBounds(text: string, boundsOf: (text: string) => Iterable<number>): Uint8Array {
  const bounds = new Uint8Array(text.length + 1)
  for (const at of boundsOf(text)) bounds[at] = 1
  return bounds
}

function numberIn(names: Map<string, number>, name: string): number {
  const known = names.get(name)
  if (known !== undefined) return known
  const made = names.size
  names.set(name, made)
  return made
}
