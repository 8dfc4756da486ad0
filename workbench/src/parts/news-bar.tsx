import type { News } from '../client.ts'
import type { Labels } from '../labels/en.ts'
import { useLabels } from '../labels/labels.tsx'
import { SCOPES, type Scope } from './use-news.ts'
import { useView } from './use-view.ts'

const LABELS: Readonly<Record<Scope, keyof Labels>> = {
  off: 'newsOff',
  all: 'newsAll',
  issuer: 'newsIssuer',
  pair: 'newsPair',
  speaker: 'newsSpeaker',
}

interface NewsBarProps {
  readonly scope: Scope
  readonly news: News | undefined
  readonly since: string | undefined
}

/** How news are shown in the text: beside whose earlier readouts, since when, and what the shades mean. */
export function NewsBar({ scope, news, since }: NewsBarProps) {
  const { t } = useLabels()
  const [, setView] = useView()
  return (
    <fieldset className="layers news-bar">
      <legend>{t('news')}</legend>
      <label className="news-scope">
        <span className="hidden">{t('newsScope')}</span>
        <input
          type="range"
          min={0}
          max={SCOPES.length - 1}
          step={1}
          value={SCOPES.indexOf(scope)}
          aria-valuetext={t(LABELS[scope])}
          onChange={({ target }) => {
            const chosen = SCOPES[Number(target.value)]
            setView({ news: chosen === 'off' ? undefined : chosen, p: undefined }, true)
          }}
        />{' '}
        <output>{t(LABELS[scope])}</output>
      </label>
      {scope !== 'off' && <SinceSlider news={news} since={since} />}
      {scope !== 'off' && <Legend scope={scope} />}
    </fieldset>
  )
}

/** Leaves out what is older than the first of January of a year; at its left end nothing is left out. */
function SinceSlider({ news, since }: Pick<NewsBarProps, 'news' | 'since'>) {
  const { t } = useLabels()
  const [, setView] = useView()
  const last = Number((news?.day ?? new Date().toISOString()).slice(0, 4))
  const first = Math.min(last, Number((news?.earliest ?? String(last)).slice(0, 4)))
  if (first === last) return null
  const year = since === undefined ? first : Math.min(last, Math.max(first, Number(since.slice(0, 4))))
  const told = year === first ? t('newsEver') : `${t('since')} ${year}`
  return (
    <label className="news-scope">
      <span className="hidden">{t('newsSince')}</span>
      <input
        type="range"
        min={first}
        max={last}
        step={1}
        value={year}
        aria-valuetext={told}
        onChange={({ target }) => {
          const chosen = Number(target.value)
          setView({ since: chosen === first ? undefined : `${chosen}-01-01`, p: undefined }, true)
        }}
      />{' '}
      <output>{told}</output>
    </label>
  )
}

function Legend({ scope }: { readonly scope: Scope }) {
  const { t } = useLabels()
  return (
    <ul className="news-legend" aria-label={t('newsLegend')}>
      <li>
        <span className="news-never news-core">{t('newsNever')}</span>
      </li>
      <li>
        <span className="news-never">{t('newsTogether')}</span>
      </li>
      {scope !== 'all' && (
        <li>
          <span className="news-here">{t('newsHere')}</span>
        </li>
      )}
      <li>
        <span className="news-back">{t('newsBack')}</span>
      </li>
      <li className="quiet">{t('newsHint')}</li>
    </ul>
  )
}
