import type { Archive, StoredReadout } from '../archive/archive.ts'
import { standing } from '../archive/corrections/correction.ts'
import type { ReadoutRecord } from '../record/record.ts'
import type { Span } from '../record/span.ts'
import { speakerName } from '../record/speaker-name.ts'

/** A reading by people in the format in which readers are scored; sentences are numbered from 0. */
export interface GoldReading {
  readonly id: string
  readonly lang: string | null
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly text: string
  readonly sentences_all: readonly { readonly i: number; readonly span: Span }[]
  readonly readout: boolean
  readonly boilerplate: readonly number[]
  readonly engagement: {
    readonly kind: string
    readonly date: string | null
    readonly place: string | null
    readonly initiator: string | null
    readonly participants: readonly {
      readonly name: string
      readonly office: string | null
      readonly country: string | null
    }[]
  } | null
  readonly sentences: readonly {
    readonly i: number
    readonly speakers: readonly string[]
    readonly acts: readonly string[]
  }[]
  readonly named: readonly { readonly text: string; readonly type: string; readonly ref?: string }[]
  readonly commitments: readonly { readonly by: string; readonly i: number; readonly quote: string }[]
  readonly milestones: readonly { readonly what: string; readonly when: string; readonly i: number }[]
  /** What people vouch for: `all`, or the fields they corrected. The rest is as the reader read it. */
  readonly checked: 'all' | readonly string[]
}

/**
 * Readouts that people corrected or checked, as gold. Where only fields were corrected, the rest is the reader's own
 * reading, so that such a file says nothing on how good it is; `onlyChecked` leaves those out.
 */
export async function* exportGold(
  archive: Archive,
  { onlyChecked = false }: { readonly onlyChecked?: boolean } = {},
): AsyncGenerator<GoldReading> {
  const ids = new Set((await archive.corrections()).map(({ readout }) => readout))
  for (const id of ids) {
    const stored = await archive.load(id)
    if (!stored?.record || standing(stored.corrections).length === 0) continue
    const gold = goldOf(stored, stored.record)
    if (!onlyChecked || gold.checked === 'all') yield gold
  }
}

function goldOf({ summary, version, corrections }: StoredReadout, record: ReadoutRecord): GoldReading {
  const fields = standing(corrections).map(({ amendment }) => amendment.field)
  const numbered = record.sentences.map(({ span, zone }, i) => ({ i, span, zone }))
  const told = numbered.filter(({ zone }) => zone === 'lead' || zone === 'body')
  const sentenceAt = (at: number) => numbered.find(({ span }) => span[0] <= at && span[1] > at)?.i ?? 0
  const { engagement } = record
  return {
    id: summary.givenId ?? summary.id,
    lang: version.lang,
    url: summary.address,
    title: version.title,
    published: version.published,
    publisher: version.publisher,
    text: record.text,
    sentences_all: numbered.map(({ i, span }) => ({ i, span })),
    readout: record.readout,
    boilerplate: numbered.filter((one) => !told.includes(one)).map(({ i }) => i),
    engagement: engagement && {
      kind: engagement.kind,
      date: engagement.date?.value ?? null,
      place: engagement.place?.name ?? null,
      initiator: engagement.initiator,
      participants: engagement.participants.map(({ name, office, country }) => ({ name, office, country })),
    },
    sentences: record.readout ? told.map(({ i, span }) => ({ i, ...saidIn(record, span) })) : [],
    named: namedIn(record),
    commitments: record.commitments.map(({ by, span }) => ({
      by,
      i: sentenceAt(span[0]),
      quote: record.text.slice(...span),
    })),
    milestones: record.milestones.map(({ what, when, span }) => ({ what, when, i: sentenceAt(span[0]) })),
    checked: fields.includes('checked') ? 'all' : [...new Set(fields)],
  }
}

function saidIn({ statements }: ReadoutRecord, [start, end]: Span) {
  const touching = statements.filter(({ span }) => span[0] < end && span[1] > start)
  const acts = touching.flatMap(({ acts: all }) =>
    all.filter(({ evidence }) => evidence.span[0] < end && evidence.span[1] > start).map(({ act }) => act),
  )
  const speakers = touching.flatMap((statement) => statement.speakers.map(speakerName))
  return { speakers: speakers.length > 0 ? [...new Set(speakers)] : ['narrator'], acts: [...new Set(acts)] }
}

function namedIn({ mentions }: ReadoutRecord): GoldReading['named'] {
  const named = new Map<string, GoldReading['named'][number]>()
  for (const { text, canonical, type, ref } of mentions) {
    const key = `${type} ${ref ?? canonical}`
    if (!named.has(key)) named.set(key, { text, type, ...(type === 'state' && ref ? { ref } : {}) })
  }
  return [...named.values()]
}
