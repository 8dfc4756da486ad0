import type { FormEvent, ReactNode } from 'react'
import { useLabels } from '../labels/labels.tsx'
import { useView } from './use-view.ts'

type Name = 'pair' | 'since' | 'until' | 'by' | 'side' | 'due'
type Field = readonly [name: Name, example: string]

/** Fields that narrow a list; what they hold stands in the address. */
export function Filters({
  fields,
  children,
}: {
  readonly fields: readonly Field[]
  readonly children?: ReactNode
}) {
  const { t } = useLabels()
  const [view, setView] = useView()
  const labels = {
    pair: t('pair'),
    since: t('since'),
    until: t('until'),
    by: t('by'),
    side: t('sides'),
    due: t('dueBefore'),
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const typed = (name: Name) => String(data.get(name) ?? '').trim()
    setView(
      Object.fromEntries(
        fields.map(([name]) => [
          name,
          name === 'since' || name === 'until' || name === 'due' ? typed(name) : codeOf(typed(name)),
        ]),
      ),
    )
  }
  return (
    <form className="tools" onSubmit={submit}>
      {fields.map(([name, example]) => (
        <label key={name}>
          {labels[name]}{' '}
          <input
            key={view[name]}
            name={name}
            size={9}
            placeholder={example}
            defaultValue={view[name] ?? ''}
          />
        </label>
      ))}
      <button type="submit">{t('search')}</button>
      {children}
    </form>
  )
}

const codeOf = (typed: string) => (typed.toLowerCase() === 'both' ? 'both' : typed.toUpperCase())
