import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Note } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { breakable } from '../parts/breakable.tsx'
import { Download } from '../parts/download.tsx'
import { ListHead, ViewSelect } from '../parts/list-head.tsx'
import { NoteCard } from '../parts/note-card.tsx'
import { placedIn } from '../parts/note-places.ts'
import { Paged } from '../parts/paged.tsx'
import { FaultView, Nothing } from '../parts/states.tsx'
import { useView } from '../parts/use-view.ts'
import { yourName } from '../parts/your-name.ts'

const STATES = ['standing', 'proposed', 'orphaned', 'declined', 'taken-back'] as const

/** All notes; those that wait for a person's word; those that lost their place. */
export function Notes() {
  const { t, word } = useLabels()
  const [{ state, q }] = useView()
  return (
    <section>
      <ListHead
        title={t('notes')}
        holds={t('noteIt')}
        choices={
          <ViewSelect
            name="state"
            label={t('state')}
            options={[['', t('all')], ...STATES.map((one) => [one, word(one)] as const)]}
          />
        }
      >
        <span>
          {t('export')}: <Download to="/api/export/notes">W3C JSON-LD</Download>
        </span>
      </ListHead>
      <TakeIn />
      <Paged
        name={['notes', 'all', state, q]}
        load={(after) => api.notes({ state, holds: q, after })}
        keyOf={({ id }) => id}
        nothing={<Nothing what={t('noNotes')} hint={t('noNotesHint')} />}
      >
        {(note) => <NoteLine note={note} />}
      </Paged>
    </section>
  )
}

/** A note in the list, as it is to the latest version of its text. */
function NoteLine({ note }: { readonly note: Note }) {
  const { word } = useLabels()
  const { summary, anchor, takenBackAt } = note
  const latest = summary.versions
  const [placed = { note, state: note.state, span: null, score: null }] = placedIn([note], latest)
  const isElsewhere = placed.span === null && note.version !== null
  const version = isElsewhere ? (note.version ?? latest) : latest
  const span = isElsewhere ? note.span : placed.span
  const words = (
    <>
      <Link
        to="/readouts/$id"
        params={{ id: summary.id }}
        search={{
          ...(span ? { at: span.join('-') } : {}),
          ...(version === latest ? {} : { version }),
        }}
        className="quote"
        data-item
        lang={summary.lang ?? undefined}
        dir="auto"
      >
        {breakable(anchor.quote.slice(0, LONGEST))}
      </Link>
      <p className="quiet">
        <span className={`badge state-${note.state}`}>{word(takenBackAt ? 'taken-back' : note.state)}</span>
        <bdi>{summary.title ?? summary.id}</bdi>
      </p>
    </>
  )
  return takenBackAt ? (
    <article className="note">
      {words}
      <p className="note-text">{breakable(note.text)}</p>
      <BringBack note={note} />
    </article>
  ) : (
    <NoteCard placed={placed} version={latest} isLatest>
      {words}
    </NoteCard>
  )
}

const LONGEST = 300

function BringBack({ note }: { readonly note: Note }) {
  const { t } = useLabels()
  const bring = useMutation({ mutationFn: () => api.changeNote(note.id, { isTakenBack: false }) })
  return (
    <p className="quiet">
      <bdi>{note.who}</bdi> · {note.at.slice(0, 10)}{' '}
      <button type="button" className="small" disabled={bring.isPending} onClick={() => bring.mutate()}>
        {t('undo')}
      </button>
    </p>
  )
}

/** Annotations of other programs as notes. */
function TakeIn() {
  const { t } = useLabels()
  const [refused, setRefused] = useState<readonly string[]>([])
  const take = useMutation({
    mutationFn: async (file: File) => {
      const done = await api.importNotes(await file.text(), yourName())
      setRefused(done.flatMap(({ annotation, reason }) => (reason ? [`${annotation}: ${reason}`] : [])))
      const count = (wanted: string) => done.filter(({ outcome }) => outcome === wanted).length
      return { added: count('added'), there: count('already-there'), refused: count('refused') }
    },
  })
  return (
    <div className="take-in">
      <label>
        {t('importNotes')}{' '}
        <input
          type="file"
          accept=".json,.jsonl,.jsonld,application/json,application/ld+json"
          disabled={take.isPending}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) take.mutate(file)
          }}
        />
      </label>
      {take.data && <p role="status">{t('importedNotes', take.data)}</p>}
      {refused.length > 0 && (
        <ul className="quiet">
          {refused.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {take.error && <FaultView fault={take.error} />}
    </div>
  )
}
