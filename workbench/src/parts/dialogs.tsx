import { type ReactNode, useEffect, useRef, useState } from 'react'
import { ACTIONS, type Stage } from '../actions/actions.ts'
import { useLabels } from '../labels/labels.tsx'

/** A modal dialog: the browser keeps the focus in it, and Escape closes it. */
function Dialog({
  title,
  onClose,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { t } = useLabels()
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    dialog?.querySelector('input')?.focus()
    return () => dialog?.close()
  }, [])
  return (
    <dialog ref={ref} onClose={onClose} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type="button" onClick={onClose} aria-label={t('close')}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  )
}

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLabels()
  return (
    <Dialog title={t('keys')} onClose={onClose}>
      <dl className="keys">
        {ACTIONS.filter(({ key }) => key).map(({ name, key, label }) => (
          <div key={name}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t('k_close')}</dd>
        </div>
      </dl>
    </Dialog>
  )
}

export function PaletteDialog({ stage, onClose }: { readonly stage: Stage; readonly onClose: () => void }) {
  const { t } = useLabels()
  const [typed, setTyped] = useState('')
  const found = ACTIONS.filter(
    ({ name, label }) => name !== 'palette' && t(label).toLowerCase().includes(typed.toLowerCase()),
  )
  const run = (action = found[0]) => {
    onClose()
    if (action) action.perform(stage)
    else stage.go(`/search?q=${encodeURIComponent(typed)}`)
  }
  return (
    <Dialog title={t('goTo')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <input
          type="search"
          aria-label={t('goTo')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </form>
      <ul className="palette">
        {found.map((action) => (
          <li key={action.name}>
            <button type="button" onClick={() => run(action)}>
              {t(action.label)} {action.key && <kbd>{action.key}</kbd>}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
