import { useMutation } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { useAction } from '../actions/use-action.ts'
import type { Labels } from '../labels/en.ts'
import { useLabels } from '../labels/labels.tsx'
import { FaultView } from './states.tsx'

interface Done {
  readonly label: keyof Labels
  readonly undo: () => Promise<unknown>
}

/** How long the way back is offered, in milliseconds; the key works as long as the page is open. */
const OFFERED = 12_000

const done: Done[] = []
let shown: Done | null = null
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

/** Remembers what was done and how it is undone, and offers that for a while. */
export function remember(label: keyof Labels, undo: Done['undo']): void {
  shown = { label, undo }
  done.push(shown)
  tell()
}

/** What was done last, with a way back; said to screen readers too. */
export function UndoOffer() {
  const { t } = useLabels()
  const offer = useSyncExternalStore(subscribe, () => shown)
  const undo = useMutation({
    mutationFn: async () => {
      const last = done.pop()
      shown = null
      tell()
      await last?.undo()
      return last !== undefined
    },
  })
  const { mutate } = undo
  useAction('undo', mutate)
  useEffect(() => {
    if (!offer) return
    const timer = setTimeout(() => {
      shown = null
      tell()
    }, OFFERED)
    return () => clearTimeout(timer)
  }, [offer])
  return (
    <div className="undo" role="status">
      {offer && (
        <p>
          {t(offer.label)}{' '}
          <button type="button" onClick={() => mutate()}>
            {t('undo')} <kbd>z</kbd>
          </button>
        </p>
      )}
      {!offer && undo.isSuccess && undo.data && <span className="hidden">{t('undone')}</span>}
      {undo.error && <FaultView fault={undo.error} />}
    </div>
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
