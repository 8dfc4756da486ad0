import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useAction } from '../actions/use-action.ts'
import { api, type Summary } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { FaultView } from './states.tsx'
import { remember } from './undo.tsx'
import { keepName, yourName } from './your-name.ts'

/** Takes a readout out of the archive, in a person's name; the way back is offered at once, and in the list. */
export function RemoveReadout({ summary }: { readonly summary: Summary }) {
  const { t } = useLabels()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useAction('remove', () => setOpen(true))
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className="remove">
      <button ref={button} type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('rmIt')} <kbd>d</kbd>
      </button>
      {isOpen && <RemoveForm summary={summary} onClose={close} />}
    </div>
  )
}

function RemoveForm({ summary, onClose }: { readonly summary: Summary; readonly onClose: () => void }) {
  const { t } = useLabels()
  const why = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    why.current?.focus()
    why.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const remove = useMutation({
    mutationFn: (word: { readonly who: string; readonly why: string | null }) => api.remove(summary.id, word),
    onSuccess: ({ readout }) => remember('didRemove', () => api.bringBack(readout)),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const typed = (name: string) => String(data.get(name) ?? '').trim()
    keepName(typed('who'))
    remove.mutate({ who: typed('who'), why: typed('why') || null })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
    if (event.key === 'Escape') onClose()
  }
  return (
    <form className="correct" onSubmit={submit} onKeyDown={onKeyDown}>
      <label>
        {t('rmWhy')}
        <textarea ref={why} name="why" rows={3} maxLength={2000} />
      </label>
      <label>
        {t('yourName')} <input name="who" required maxLength={200} defaultValue={yourName()} />
      </label>
      <p className="quiet">{t('rmGoneHint')}</p>
      <p>
        <button type="submit" disabled={remove.isPending}>
          {t('rmDo')}
        </button>{' '}
        <button type="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
      {remove.error && <FaultView fault={remove.error} />}
    </form>
  )
}
