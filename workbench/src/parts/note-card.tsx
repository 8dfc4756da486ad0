import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api, type Note } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { breakable } from './breakable.tsx'
import { NoteForm } from './note-form.tsx'
import type { PlacedNote, Span } from './note-places.ts'
import { FaultView } from './states.tsx'
import { remember } from './undo.tsx'
import { yourName } from './your-name.ts'

interface NoteCardProps {
  readonly placed: PlacedNote
  /** The version that the note is looked at from; the latest, or its place cannot be decided. */
  readonly version: number
  readonly isLatest: boolean
  /** Words that are selected in the latest version: the note may be put there. */
  readonly selection?: Span | null
  /** The words of the note, as a way to where they stand. */
  readonly children: ReactNode
}

/** One note: its words, what it says, whose it is, and what is to be decided about it. */
export function NoteCard({ placed, version, isLatest, selection = null, children }: NoteCardProps) {
  const { t } = useLabels()
  const [isOpen, setOpen] = useState(false)
  const { note, state } = placed
  const takeBack = useMutation({
    mutationFn: () => api.changeNote(note.id, { isTakenBack: true }),
    onSuccess: () => remember('didTakeBackNote', () => api.changeNote(note.id, { isTakenBack: false })),
  })
  return (
    <article className={`note note-${state}`} id={`note-${note.id}`}>
      {children}
      {isOpen ? (
        <NoteForm on={{ note }} onDone={() => setOpen(false)} />
      ) : (
        <>
          {note.text !== '' && (
            <p className="note-text" dir="auto">
              {breakable(note.text)}
            </p>
          )}
          {note.tags.map((tag) => (
            <span key={tag} className="badge">
              <bdi>{tag}</bdi>
            </span>
          ))}
        </>
      )}
      <PlaceOf placed={placed} version={version} isLatest={isLatest} selection={selection} />
      <p className="note-foot quiet">
        <span>
          <bdi>{note.who}</bdi> · {note.at.slice(0, 10)}
          {note.version !== null && note.version !== version && <> · {t('madeOn', { n: note.version })}</>}
        </span>
        <span>
          {!isOpen && (
            <button type="button" className="small" onClick={() => setOpen(true)}>
              {t('change')}
            </button>
          )}{' '}
          <button
            type="button"
            className="small"
            disabled={takeBack.isPending}
            onClick={() => takeBack.mutate()}
          >
            {t('takeBack')}
          </button>
        </span>
      </p>
      {takeBack.error && <FaultView fault={takeBack.error} />}
    </article>
  )
}

/** Where a note could stand in a version it was not made on, and a person's word on that. */
function PlaceOf({ placed, version, isLatest, selection = null }: Omit<NoteCardProps, 'children'>) {
  const { t } = useLabels()
  const { note, state, score } = placed
  const place = note.places.find((one) => one.version === version)
  const decide = useDecision(note)
  if (!place) return null
  const button = (label: 'accept' | 'decline' | 'gone' | 'placeHere' | 'decideAgain', act: () => void) => (
    <button type="button" className="small" disabled={decide.isPending} onClick={act}>
      {t(label)}
    </button>
  )
  const { mutate } = decide
  return (
    <div className="note-place">
      {state === 'proposed' && (
        <>
          <p className="quiet">{t('proposedFor', { n: version, score: score?.toFixed(2) ?? '' })}</p>
          <blockquote dir="auto">{breakable(place.quote ?? '')}</blockquote>
        </>
      )}
      {state === 'orphaned' && <p className="quiet">{t('orphanIn', { n: version })}</p>}
      {state === 'declined' && <p className="quiet">{t('declinedIn', { n: version })}</p>}
      {note.version === null && <p className="quiet">{t('unknownText')}</p>}
      {isLatest && (
        <p className="note-acts">
          {state === 'proposed' && button('accept', () => mutate({ verdict: 'accepted' }))}{' '}
          {(state === 'proposed' || state === 'orphaned') &&
            button(state === 'proposed' ? 'decline' : 'gone', () => mutate({ verdict: 'declined' }))}{' '}
          {(state === 'proposed' || state === 'orphaned') &&
            selection &&
            button('placeHere', () => mutate({ verdict: 'accepted', span: selection }))}{' '}
          {(state === 'declined' || place.state === 'accepted') &&
            button('decideAgain', () => mutate({ verdict: 'undecided' }))}
        </p>
      )}
      {decide.error && <FaultView fault={decide.error} />}
    </div>
  )
}

function useDecision(note: Note) {
  const who = yourName()
  return useMutation({
    mutationFn: (decision: { verdict: 'accepted' | 'declined' | 'undecided'; span?: Span }) =>
      api.placeNote(note.id, { who, ...decision }),
    onSuccess: (_, { verdict }) => {
      if (verdict === 'undecided') return
      remember(verdict === 'accepted' ? 'didAccept' : 'didDecline', () =>
        api.placeNote(note.id, { who, verdict: 'undecided' }),
      )
    },
  })
}
