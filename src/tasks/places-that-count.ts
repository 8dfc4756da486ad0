import type { ReadoutRecord } from '../record/record.ts'
import type { Span } from '../record/span.ts'

const PROSE = new Set(['title', 'lead', 'body'])
const DAYS =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|(?<!\p{L})(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}{1,3}(?!\p{L})|(?<!\p{L})мая(?!\p{L})/gu

/**
 * Tells which places of a text can be news: none in names, offices, dates, or outside of title and prose. Figures end
 * every phrase anyway.
 */
export function placesThatCount(record: ReadoutRecord): (span: Span) => boolean {
  const known = markKnown(record)
  return ([start, end]) => {
    for (let i = start; i < end; i++) if (known[i] === 1) return false
    return true
  }
}

/** 1 for every place in names, offices, dates, or outside of title and prose; `isName` narrows which mentions are meant. */
export function markKnown(
  { text, zones, mentions: all, engagement }: ReadoutRecord,
  isName: (mention: ReadoutRecord['mentions'][number]) => boolean = () => true,
): Uint8Array {
  const known = new Uint8Array(text.length + 1)
  const mentions = all.filter(isName)
  const mark = ([start, end]: Span) => known.fill(1, start, end)
  for (const { kind, span } of zones) if (!PROSE.has(kind)) mark(span)
  for (const { span } of mentions) mark(span)
  const events = engagement ? [engagement, ...engagement.also] : []
  for (const { participants, date, localTime, place } of events) {
    for (const { evidence } of participants) mark(evidence.span)
    for (const found of [date?.evidence, localTime, place?.evidence]) if (found) mark(found.span)
  }
  const people = events.flatMap(({ participants }) =>
    participants.flatMap(({ name, office }) => [name, office]),
  )
  const names = new Set([...people, ...mentions.map((one) => one.text)])
  for (const name of names) if (name) for (const span of placesOf(name, text)) mark(span)
  for (const { index, 0: day } of text.matchAll(DAYS)) mark([index, index + day.length])
  return known
}

const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}]$/u

/** Every place of a name, but none inside a longer word. */
function* placesOf(name: string, text: string): Generator<Span> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    const isInWord = (a: string | undefined, b: string | undefined) =>
      a !== undefined && b !== undefined && SPACED.test(a) && SPACED.test(b)
    if (!isInWord(text[at - 1], text[at]) && !isInWord(text[end - 1], text[end])) yield [at, end]
  }
}
