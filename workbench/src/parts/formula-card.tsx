import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Formula } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { askedAs } from './formula-links.tsx'

/** Wordings that are shown. */
const MOST = 8

/** The counts of a formula, as a label takes them. */
export const usesOf = ({ documents, events, issuers }: Formula) => ({ documents, events, issuers })

/** A formula's name, how often it is used, and its other wordings. */
export function FormulaHead({ formula }: { readonly formula: Formula }) {
  const { t, word } = useLabels()
  const { name, lang, wordings, status, registered, first, last } = formula
  const others = wordings.filter(({ text }) => text !== name)
  return (
    <>
      <p className="formula-name">
        <Link
          to="/concordance"
          search={{ q: `"${(wordings[0]?.text ?? name).replaceAll('"', ' ')}"` }}
          data-item
          lang={lang}
          dir="auto"
        >
          {name}
        </Link>{' '}
        <span className={`badge state-${status}`}>
          {registered === null ? word(status) : t('known', { id: registered })}
        </span>
      </p>
      <p className="quiet">
        {lang} · {t('uses', usesOf(formula))}
        {first && last && ` · ${first.slice(0, 10)} – ${last.slice(0, 10)}`} ·{' '}
        <Link to="/formula" search={{ f: askedAs(formula) }}>
          {t('fTrend')}
        </Link>
      </p>
      {others.length > 0 && (
        <p className="quiet">
          {t('alsoWorded')}:{' '}
          <span lang={lang}>
            {others
              .slice(0, MOST)
              .map(({ text }) => text)
              .join(' | ')}
          </span>
          {others.length > MOST && ` … (${others.length})`}
        </p>
      )}
    </>
  )
}

/** What people said of a formula, with a way back for the last word that stands. */
export function FormulaDecisions({ formula }: { readonly formula: Formula }) {
  const { t, word } = useLabels()
  const back = useMutation({ mutationFn: () => api.takeBackFormula(formula.id) })
  const standing = formula.decisions.filter(({ takenBackAt }) => takenBackAt === null)
  return standing.map(({ verdict, value, who, at, why }, i) => (
    <p key={`${at} ${verdict}`} className="quiet">
      {word(verdict)} {verdict === 'rename' && <bdi>{value}</bdi>} · <bdi>{who}</bdi> · {at.slice(0, 10)}
      {why && <bdi> · {why}</bdi>}{' '}
      {i === standing.length - 1 && (
        <button type="button" className="small" disabled={back.isPending} onClick={() => back.mutate()}>
          {t('takeBack')}
        </button>
      )}
    </p>
  ))
}
