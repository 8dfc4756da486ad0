import type { StoredReadout } from '../archive/archive.ts'
import { anchorAt } from '../archive/notes/anchor.ts'
import type { ReadoutRecord } from '../record/record.ts'
import type { Evidence, Span } from '../record/span.ts'
import { speakerName } from '../record/speaker-name.ts'
import { pointCounter, type Selectors, selectorsOf } from './selectors.ts'

/** One annotation as the W3C Web Annotation Data Model has it, in JSON-LD. */
export interface Annotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'classifying' | 'identifying' | 'describing'
  readonly generator: { readonly type: 'Software'; readonly name: string }
  readonly body: readonly {
    readonly type: 'TextualBody'
    readonly purpose: 'classifying' | 'identifying' | 'describing' | 'tagging'
    readonly value: string
  }[]
  readonly target: {
    readonly source: string
    readonly selector: Selectors
  }
}

/**
 * What was read in a readout as annotations of its text: speakers and acts, named things, commitments, milestones, and
 * the fields of the event. Positions count code points, as the model asks; the text is the one that the archive keeps.
 */
export function toAnnotations({ summary, version, record, readBy }: StoredReadout): Annotation[] {
  if (!record) return []
  const { text } = version
  const count = pointCounter(text)
  const base = `urn:dragoman:${summary.id}:${version.number}`
  return notesOf(record).map(
    ({ place, motivation, span: [start, end], body }): Annotation => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${base}:${place}`,
      type: 'Annotation',
      motivation,
      generator: { type: 'Software', name: `dragoman ${readBy ?? ''}`.trim() },
      body: body.map(([purpose, value]) => ({ type: 'TextualBody', purpose, value })),
      target: {
        source: summary.address ?? base,
        selector: selectorsOf(anchorAt(text, [start, end]), [count(start), count(end)]),
      },
    }),
  )
}

interface Note {
  /** Its place in the record, which makes its id. */
  readonly place: string
  readonly motivation: Annotation['motivation']
  readonly span: Span
  readonly body: readonly (readonly [Annotation['body'][number]['purpose'], string])[]
}

function notesOf(record: ReadoutRecord): Note[] {
  const statements = record.statements.map(
    ({ span, speakers, acts, topics }, i): Note => ({
      place: `statement:${i}`,
      motivation: 'classifying',
      span,
      body: [
        ...speakers.map((speaker) => ['describing', `speaker: ${speakerName(speaker)}`] as const),
        ...acts.map(({ act }) => ['classifying', act] as const),
        ...topics.map((topic) => ['tagging', topic] as const),
      ],
    }),
  )
  const mentions = record.mentions.map(
    ({ span, type, canonical, ref }, i): Note => ({
      place: `mention:${i}`,
      motivation: 'identifying',
      span,
      body: [
        ['identifying', ref ?? canonical],
        ['tagging', type],
      ],
    }),
  )
  const commitments = record.commitments.map(
    ({ span, by, hardness, due }, i): Note => ({
      place: `commitment:${i}`,
      motivation: 'classifying',
      span,
      body: [
        ['classifying', 'commitment'],
        ['describing', `by: ${by}`],
        ['describing', `hardness: ${hardness}`],
        ...(due ? [['describing', `due: ${due}`] as const] : []),
      ],
    }),
  )
  const milestones = record.milestones.map(
    ({ span, what, when }, i): Note => ({
      place: `milestone:${i}`,
      motivation: 'classifying',
      span,
      body: [
        ['classifying', 'milestone'],
        ['describing', `${when}: ${what}`],
      ],
    }),
  )
  return [...engagementNotes(record), ...statements, ...mentions, ...commitments, ...milestones]
}

function engagementNotes({ engagement }: ReadoutRecord): Note[] {
  if (!engagement) return []
  const note = (field: string, evidence: Evidence | undefined, value: string): Note[] =>
    evidence
      ? [
          {
            place: `event:${field}`,
            motivation: 'describing',
            span: evidence.span,
            body: [['describing', `${field}: ${value}`]],
          },
        ]
      : []
  const { date, place, participants } = engagement
  return [
    ...note('date', date?.evidence, date?.value ?? ''),
    ...note('place', place?.evidence, place?.name ?? ''),
    ...participants.flatMap(({ name, country, evidence }, i) =>
      note(`participant:${i}`, evidence, country ? `${name} (${country})` : name),
    ),
  ]
}
