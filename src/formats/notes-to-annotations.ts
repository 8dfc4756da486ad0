import type { ReadoutSummary, StoredVersion } from '../archive/archive.ts'
import { anchorAt } from '../archive/notes/anchor.ts'
import type { ArchivedNote } from '../archive/notes/note.ts'
import type { Span } from '../record/span.ts'
import { pointCounter, type Selectors, selectorsOf } from './selectors.ts'

/** A person's note as the W3C Web Annotation Data Model has it, in JSON-LD. */
export interface NoteAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'commenting' | 'highlighting'
  readonly created: string
  readonly modified?: string
  readonly creator: { readonly type: 'Person'; readonly name: string }
  readonly body: readonly {
    readonly type: 'TextualBody'
    readonly purpose: 'commenting' | 'tagging'
    readonly format: 'text/plain'
    readonly value: string
  }[]
  readonly target: NoteTarget | readonly NoteTarget[]
}

/** The words in one version; the state says which: when it was there, and by what name the archive keeps it. */
interface NoteTarget {
  readonly source: string
  readonly state?: { readonly type: 'TimeState'; readonly sourceDate: string; readonly cached: string }
  readonly selector: Selectors | readonly [Selectors[1]]
}

/**
 * Notes that were not taken back, as annotations. A note that a person put to a later version has a target for each of
 * its places; one made on a text that is not kept has only its words.
 */
export function notesToAnnotations(
  { id, address }: ReadoutSummary,
  versions: readonly StoredVersion[],
  notes: readonly ArchivedNote[],
): NoteAnnotation[] {
  const source = address ?? `urn:dragoman:${id}`
  const targetAt = (number: number, span: Span): NoteTarget[] => {
    const version = versions.find((one) => one.number === number)
    if (!version) return []
    const count = pointCounter(version.text)
    return [
      {
        source,
        state: {
          type: 'TimeState',
          sourceDate: version.fetchedAt ?? version.addedAt,
          cached: `urn:dragoman:${id}:${number}`,
        },
        selector: selectorsOf(anchorAt(version.text, span), [count(span[0]), count(span[1])]),
      },
    ]
  }
  return notes
    .filter(({ takenBackAt }) => takenBackAt === null)
    .map((note): NoteAnnotation => {
      const { version, span, anchor, places } = note
      const { quote: exact, prefix, suffix } = anchor
      const made: NoteTarget[] =
        version !== null && span !== null
          ? targetAt(version, span)
          : [{ source, selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }] }]
      const later = places.flatMap((place) =>
        place.state === 'accepted' && place.span ? targetAt(place.version, place.span) : [],
      )
      const targets = [...made, ...later]
      return {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `urn:dragoman:note:${note.id}`,
        type: 'Annotation',
        motivation: note.text === '' ? 'highlighting' : 'commenting',
        created: note.at,
        ...(note.changedAt === null ? {} : { modified: note.changedAt }),
        creator: { type: 'Person', name: note.who },
        body: [
          ...(note.text === '' ? [] : [textual('commenting', note.text)]),
          ...note.tags.map((tag) => textual('tagging', tag)),
        ],
        target: targets.length === 1 ? (targets[0] as NoteTarget) : targets,
      }
    })
}

function textual(purpose: 'commenting' | 'tagging', value: string): NoteAnnotation['body'][number] {
  return { type: 'TextualBody', purpose, format: 'text/plain', value }
}
