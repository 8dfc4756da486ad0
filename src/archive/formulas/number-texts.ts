import { cutRuns, type PlainHan } from '../uses/cut-runs.ts'
import type { NumberedText } from './find-repeats.ts'
import { BREAK } from './find-repeats.ts'
import { type FormulaText, MARKS } from './formula-text.ts'

/** What a language knows of phrases. Words are folded as search folds them. */
export interface Phrasing {
  /** No phrase begins with these, or ends with them: they belong to what stands around it. */
  readonly cannotBegin: ReadonlySet<string>
  readonly cannotEnd: ReadonlySet<string>
  /** Words that cannot begin a phrase, but do where it hardly ever goes without them: "in the spirit of …". */
  readonly openers: ReadonlySet<string>
  /** Words after which a phrase goes on: "of". */
  readonly bonds: ReadonlySet<string>
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

/**
 * begins, ends: a word of the language begins or ends here, and not inside one. Of breaks, cutsEnd and cutsStart: what
 * stands before, or after, is parted by a figure or a name and not by a mark, so that it goes on there.
 */
export const AT = { name: 1, begins: 2, ends: 4, said: 8, cutsEnd: 16, cutsStart: 32 } as const

/** Blanks and quotation marks, across which a phrase goes on. */
const PASSED = /[\s'’‘"“”„«»「」『』《》]/
const GOES_ON = /[\p{L}\p{N}%]/u

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
      if (word === BREAK && at > 0 && words[at - 1] === BREAK) {
        flags[at - 1] = (flags[at - 1] as number) | flag
        return
      }
      words[at] = word
      starts[at] = start
      ends[at] = end
      owners[at] = owner
      flags[at] = flag
      at++
    }
    for (const { words: run, starts: from, ends: to } of cutRuns(text, plain)) {
      const [start, end] = [from[0] as number, to.at(-1) as number]
      put(BREAK, start, start, goesOn(text, start - 1, -1) ? AT.cutsStart : 0)
      for (let i = 0; i < run.length; i++) {
        const [begin, stop] = [from[i] as number, to[i] as number]
        const mark = marks[begin] as number
        if (mark & MARKS.barred) {
          put(BREAK, begin, stop, AT.cutsEnd | AT.cutsStart)
          continue
        }
        const flag =
          (mark & MARKS.name ? AT.name : 0) |
          (mark & MARKS.said ? AT.said : 0) |
          (!bounds || bounds[begin] ? AT.begins : 0) |
          (!bounds || bounds[stop] ? AT.ends : 0)
        put(number(run[i] as string), begin, stop, flag)
      }
      put(BREAK, end, end, goesOn(text, end, 1) ? AT.cutsEnd : 0)
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

/** Whether a word or figure stands at a place or, across blanks and quotation marks, before or after it. */
function goesOn(text: string, from: number, step: 1 | -1): boolean {
  let at = from
  while (PASSED.test(text[at] ?? '')) at += step
  return GOES_ON.test(text[at] ?? '')
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
