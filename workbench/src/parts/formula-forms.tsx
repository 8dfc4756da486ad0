import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api, type Formula } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { usesOf } from './formula-card.tsx'
import { keepName, yourName } from './your-name.ts'

interface FormProps {
  readonly formula: Formula
  readonly onClose: () => void
}

/** Asks for another name. */
export function RenameForm({
  formula,
  onName,
  onClose,
}: FormProps & { readonly onName: (name: string) => void }) {
  const { t } = useLabels()
  const field = useFocus()
  return (
    <form
      className="tools"
      onSubmit={(event) => {
        event.preventDefault()
        const given = new FormData(event.currentTarget)
        keepName(String(given.get('who') ?? ''))
        const name = String(given.get('name') ?? '').trim()
        if (name !== '' && name !== formula.name) onName(name)
        else onClose()
      }}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <label>
        {t('newName')}{' '}
        <input
          ref={field}
          name="name"
          required
          maxLength={300}
          defaultValue={formula.name}
          lang={formula.lang}
        />
      </label>
      <label>
        {t('yourName')} <input name="who" defaultValue={yourName()} autoComplete="name" />
      </label>
      <button type="submit">{t('save')}</button>
      <button type="button" onClick={onClose}>
        {t('cancel')}
      </button>
    </form>
  )
}

/** Most that are offered. */
const OFFERED = 8

/** Asks which formula it is a wording of: those of its language that hold what is typed, the best first. */
export function MergeForm({
  formula,
  onChosen,
  onClose,
}: FormProps & { readonly onChosen: (into: Formula) => void }) {
  const { t } = useLabels()
  const field = useFocus()
  const [typed, setTyped] = useState('')
  const holds = typed.trim()
  const { data } = useQuery({
    queryKey: ['formulas', 'into', formula.lang, holds],
    queryFn: () => api.formulas({ lang: formula.lang, holds, limit: OFFERED + 1 }),
    enabled: holds !== '',
  })
  const offered = (data?.items ?? []).filter(({ id }) => id !== formula.id).slice(0, OFFERED)
  return (
    <form
      className="merge"
      onSubmit={(event) => {
        event.preventDefault()
        if (offered[0]) onChosen(offered[0])
      }}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <label>
        {t('mergeInto')}{' '}
        <input
          ref={field}
          type="search"
          value={typed}
          lang={formula.lang}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>{' '}
      <button type="button" onClick={onClose}>
        {t('cancel')}
      </button>
      <ul className="palette">
        {offered.map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => onChosen(one)}>
              <span lang={one.lang}>{one.name}</span> <span className="quiet">{t('uses', usesOf(one))}</span>
            </button>
          </li>
        ))}
      </ul>
      {holds !== '' && data && offered.length === 0 && <p className="quiet">{t('noFormulas')}</p>}
    </form>
  )
}

function useFocus() {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return field
}
