import type { Act, ReadoutRecord, Speaker, Statement } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import type { Amendment } from './correction.ts'
import { BY_PERSON } from './evidence-for.ts'

/**
 * Puts other speakers or acts to one sentence. A statement that holds it and more is cut around it, so that what was
 * read of its other sentences stays. Null where the sentence is not in the text.
 */
export function amendSentence(
  record: ReadoutRecord,
  amendment: Extract<Amendment, { readonly field: 'speaker' | 'act' }>,
): ReadoutRecord | null {
  const span = sentenceOf(record, amendment.quote)
  if (!span) return null
  const touching = record.statements.filter((statement) => overlap(statement.span, span) > 0)
  const main = [...touching].sort((a, b) => overlap(b.span, span) - overlap(a.span, span))[0]
  const acts = touching.flatMap((statement) => statement.acts.filter((act) => isIn(act, span)))
  const amended: Statement = {
    span,
    speakers:
      amendment.field === 'speaker'
        ? amendment.value.map((name) => speakerOf(name, record))
        : (main?.speakers ?? [{ type: 'narrator' }]),
    rule: amendment.field === 'speaker' ? BY_PERSON : (main?.rule ?? BY_PERSON),
    certainty: amendment.field === 'speaker' ? 'stated' : (main?.certainty ?? 'implied'),
    cue: main?.cue && contains(span, main.cue.span) ? main.cue : null,
    acts: amendment.field === 'act' ? actsOf(amendment.value, acts, record, span) : acts,
    addressee: main?.addressee ?? null,
    topics: main?.topics ?? [],
    formulas: main?.formulas ?? [],
  }
  const others = record.statements.flatMap((statement) =>
    touching.includes(statement) ? around(statement, span) : [statement],
  )
  const statements = [...others, amended].sort((a, b) => a.span[0] - b.span[0])
  return { ...record, statements }
}

/** The sentence that these words are, or the one that they stand in. */
function sentenceOf({ text, sentences }: ReadoutRecord, quote: string): Span | null {
  const start = text.indexOf(quote)
  if (start < 0) return null
  const end = start + quote.length
  return sentences.find(({ span }) => span[0] <= start && span[1] >= end)?.span ?? null
}

/** What is left of a statement before and after a sentence in it. */
function around(statement: Statement, [start, end]: Span): Statement[] {
  const parts: Span[] = [
    [statement.span[0], Math.min(start, statement.span[1])],
    [Math.max(end, statement.span[0]), statement.span[1]],
  ]
  return parts
    .filter(([from, to]) => to - from > 1)
    .map((span) => ({
      ...statement,
      span,
      cue: statement.cue && contains(span, statement.cue.span) ? statement.cue : null,
      acts: statement.acts.filter((act) => isIn(act, span)),
    }))
}

function speakerOf(name: string, { engagement }: ReadoutRecord): Speaker {
  if (name === 'both' || name === 'narrator') return { type: name }
  if (/^[A-Z]{3}$/.test(name)) return { type: 'side', country: name }
  const country = engagement?.participants.find((one) => one.name === name)?.country ?? null
  return { type: 'person', name, country }
}

/** Acts that were read keep the words they stand on; others stand on the sentence. */
function actsOf(
  names: readonly Act['act'][],
  read: readonly Act[],
  { text }: ReadoutRecord,
  span: Span,
): Act[] {
  return names.map(
    (name) =>
      read.find(({ act }) => act === name) ?? {
        act: name,
        evidence: { span, quote: text.slice(...span) },
        rule: BY_PERSON,
      },
  )
}

const overlap = (a: Span, b: Span) => Math.min(a[1], b[1]) - Math.max(a[0], b[0])
const contains = (outer: Span, inner: Span) => outer[0] <= inner[0] && outer[1] >= inner[1]
const isIn = ({ evidence }: Act, span: Span) => overlap(evidence.span, span) > 0
