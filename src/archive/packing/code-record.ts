import type { ReadoutRecord } from '../../record/record.ts'
import type { BitCoder } from './bit-coder.ts'
import { codeNumber, NUMBERS } from './code-number.ts'
import { SpanCoder } from './code-spans.ts'
import { Misfit, WordCoder } from './code-words.ts'
import type { FieldsLayout, Layout } from './layout.ts'
import { COLUMNS, RECORD_LAYOUT } from './record-layout.ts'

type Fields = Record<string, unknown>
type Pair = readonly [number, number]

type Extra = readonly [place: number, key: string, value: unknown]

/** What an object lies in, for those parts of it that are told by others. */
interface Place {
  readonly fields: Fields
  readonly around: Pair | null
}

/**
 * Writes a record without its text, or reads one: whatever the coder does. Throws a `Misfit` for what has another shape
 * than `recordSchema` gives records, so that what was written is always read as it was.
 */
export function codeRecord(coder: BitCoder, text: string, record: Omit<ReadoutRecord, 'text'> | null) {
  return new RecordCoder(coder, text).code(RECORD_LAYOUT, record, { fields: {}, around: null })
}

/**
 * What stands in a packed record up to one of its fields, in the order in which they are packed: decisions and whatever
 * else comes last take as long to read as all before them.
 */
export function readUntil(
  coder: BitCoder,
  text: string,
  last: 'formulas' | 'statements',
): Record<string, unknown> {
  return new RecordCoder(coder, text, last).code(RECORD_LAYOUT, null, { fields: {}, around: null }) as Fields
}

class RecordCoder {
  readonly #last: string | null
  readonly #coder: BitCoder
  readonly #text: string
  readonly #words: WordCoder
  readonly #spans: SpanCoder

  constructor(coder: BitCoder, text: string, last: string | null = null) {
    this.#last = last
    this.#coder = coder
    this.#text = text
    this.#words = new WordCoder(coder, text, COLUMNS)
    this.#spans = new SpanCoder(coder, COLUMNS)
  }

  code(layout: Layout, value: unknown, place: Place): unknown {
    const coder = this.#coder
    switch (layout.kind) {
      case 'word': {
        if (coder.isWriting && value !== null && typeof value !== 'string') throw new Misfit('no word')
        const given = layout.given === null ? null : (place.fields[layout.given] as string | null)
        return this.#words.code(layout, value as string | null, given)
      }
      case 'span': {
        if (coder.isWriting && !(Array.isArray(value) && value.length === 2)) throw new Misfit('no span')
        const given = layout.given === null ? null : (place.fields[layout.given] as string | null)
        return this.#spans.code(layout, (value ?? [0, 0]) as Pair, place.around, given?.length ?? 0)
      }
      case 'slice':
        return this.#slice(value, place.fields)
      case 'flag':
        if (coder.isWriting && typeof value !== 'boolean') throw new Misfit('neither true nor false')
        return coder.bit(layout.context, Number(value)) === 1
      case 'maybe':
        return coder.bit(layout.context, Number(value !== null)) === 1
          ? this.code(layout.of, value, place)
          : null
      case 'count': {
        // Numbers are packed one higher, so that 0 stands for null.
        // A fraction that is too small for it would be lost in the sum.
        if (coder.isWriting && value !== null && !(Number.isInteger(value) && (value as number) >= 0))
          throw new Misfit('no number')
        const number = this.#number(layout.context, value === null ? 0 : (value as number) + 1)
        return number === 0 ? null : number - 1
      }
      case 'thousandths':
        return this.#thousandths(layout.context, value as number)
      case 'list':
        return this.#list(layout, value, place)
      case 'variant': {
        if (coder.isWriting && typeof (value as Fields | null)?.[layout.key] !== 'string')
          throw new Misfit('no type')
        const type = this.#words.code(layout.word, (value as Fields | null)?.[layout.key] as string, null)
        // What every object has by its nature is no type.
        const rest = Object.hasOwn(layout.of, type ?? '') ? layout.of[type ?? ''] : undefined
        if (!rest) throw new Misfit(`no ${type}`)
        return this.#fields(rest, value as Fields, place, { [layout.key]: type })
      }
      case 'fields':
        return this.#fields(layout, value as Fields, place, {})
    }
  }

  #fields(layout: FieldsLayout, value: Fields | null, place: Place, first: Fields): Fields {
    const { isWriting } = this.#coder
    const { keys, order, of } = layout
    if (isWriting && (typeof value !== 'object' || value === null)) throw new Misfit('no fields')
    const passed = Object.keys(first).length
    const isOdd =
      this.#coder.bit(layout.odd, Number(isWriting && !hasKeys(value as Fields, keys, passed))) === 1
    const extras = isOdd ? this.#extras(value, [...Object.keys(first), ...keys]) : []
    const fields = isWriting ? (value as Fields) : first
    // Keys of what is read stand in their order, whatever comes first.
    if (!isWriting && order !== keys) for (const key of keys) fields[key] = undefined
    const within = { fields, around: (place.fields.span as Pair | undefined) ?? null }
    for (const key of order) {
      const coded = this.code(of[key] as Layout, isWriting ? fields[key] : null, within)
      if (!isWriting) fields[key] = coded
      if (key === this.#last && layout === RECORD_LAYOUT) break
    }
    return isWriting || !isOdd ? fields : withExtras(fields, extras)
  }

  /** Fields that the layout does not know, each with its place among all, as JSON. */
  #extras(value: Fields | null, keys: readonly string[]): readonly Extra[] {
    if (!this.#coder.isWriting) return JSON.parse(this.#words.letters('')) as Extra[]
    const all = Object.entries(value as Fields)
    const known = all.filter(([key]) => keys.includes(key))
    if (known.length !== keys.length || known.some(([key], i) => key !== keys[i]))
      throw new Misfit('fields are missing or in another order')
    const extras = all.flatMap(([key, extra], i): Extra[] => (keys.includes(key) ? [] : [[i, key, extra]]))
    this.#words.letters(JSON.stringify(extras))
    return extras
  }

  #list(layout: Extract<Layout, { kind: 'list' }>, value: unknown, place: Place): unknown[] {
    const { isWriting } = this.#coder
    if (isWriting && !Array.isArray(value)) throw new Misfit('no list')
    const items = isWriting ? (value as unknown[]) : []
    const length = codeNumber(this.#coder, layout.context, items.length)
    for (let i = 0; i < length; i++) {
      const item = this.code(layout.of, isWriting ? items[i] : null, place)
      if (!isWriting) items.push(item)
    }
    return items
  }

  #slice(value: unknown, { span }: Fields): string {
    const words = this.#text.slice(...(span as Pair))
    if (this.#coder.isWriting && value !== words) throw new Misfit('other words than those of its span')
    return words
  }

  #number(context: number, number: number): number {
    const fits = Number.isInteger(number) && number >= 0 && number < NUMBERS
    if (this.#coder.isWriting && !fits) throw new Misfit('no number')
    return codeNumber(this.#coder, context, number)
  }

  #thousandths(context: number, number: number): number {
    const whole = Math.round(number * 1000)
    if (this.#coder.isWriting && whole / 1000 !== number) throw new Misfit('finer than thousandths')
    return this.#number(context, whole) / 1000
  }
}

/** Whether an object has just these keys, after the first ones, in this order. */
function hasKeys(value: Fields, keys: readonly string[], passed: number): boolean {
  let i = -passed
  for (const key in value) {
    if (i >= 0 && key !== keys[i]) return false
    i++
  }
  return i === keys.length
}

function withExtras(fields: Fields, extras: readonly Extra[]): Fields {
  const all = Object.entries(fields)
  for (const [place, key, value] of extras) all.splice(place, 0, [key, value])
  return Object.fromEntries(all)
}
