import type { ReadoutRecord, Speaker, Statement } from '../record/record.ts'
import type { Span } from '../record/span.ts'
import type { DayFrom } from './archive.ts'
import { type PackedSketch, packSketch } from './events/pack-sketch.ts'
import { sketchEvent } from './events/sketch-event.ts'
import { type DocumentFacts, factWords, personRefs, sideOf, sidesOf } from './fact-words.ts'
import { reportsIn, undertakingKeys } from './ledger/lines-in-record.ts'
import { packRecord } from './pack-record.ts'
import { sentencePrints } from './sentence-prints.ts'
import { indexText } from './words/search-words.ts'

/** What one reader took from one version, as the rows it is written in. */
export interface PreparedReading {
  readonly reader: string
  readonly body: Uint8Array
  readonly isReadout: boolean
  readonly kind: string | null
  readonly day: string | null
  readonly dayFrom: DayFrom | null
  readonly sides: readonly string[]
  readonly words: IndexWords
  readonly statements: readonly StatementRow[]
  readonly mentions: readonly MentionRow[]
  readonly commitments: readonly CommitmentRow[]
  readonly milestones: readonly MilestoneRow[]
  readonly reports: readonly ReportRow[]
  readonly prints: readonly number[]
  readonly sketch: PackedSketch | null
}

/**
 * Starts and lengths in rows count characters as SQL does (code points), so that `substr(text, start + 1, length)`
 * gives the words. Lists in a column stand between spaces: ` agree commit `.
 */
interface Stretch {
  readonly start: number
  readonly length: number
}
interface StatementRow extends Stretch {
  readonly speakers: string
  readonly speakerKeys: string
  readonly sides: string
  readonly acts: string
  readonly topics: string
}
interface MentionRow extends Stretch {
  readonly type: string
  readonly name: string
  readonly ref: string
  readonly times: number
}
interface CommitmentRow extends Stretch {
  readonly by: string
  readonly with: string
  readonly hardness: string
  readonly due: string | null
  readonly keys: string
  readonly deeds: string
}
/** A sentence that reports deeds as done; see archive/ledger. */
interface ReportRow extends Stretch {
  readonly keys: string
  readonly deeds: string
}
interface MilestoneRow extends Stretch {
  readonly what: string
  readonly day: string
  readonly ordinal: number | null
  readonly ref: string | null
}

type ReadDocument = DocumentFacts & {
  readonly id: string
  readonly title: string | null
  readonly published: string | null
  readonly reader: string
}

/**
 * The rows of a reading. Where people corrected what was read, `record` is as corrected and `asRead` what is kept of
 * the reader.
 */
export function prepareReading(
  record: ReadoutRecord,
  document: ReadDocument,
  asRead: ReadoutRecord = record,
): PreparedReading {
  const sides = sidesOf(record)
  const stretch = stretcher(record.text)
  const date = record.engagement?.date ?? null
  const sketch = sketchEvent(record, document.id)
  const assumed = record.readout && date === null ? document.published : null
  return {
    reader: document.reader,
    body: packRecord(asRead),
    isReadout: record.readout,
    kind: record.engagement?.kind ?? null,
    day: date?.value ?? assumed,
    dayFrom: date?.certainty ?? (assumed ? 'assumed' : null),
    sides,
    words: indexWords(record, document),
    statements: statementRows(record, stretch),
    mentions: mentionRows(record, stretch),
    ...ledgerRows(record),
    milestones: record.milestones.map(({ what, when, ordinal, ref, span }) => ({
      ...stretch(span),
      what,
      day: when,
      ordinal,
      ref,
    })),
    prints: sentencePrints(record),
    sketch: sketch && packSketch(sketch),
  }
}

/** What the ledger is made of: undertakings, and what reports them as done. */
export function ledgerRows(record: ReadoutRecord): Pick<PreparedReading, 'commitments' | 'reports'> {
  const stretch = stretcher(record.text)
  const found = undertakingKeys(record)
  return {
    commitments: record.commitments.map(({ by, with: others, span, hardness, due }, i) => ({
      ...stretch(span),
      by,
      with: spaced(others),
      hardness,
      due,
      keys: spaced(found[i]?.keys ?? []),
      deeds: spaced(found[i]?.deeds ?? []),
    })),
    reports: reportsIn(record).map(({ span, keys, deeds }) => ({
      ...stretch(span),
      keys: spaced(keys),
      deeds: spaced(deeds),
    })),
  }
}

/** What the search index takes in of a document. */
export interface IndexWords {
  readonly title: string
  readonly text: string
  readonly facts: string
}

export function indexWords(
  record: ReadoutRecord,
  document: DocumentFacts & { readonly title: string | null },
): IndexWords {
  return {
    title: document.title ? indexText(document.title) : '',
    text: indexText(record.text),
    facts: factWords(document, record, sidesOf(record)),
  }
}

function statementRows(record: ReadoutRecord, stretch: (span: Span) => Stretch): StatementRow[] {
  const refs = personRefs(record)
  return record.statements.map((statement) => ({
    ...stretch(statement.span),
    speakers: statement.speakers.map(speakerWords).join('; '),
    speakerKeys: speakerKeys(statement, refs),
    sides: spaced(statement.speakers.flatMap((speaker) => sideOf(speaker) ?? [])),
    acts: spaced(statement.acts.map(({ act }) => act)),
    topics: spaced(statement.topics),
  }))
}

function speakerWords(speaker: Speaker): string {
  if (speaker.type === 'person')
    return speaker.country ? `${speaker.name} (${speaker.country})` : speaker.name
  return speaker.type === 'side' ? speaker.country : speaker.type
}

/** The words of speakers' names and their register ids, by which a statement is found; names are kept apart by a bar. */
function speakerKeys({ speakers }: Statement, refs: ReadonlyMap<string, string>): string {
  const keys = speakers.flatMap((speaker) =>
    speaker.type === 'person'
      ? [indexText(speaker.name), ...(refs.has(speaker.name) ? [`=${refs.get(speaker.name)}`] : [])]
      : [],
  )
  return keys.length > 0 ? ` ${keys.join(' | ')} ` : ''
}

/** Each named thing once, where it first stands. */
function mentionRows(record: ReadoutRecord, stretch: (span: Span) => Stretch): MentionRow[] {
  const rows = new Map<string, MentionRow & { times: number }>()
  for (const { type, canonical, ref, span } of record.mentions) {
    const key = `${type} ${ref ?? ''} ${canonical}`
    const known = rows.get(key)
    if (known) known.times++
    else rows.set(key, { ...stretch(span), type, name: canonical, ref: ref ?? '', times: 1 })
  }
  return [...rows.values()]
}

const spaced = (values: readonly string[]): string =>
  values.length > 0 ? ` ${[...new Set(values)].join(' ')} ` : ''

/** Turns spans in UTF-16 code units into starts and lengths in code points; the same thing in nearly every text. */
function stretcher(text: string): (span: Span) => Stretch {
  if (!/[\ud800-\udbff]/.test(text)) return ([start, end]) => ({ start, length: end - start })
  const before = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff
    before[i + 1] = (before[i] ?? 0) + (isSecondHalf ? 0 : 1)
  }
  return ([start, end]) => {
    const from = before[start] ?? 0
    return { start: from, length: (before[end] ?? 0) - from }
  }
}
