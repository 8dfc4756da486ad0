import type { Readout } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { breakable } from './breakable.tsx'
import { NoteCard } from './note-card.tsx'
import type { PlacedNote, Span } from './note-places.ts'

interface MarginNotesProps {
  readonly readout: Readout
  readonly placed: readonly PlacedNote[]
  readonly selection: Span | null
}

/** The notes on a version beside its text, in its order; those without a place stay in sight below. */
export function MarginNotes({ readout, placed, selection }: MarginNotesProps) {
  const { t } = useLabels()
  const { version, versions, summary } = readout
  if (placed.length === 0) return null
  const isLatest = version.number === versions.at(-1)?.number
  return (
    <section className="margin-notes" aria-label={t('notes')}>
      <h2>{t('notes')}</h2>
      {placed.map((one) => (
        <NoteCard
          key={one.note.id}
          placed={one}
          version={version.number}
          isLatest={isLatest}
          selection={selection}
        >
          <Words placed={one} lang={summary.lang} />
        </NoteCard>
      ))}
    </section>
  )
}

const LONGEST = 160

/** The words of a note; they lead to where they stand, or could, in the text that is shown. */
function Words({ placed, lang }: { readonly placed: PlacedNote; readonly lang: string | null }) {
  const { note, span } = placed
  const { quote } = note.anchor
  const short = breakable(quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote)
  const show = () => {
    const mark = document.querySelector(`.text [data-note~="${note.id}"]`)
    mark?.scrollIntoView({ block: 'center' })
    mark?.closest<HTMLElement>('.said')?.focus({ preventScroll: true })
  }
  return span ? (
    <button type="button" className="note-words" lang={lang ?? undefined} dir="auto" onClick={show}>
      {short}
    </button>
  ) : (
    <blockquote lang={lang ?? undefined} dir="auto">
      {short}
    </blockquote>
  )
}
