import type { ReactNode } from 'react'
import { useLabels } from '../labels/labels.tsx'
import { useView } from './use-view.ts'

interface ViewSelectProps {
  readonly name: 'state' | 'lang' | 'order'
  readonly label: string
  /** The first one is what is shown where nothing is chosen: its value is empty. */
  readonly options: readonly (readonly [value: string, words: string])[]
}

/** A choice that narrows a list; what is chosen stands in the address. */
export function ViewSelect({ name, label, options }: ViewSelectProps) {
  const [view, setView] = useView()
  return (
    <label>
      {label}{' '}
      <select value={view[name] ?? ''} onChange={({ target }) => setView({ [name]: target.value })}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ListHeadProps {
  readonly title: string
  /** What is typed to find some of the list. */
  readonly holds: string
  readonly choices: ReactNode
  readonly children?: ReactNode
}

/** The head of a list: its name, choices, and a field for characters that items hold. */
export function ListHead({ title, holds, choices, children }: ListHeadProps) {
  const { t } = useLabels()
  const [{ q }, setView] = useView()
  return (
    <>
      <h1>{title}</h1>
      <form
        className="tools"
        onSubmit={(event) => {
          event.preventDefault()
          setView({ q: String(new FormData(event.currentTarget).get('holds') ?? '').trim() })
        }}
      >
        {choices}
        <label>
          {holds} <input key={q} name="holds" type="search" defaultValue={q ?? ''} />
        </label>
        <button type="submit">{t('search')}</button>
        {children}
      </form>
    </>
  )
}
