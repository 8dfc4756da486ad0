import type { FormulaFigures } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'

type Share = FormulaFigures['share']

const percent = (share: number): string => (share * 100).toFixed(share > 0 && share < 0.001 ? 2 : 1)

/** What a formula is: its origin, wordings by language, source. */
export function FormulaDefinition({ formula }: { readonly formula: FormulaFigures['formula'] }) {
  const { t, word } = useLabels()
  const origins = { register: t('fRegister'), archive: t('fArchive'), own: t('fOwn') }
  return (
    <dl className="formula-facts">
      <div>
        <dt>{t('kind')}</dt>
        <dd>
          {origins[formula.origin]} <code>{formula.key}</code>
        </dd>
      </div>
      {formula.langs.map((lang) => {
        const list = formula.wordings.filter((one) => one.lang === lang)
        if (list.length === 0) return null
        return (
          <div key={lang}>
            <dt>
              {t('fWordings')} ({word(lang)})
            </dt>
            <dd lang={lang}>{list.map(({ text }) => text).join(' · ')}</dd>
          </div>
        )
      })}
      {formula.source && (
        <div>
          <dt>{t('fSource')}</dt>
          <dd lang="en">{formula.source}</dd>
        </div>
      )}
    </dl>
  )
}

/** How many events have it, of how many, and the share with its interval. */
export function UsesLine({ figures }: { readonly figures: FormulaFigures }) {
  const { t } = useLabels()
  const { uses, documents, coverage, share, formula } = figures
  if (coverage.events === 0) return <p>{t('fNoTexts')}</p>
  return (
    <p className="formula-uses">
      {uses === 0 ? t('fUnused') : t('fUses', { uses, events: coverage.events, documents })}
      {uses > 0 && <>: {shareWords(share, t)}</>}
      {formula.isOneLetter && <strong> {t('fOneLetter')}</strong>}
    </p>
  )
}

export function shareWords(share: Share, t: ReturnType<typeof useLabels>['t']): string {
  if (!share) return t('fTooFew')
  return t('fShare', { rate: percent(share.rate), low: percent(share.low), high: percent(share.high) })
}

/** The picture in numbers: each period of each formula. */
export function TrendTable({ figures }: { readonly figures: readonly FormulaFigures[] }) {
  const { t } = useLabels()
  return (
    <details className="formula-table">
      <summary>{t('fTable')}</summary>
      {figures.map(({ formula, trend }) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <section key={formula.key} className="scroll" tabIndex={0} aria-label={formula.name}>
          <table>
            <caption>{formula.name}</caption>
            <thead>
              <tr>
                {[t('fPeriod'), t('fEventsWith'), t('fAllEvents'), '%', t('fInterval')].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {trend.periods
                .filter(({ events }) => events > 0)
                .map(({ name, uses, events, share, isPartial, eventsOfUsers }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{uses}</td>
                    <td>{events}</td>
                    <td>{share ? percent(share.rate) : '–'}</td>
                    <td>{share ? `${percent(share.low)}–${percent(share.high)}` : t('fTooFew')}</td>
                    <td className="quiet">
                      {[isPartial && t('fPartial'), eventsOfUsers === 0 && t('fNoUsers')]
                        .filter(Boolean)
                        .join('; ')}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </details>
  )
}

/** Bursts that are no play of chance, of each formula. */
export function Bursts({ figures }: { readonly figures: readonly FormulaFigures[] }) {
  const { t } = useLabels()
  return (
    <dl className="formula-facts">
      {figures.map(({ formula, trend }) => (
        <div key={formula.key}>
          <dt>
            {t('fBursts')}
            {figures.length > 1 && `: ${formula.name}`}
          </dt>
          {trend.bursts === null && <dd>{t('fTooFew')}</dd>}
          {trend.bursts?.length === 0 && <dd>{t('fNoBurst')}</dd>}
          {trend.bursts?.map(({ from, to, uses, events, chance }) => (
            <dd key={from}>{t('fBurst', { from, to, uses, events, chance: percent(chance) })}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
