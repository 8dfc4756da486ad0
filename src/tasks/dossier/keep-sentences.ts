import type { ReadoutRecord } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence } from './figure.ts'

/** Sentences kept once each, however many figures stand on them. */
export interface KeptSentences {
  readonly all: readonly Sentence[]
  /** The place of the sentence that holds a span, or of the span itself where no sentence does. */
  readonly keep: (readout: string, record: ReadoutRecord, span: Span) => number
}

export function keepSentences(): KeptSentences {
  const all: Sentence[] = []
  const places = new Map<string, number>()
  return {
    all,
    keep(readout, record, span) {
      const [start, end] = sentenceAround(record, span) ?? span
      const key = `${readout} ${start}`
      const known = places.get(key)
      if (known !== undefined) return known
      places.set(key, all.length)
      all.push({ readout, span: [start, end], quote: record.text.slice(start, end) })
      return all.length - 1
    },
  }
}

/** Sentences lie in order: the one that begins last before the span is looked for by halves. */
function sentenceAround({ sentences }: ReadoutRecord, [start]: Span): Span | null {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = sentences[middle]?.span
    if (!span) return null
    if (start < span[0]) high = middle - 1
    else if (start >= span[1]) low = middle + 1
    else return span
  }
  return null
}

/** Where a record reports its event: what its people or its day stand on, else its lead, else its beginning. */
export function leadOf({ engagement, zones, sentences, text }: ReadoutRecord): Span {
  const told = [
    ...(engagement?.participants.map(({ evidence }) => evidence.span) ?? []),
    ...(engagement?.date ? [engagement.date.evidence.span] : []),
  ]
  const inSentence = told.filter(([start]) =>
    sentences.some(({ span }) => span[0] <= start && start < span[1]),
  )
  const first = inSentence.sort((a, b) => a[0] - b[0])[0]
  const lead = zones.find(({ kind }) => kind === 'lead') ?? zones.find(({ kind }) => kind === 'title')
  return first ?? sentences[0]?.span ?? lead?.span ?? [0, Math.min(text.length, 200)]
}
