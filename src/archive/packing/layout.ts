import { NUMBER_CONTEXTS } from './code-number.ts'
import { WORD_LISTS, type WordList } from './known-words.ts'

/** How a value of a record is written. Every part has contexts of its own, from `context` on. */
export type Layout =
  | FieldsLayout
  | ListLayout
  | VariantLayout
  | MaybeLayout
  | WordLayout
  | SpanLayout
  | { readonly kind: 'slice' }
  | { readonly kind: 'flag' | 'count' | 'thousandths'; readonly context: number }

/** An object with these keys in this order; `order` is that in which they are written. */
export interface FieldsLayout {
  readonly kind: 'fields'
  /** The context of whether it has others. */
  readonly odd: number
  readonly keys: readonly string[]
  readonly order: readonly string[]
  readonly of: Readonly<Record<string, Layout>>
}
interface ListLayout {
  readonly kind: 'list'
  readonly context: number
  readonly of: Layout
}
/** An object whose first key tells which others it has. */
interface VariantLayout {
  readonly kind: 'variant'
  readonly key: string
  readonly word: WordLayout
  readonly of: Readonly<Record<string, FieldsLayout>>
}
interface MaybeLayout {
  readonly kind: 'maybe'
  readonly context: number
  readonly of: Layout
}

/** Words, or null. */
export interface WordLayout {
  readonly kind: 'word'
  readonly context: number
  readonly column: number
  readonly known: WordList | null
  /** The context of places in the list of known words. */
  readonly list: number
  /** The field beside it, written before, that mostly goes with the same word. */
  readonly given: string | null
}

/** Where in the text something stands; `inside`: mostly within the span of the object around it. */
export interface SpanLayout {
  readonly kind: 'span'
  /** Contexts: which earlier one it is, or where it starts and how long it is. */
  readonly how: number
  readonly start: number
  readonly length: number
  readonly column: number
  readonly inside: boolean
  /** The field that is mostly as long. */
  readonly given: string | null
}

let contexts = 0
let columns = 0

function take(count: number): number {
  const first = contexts
  contexts += count
  return first
}

/** How many contexts and columns there are in all. */
export const layoutSize = () => ({ contexts, columns })

/** Of the words that a column had, so many are at hand. */
export const AT_HAND = 64
/** Where words come from, as a tree of so many bits. */
export const SOURCE_BITS = 3
const PLACE = 1
const SOURCE = PLACE + NUMBER_CONTEXTS
/** Contexts of a word: whether it is not as foretold, its place among the recent ones, where it comes from. */
export const WORD_PARTS = { place: PLACE, source: SOURCE }

export function word(known: WordList | null = null, given: string | null = null): WordLayout {
  return {
    kind: 'word',
    context: take(SOURCE + 2 ** SOURCE_BITS),
    column: columns++,
    known,
    list: listContext(known),
    given,
  }
}

const number = (): number => take(NUMBER_CONTEXTS)

/** Contexts that all columns share. */
export const SHARED = {
  seen: number(),
  start: number(),
  length: number(),
  day: number(),
  letters: number(),
  unit: number(),
  /** For each kind of letter before, all values of a byte. */
  letter: take(16 * 256),
}
const NO_LIST = number()
const LIST_CONTEXTS: ReadonlyMap<WordList, number> = new Map(WORD_LISTS.map((list) => [list, number()]))

const listContext = (list: WordList | null): number =>
  (list === null ? undefined : LIST_CONTEXTS.get(list)) ?? NO_LIST

export function span(options: { readonly inside?: boolean; readonly given?: string } = {}): SpanLayout {
  const { inside = false, given = null } = options
  return { kind: 'span', how: number(), start: number(), length: number(), column: columns++, inside, given }
}
export function list(of: Layout): Layout {
  return { kind: 'list', context: number(), of }
}
export function maybe(of: Layout): Layout {
  return { kind: 'maybe', context: take(1), of }
}
export function flag(): Layout {
  return { kind: 'flag', context: take(1) }
}
/** A whole number from 0 on, or null. */
export function count(): Layout {
  return { kind: 'count', context: number() }
}
export function thousandths(): Layout {
  return { kind: 'thousandths', context: number() }
}
/** The words of the span beside it. */
export const slice: Layout = { kind: 'slice' }

export function fields(of: Readonly<Record<string, Layout>>, order?: readonly string[]): FieldsLayout {
  const keys = Object.keys(of)
  return { kind: 'fields', odd: take(1), keys, order: order ?? keys, of }
}
export function evidence(options: { readonly inside?: boolean } = {}): FieldsLayout {
  return fields({ span: span(options), quote: slice })
}
export function variant(key: string, known: WordList, of: Readonly<Record<string, FieldsLayout>>): Layout {
  return { kind: 'variant', key, word: word(known), of }
}
