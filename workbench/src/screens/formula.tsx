import { useQuery } from '@tanstack/react-query'
import { api, type Values } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { FormulaChart } from '../parts/formula-chart.tsx'
import { Bursts, FormulaDefinition, TrendTable, UsesLine } from '../parts/formula-figures.tsx'
import { CompareForm, FormulaForm, formulasOf } from '../parts/formula-form.tsx'
import {
  AdoptionList,
  CompanionList,
  IssuerList,
  PlaceTable,
  UseLink,
  WhoSaysWhat,
} from '../parts/formula-lists.tsx'
import { FaultView, Loading, Nothing } from '../parts/states.tsx'
import { useView } from '../parts/use-view.ts'

/** A set phrase over time, alone and beside others. */
export function FormulaScreen() {
  const { t } = useLabels()
  const [view] = useView()
  const { f = '', pair, issuer, lang, since, until, period: by } = view
  const scope: Values = { pair, issuer, lang, since, until, by }
  const { data, error, refetch } = useQuery({
    queryKey: ['formula', f, scope],
    queryFn: () => api.formula({ f, ...scope }),
    enabled: f !== '',
    retry: false,
  })
  return (
    <section>
      <h1>
        {t('formula')}
        {f !== '' && (
          <>
            : <bdi>{data?.formula.name ?? f}</bdi>
          </>
        )}
      </h1>
      <FormulaForm />
      {f === '' && <Nothing what={t('fFindHint')} hint={t('fHint')} />}
      {f !== '' && error && <FaultView fault={error} onRetry={() => void refetch()} />}
      {f !== '' && !error && !data && <Loading />}
      {f !== '' && !error && data && <Story story={data} scope={scope} />}
    </section>
  )
}

function Story({
  story,
  scope,
}: {
  readonly story: Awaited<ReturnType<typeof api.formula>>
  readonly scope: Values
}) {
  const { t } = useLabels()
  const [view] = useView()
  const formulas = formulasOf(view)
  const compared = useQuery({
    queryKey: ['formula-comparison', formulas, scope],
    queryFn: () => api.comparison({ f: formulas, ...scope }),
    enabled: formulas.length > 1,
    retry: false,
  })
  const figures = formulas.length > 1 ? (compared.data ?? []) : [story]
  return (
    <>
      <FormulaDefinition formula={story.formula} />
      <UsesLine figures={story} />
      {story.first && story.last && (
        <p>
          {t('fFirst')}: <UseLink use={story.first}>{story.first.day}</UseLink> · {t('fLast')}:{' '}
          <UseLink use={story.last}>{story.last.day}</UseLink>
        </p>
      )}
      <h2>{t('fTrend')}</h2>
      <CompareForm names={figures.map(({ formula }) => formula.name)} />
      {compared.error ? (
        <FaultView fault={compared.error} onRetry={() => void compared.refetch()} />
      ) : (
        <>
          <FormulaChart values={{ f: formulas, ...scope }} />
          {formulas.length > 1 &&
            figures.map((one) => (
              <div key={one.formula.key}>
                <h3>{one.formula.name}</h3>
                <UsesLine figures={one} />
              </div>
            ))}
          <TrendTable figures={figures} />
          <Bursts figures={figures} />
        </>
      )}
      {story.uses > 0 && (
        <>
          <WhoSaysWhat story={story} />
          <h2>{t('fIssuers')}</h2>
          <IssuerList issuers={story.issuers} />
          <h2>{t('fAdoption')}</h2>
          <AdoptionList adoption={story.adoption} />
          <h2>{t('fCompanions')}</h2>
          <CompanionList companions={story.companions} />
          <h2>{t('fPlaces')}</h2>
          <PlaceTable concordance={story.concordance} />
        </>
      )}
    </>
  )
}
