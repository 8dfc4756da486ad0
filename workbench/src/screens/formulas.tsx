import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Formula } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { FormulaDecisions, FormulaHead } from '../parts/formula-card.tsx'
import { FormulaQueue } from '../parts/formula-queue.tsx'
import { Paged } from '../parts/paged.tsx'
import { FaultView, Nothing } from '../parts/states.tsx'
import { useView } from '../parts/use-view.ts'

const STATES = ['accepted', 'rejected', 'registered', 'all'] as const

/** Set phrases that were found: those that wait for a person's word one by one, the others as a list. */
export function Formulas() {
  const { t, word } = useLabels()
  const [{ state, q, lang }, setView] = useView()
  const { data } = useQuery({ queryKey: ['formulas', 'any'], queryFn: () => api.formulas({ limit: 1 }) })
  return (
    <section>
      <h1>{t('formulas')}</h1>
      <form
        className="tools"
        onSubmit={(event) => {
          event.preventDefault()
          setView({ q: String(new FormData(event.currentTarget).get('holds') ?? '').trim() })
        }}
      >
        <label>
          {t('state')}{' '}
          <select value={state ?? ''} onChange={({ target }) => setView({ state: target.value })}>
            <option value="">{t('waiting')}</option>
            {STATES.map((one) => (
              <option key={one} value={one}>
                {one === 'registered' ? t('registeredOnes') : one === 'all' ? t('all') : word(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('language')}{' '}
          <select value={lang ?? ''} onChange={({ target }) => setView({ lang: target.value })}>
            <option value="">{t('all')}</option>
            {['en', 'zh', 'ru'].map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('formulaHolds')} <input key={q} name="holds" type="search" defaultValue={q ?? ''} />
        </label>
        <button type="submit">{t('search')}</button>
      </form>
      <p>
        <Link to="/formula">{t('fFind')}</Link> · <Link to="/changes">{t('fcTitle')}</Link>
      </p>
      <Discover />
      {data?.total === 0 ? (
        <Nothing what={t('noFormulasYet')} hint={t('noFormulasHint')} />
      ) : state ? (
        <Paged
          name={['formulas', state, lang, q]}
          load={(after) => api.formulas({ ...FILTERS[state], lang, holds: q, after })}
          keyOf={({ id }) => id}
          nothing={<Nothing what={t('noFormulas')} />}
        >
          {(formula) => <FormulaLine formula={formula} />}
        </Paged>
      ) : (
        <FormulaQueue key={`${lang} ${q}`} filter={{ lang, holds: q }} />
      )}
    </section>
  )
}

const FILTERS: Readonly<Record<string, Record<string, string>>> = {
  accepted: { status: 'accepted' },
  rejected: { status: 'rejected' },
  registered: { registered: 'yes' },
}

function FormulaLine({ formula }: { readonly formula: Formula }) {
  return (
    <article className="formula">
      <FormulaHead formula={formula} />
      <FormulaDecisions formula={formula} />
    </article>
  )
}

/** Looks through the whole archive, and tells what came of it. */
function Discover() {
  const { t } = useLabels()
  const discover = useMutation({ mutationFn: api.discoverFormulas })
  const isTooFew = discover.data?.languages.every((one) => one.isTooFew)
  return (
    <div className="take-in">
      <button type="button" disabled={discover.isPending} onClick={() => discover.mutate()}>
        {t('discoverIt')}
      </button>{' '}
      {discover.isPending && <span role="status">{t('discovering')}…</span>}
      {discover.data && (
        <span role="status">{isTooFew ? t('discoverFew') : t('discoverDone', discover.data.kept)}</span>
      )}
      {discover.error && <FaultView fault={discover.error} />}
    </div>
  )
}
