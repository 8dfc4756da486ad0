import { Link } from '@tanstack/react-router'
import type { News } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { NewsKind, Uses } from './phrase-card.tsx'

interface NewsPanelProps {
  readonly news: News
  readonly onShow: (at: number) => void
}

/** The stretches that deserve a look with what they stand on, and what was not said this time. */
export function NewsPanel({ news, onShow }: NewsPanelProps) {
  const { t } = useLabels()
  const { lookAt, tooFew } = news
  return (
    <section className="news-panel" aria-label={t('news')}>
      <h2>{t('newsLookAt')}</h2>
      <Basis news={news} />
      {tooFew && <p className="badge">{tooFewTold(news, t)}</p>}
      {(tooFew === null || tooFew === 'within') && lookAt.length === 0 && <p>{t('newsNone')}</p>}
      <ol>
        {lookAt.map((one) => (
          <li key={one.span[0]}>
            <b>
              <NewsKind stretch={one} news={news} />
            </b>
            <button
              type="button"
              className="note-words"
              lang={news.lang ?? undefined}
              dir="auto"
              onClick={() => onShow((one.core ?? one.span)[0])}
            >
              {news.text.slice(...one.shown)}
            </button>
            {one.nearest && (
              <details>
                <summary>{t('newsWhere')}</summary>
                <Uses news={news} used={one.nearest} isOther />
              </details>
            )}
          </li>
        ))}
      </ol>
      <Silences news={news} />
    </section>
  )
}

type T = ReturnType<typeof useLabels>['t']

function tooFewTold({ tooFew, all, within }: News, t: T): string {
  if (tooFew === 'text') return t('newsTooShort')
  return tooFew === 'all'
    ? t('newsTooFew', { n: all.documents })
    : t('newsTooFewWithin', { n: within.documents })
}

/** What the answer stands on: without it nobody knows what "new" is worth. */
function Basis({ news }: { readonly news: News }) {
  const { t } = useLabels()
  const { against, all, within, undated, speakers } = news
  const { documents, events, issuers, first, last } = against === 'all' ? all : within
  return (
    <p className="quiet">
      {t('newsCompared')} {t('newsCounts', { documents, events, issuers })}
      {first && last && `; ${first} – ${last}`}
      {speakers.map(({ name, documents: said }) => (
        <span key={name}>
          ; <bdi>{name === 'both' ? t('bothSides') : name}</bdi>: {said}
        </span>
      ))}
      {undated > 0 && `; ${t('newsUndated', { n: undated })}`}
    </p>
  )
}

function Silences({ news }: { readonly news: News }) {
  const { t } = useLabels()
  const { silences, lang } = news
  if (!silences) return null
  const { issuer, sides, readouts, missing, usual } = silences
  const counterpart = sides.find((side) => side !== issuer) ?? sides.join('-')
  const gaps = { issuer, counterpart, n: readouts }
  return (
    <>
      <h2>{t('newsNotSaid')}</h2>
      <p className="quiet">
        {missing === null
          ? t('newsTooFewToMiss', gaps)
          : missing.length === 0
            ? t(usual === 0 ? 'newsNothingUsual' : 'newsNothingMissing', gaps)
            : t('newsMissing', gaps)}
      </p>
      <ul>
        {(missing ?? []).map(({ formula, text, readouts: had, last }) => (
          <li key={formula}>
            <bdi lang={lang ?? undefined}>{text}</bdi>{' '}
            <span className="quiet">
              {had}/{readouts},{' '}
              <Link to="/readouts/$id" params={{ id: last.id }} search={{}}>
                {t('newsLast')} {last.day}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
