import type { FormEvent } from 'react'
import { useLabels } from '../labels/labels.tsx'
import { LanguageSelect } from './language-select.tsx'
import { useView } from './use-view.ts'

/** Whose texts are compared, and the day that parts them: without one, the day that the answer was parted by. */
export function ChangesForm({ parted }: { readonly parted: string | undefined }) {
  const { t } = useLabels()
  const [view, setView] = useView()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const typed = (name: string) => String(data.get(name) ?? '').trim()
    const issuer = typed('issuer')
    setView({
      pair: typed('pair')
        .toUpperCase()
        .replace(/[,\s]+/, '-'),
      issuer: /^[a-z]{3}$/i.test(issuer) ? issuer.toUpperCase() : issuer,
      lang: typed('lang'),
      since: typed('since'),
      until: typed('until'),
    })
  }
  return (
    <form className="tools" onSubmit={submit}>
      {(
        [
          ['pair', t('pair'), 'FRA-DEU'],
          ['issuer', t('fIssuer'), 'FRA'],
          ['since', t('fcDay'), parted || '2031-05'],
          ['until', t('until'), '2032'],
        ] as const
      ).map(([name, label, example]) => (
        <label key={name}>
          {label}{' '}
          <input
            key={view[name]}
            name={name}
            size={10}
            placeholder={example}
            defaultValue={view[name] ?? ''}
          />
        </label>
      ))}
      <LanguageSelect lang={view.lang} />
      <button type="submit">{t('search')}</button>
    </form>
  )
}
