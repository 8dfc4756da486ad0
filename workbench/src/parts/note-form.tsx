import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { api, type Note } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import type { Span } from './note-places.ts'
import { FaultView } from './states.tsx'
import { remember } from './undo.tsx'
import { keepName, yourName } from './your-name.ts'

interface NoteFormProps {
  /** The words that are noted, or the note that is changed. */
  readonly on:
    | { readonly readout: string; readonly version: number; readonly span: Span }
    | { readonly note: Note }
  readonly onDone: () => void
}

/** What is to be said of words: a new note, or another text for one. */
export function NoteForm({ on, onDone }: NoteFormProps) {
  const { t } = useLabels()
  const before = 'note' in on ? on.note : null
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => field.current?.focus(), [])
  const save = useMutation({
    mutationFn: ({ who, ...words }: { text: string; tags: readonly string[]; who: string }) =>
      'note' in on
        ? api.changeNote(on.note.id, words)
        : api.note(on.readout, { span: on.span, version: on.version, who, ...words }),
    onSuccess: (note) => {
      if (before) {
        const { text, tags } = before
        remember('didChangeNote', () => api.changeNote(note.id, { text, tags }))
      } else remember('didNote', () => api.changeNote(note.id, { isTakenBack: true }))
      onDone()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const typed = (name: string) => String(data.get(name) ?? '').trim()
    const who = before?.who ?? typed('who')
    if (!before) keepName(who)
    const tags = typed('tags')
      .split(/[,，、]/)
      .map((tag) => tag.trim())
      .filter(Boolean)
    save.mutate({ text: typed('text'), tags, who })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
    if (event.key === 'Escape') onDone()
  }
  return (
    <form className="correct" onSubmit={submit} onKeyDown={onKeyDown}>
      <label>
        {t('noteText')}
        <textarea ref={field} name="text" rows={4} maxLength={20_000} defaultValue={before?.text ?? ''} />
      </label>
      {!before && <p className="quiet">{t('noteTextHint')}</p>}
      <label>
        {t('tags')}
        <input
          name="tags"
          autoComplete="off"
          placeholder={t('tagsHint')}
          defaultValue={before?.tags.join(', ') ?? ''}
        />
      </label>
      {!before && (
        <label>
          {t('yourName')} <input name="who" required defaultValue={yourName()} />
        </label>
      )}
      <p>
        <button type="submit" disabled={save.isPending}>
          {t('save')}
        </button>{' '}
        <button type="button" onClick={onDone}>
          {t('cancel')}
        </button>
      </p>
      {save.error && <FaultView fault={save.error} />}
    </form>
  )
}
