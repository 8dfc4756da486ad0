import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Formula } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { FormulaDecisions, FormulaHead } from '../parts/formula-card.tsx'
import { FormulaQueue } from '../parts/formula-queue.tsx'
import { ListHead, ViewSelect } from '../parts/list-head.tsx'
import { Paged } from '../parts/paged.tsx'
import { FaultView, Nothing } from '../parts/states.tsx'
import { useView } from '../parts/use-view.ts'

const STATES = ['accepted', 'rejected', 'registered', 'all'] as const
const OWN_WORDS: Readonly<Record<string, 'registeredOnes' | 'all'>> = {
  registered: 'registeredOnes',
  all: 'all',
}

/** Set phrases that were found: those that wait for a person's word one by one, the others as a list. */
export function Formulas() {
  const { t, word } = useLabels()
  const [{ state, q, lang }] = useView()
  const { data } = useQuery({ queryKey: ['formulas', 'any'], queryFn: () => api.formulas({ limit: 1 }) })
  return (
    <section>
      <ListHead
        title={t('formulas')}
        holds={t('formulaHolds')}
        choices={
          <>
            <ViewSelect
              name="state"
              label={t('state')}
              options={[
                ['', t('waiting')],
                ...STATES.map(
                  (one) => [one, one in OWN_WORDS ? t(OWN_WORDS[one] ?? 'all') : word(one)] as const,
                ),
              ]}
            />
            <ViewSelect
              name="lang"
              label={t('language')}
              options={[['', t('all')], ...['en', 'zh', 'ru'].map((code) => [code, code] as const)]}
            />
          </>
        }
      />
      <p>
        <Link to="/formula">{t('fTrend')}</Link> · <Link to="/changes">{t('fcTitle')}</Link>
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
