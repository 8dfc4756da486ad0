import type { FormEvent } from 'react'
import { useLabels } from '../labels/labels.tsx'
import { LanguageSelect } from './language-select.tsx'
import { useView } from './use-view.ts'

const MOST = 5

/** Formulas of the view: the one that is told of, and those it is compared with. */
export function formulasOf({ f, with: others }: { readonly f?: string; readonly with?: string }): string[] {
  return f ? [f, ...(others ? splitFormulas(others) : [])] : []
}

/** Phrases in quotation marks may hold the mark that parts formulas. */
const splitFormulas = (typed: string): string[] => typed.match(/"[^"]*"|[^|]+/g) ?? []

/** Which formula, and in which texts. What is typed stands in the address. */
export function FormulaForm() {
  const { t } = useLabels()
  const [view, setView] = useView()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const typed = (name: string) => String(data.get(name) ?? '').trim()
    const issuer = typed('issuer')
    setView({
      f: typed('f'),
      pair: typed('pair')
        .toUpperCase()
        .replace(/[,\s]+/, '-'),
      issuer: /^[a-z]{3}$/i.test(issuer) ? issuer.toUpperCase() : issuer,
      lang: typed('lang'),
      since: typed('since'),
      until: typed('until'),
      period: typed('period'),
    })
  }
  const field = (name: 'pair' | 'since' | 'until' | 'issuer', label: string, example: string) => (
    <label>
      {label}{' '}
      <input key={view[name]} name={name} size={9} placeholder={example} defaultValue={view[name] ?? ''} />
    </label>
  )
  return (
    <form className="tools" onSubmit={submit}>
      <label>
        {t('fFind')}{' '}
        <input
          key={view.f}
          name="f"
          size={28}
          defaultValue={view.f ?? ''}
          aria-describedby="f-hint"
          required
        />
      </label>
      {field('pair', t('pair'), 'FRA-DEU')}
      {field('issuer', t('fIssuer'), 'FRA')}
      {field('since', t('since'), '2031-05')}
      {field('until', t('until'), '2032')}
      <LanguageSelect lang={view.lang} />
      <label>
        {t('fPeriod')}{' '}
        <select key={view.period} name="period" defaultValue={view.period ?? ''}>
          <option value="">{t('fAuto')}</option>
          {(['year', 'quarter', 'month'] as const).map((name) => (
            <option key={name} value={name}>
              {t(`f_${name}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t('search')}</button>
      <span id="f-hint" className="quiet">
        {t('fFindHint')}
      </span>
    </form>
  )
}

/** The formulas that share the picture; more can be added, up to five. */
export function CompareForm({ names }: { readonly names: readonly string[] }) {
  const { t } = useLabels()
  const [view, setView] = useView()
  const others = formulasOf(view).slice(1)
  const keep = (list: readonly string[]) => setView({ with: list.join('|') })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const typed = String(new FormData(form).get('other') ?? '').trim()
    if (typed !== '' && !others.includes(typed)) keep([...others, typed])
    form.reset()
  }
  return (
    <form className="tools" onSubmit={submit}>
      {others.map((other, i) => (
        <span key={other} className="badge">
          {names[i + 1] ?? other}{' '}
          <button
            type="button"
            aria-label={t('fRemove', { name: names[i + 1] ?? other })}
            onClick={() => keep(others.filter((one) => one !== other))}
          >
            ×
          </button>
        </span>
      ))}
      {others.length + 1 < MOST ? (
        <>
          <label>
            {t('fCompare')} <input name="other" size={24} />
          </label>
          <button type="submit">{t('fAdd')}</button>
        </>
      ) : (
        <span className="quiet">{t('fMost')}</span>
      )}
    </form>
  )
}
