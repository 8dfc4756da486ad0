import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { api, type ComparedVersions } from '../client.ts'
import type { Labels } from '../labels/en.ts'
import { useLabels } from '../labels/labels.tsx'
import { breakable } from '../parts/breakable.tsx'
import { FaultView, Loading, Nothing } from '../parts/states.tsx'
import { useView } from '../parts/use-view.ts'

type Pair = NonNullable<ComparedVersions['compared']>
type Change = Pair['changes'][number]

/** The versions of one readout, and what was changed between two of them, sentence by sentence and word by word. */
export function Versions() {
  const { t } = useLabels()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const [{ from, to }] = useView()
  const { data, error, refetch } = useQuery({
    queryKey: ['versions', id, from, to],
    queryFn: () => api.versions(id, { from, to }),
  })
  if (error) return <FaultView fault={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  const { summary, history, compared } = data
  return (
    <section>
      <h1>
        {t('changes')}:{' '}
        <Link to="/readouts/$id" params={{ id: summary.id }}>
          <span lang={summary.lang ?? undefined} dir="auto">
            {summary.title ?? summary.id}
          </span>
        </Link>
      </h1>
      <History history={history} />
      {compared ? (
        <Changes compared={compared} history={history} lang={summary.lang} />
      ) : (
        <Nothing what={t('oneVersion')} />
      )}
    </section>
  )
}

function History({ history }: { readonly history: ComparedVersions['history'] }) {
  const { t, word } = useLabels()
  return (
    <ol className="list">
      {history.map(({ number, state, addedAt, revertsTo, changes }) => (
        <li key={number} value={number}>
          {t('versionN', { n: number })} <span className="badge">{word(state)}</span>
          <span className="quiet">{addedAt.slice(0, 10)}</span>{' '}
          {Object.entries(changes ?? {})
            .filter(([, n]) => n > 0)
            .map(([of, n]) => (
              <span key={of} className="badge">
                {t(`c_${of}` as keyof Labels)} {n}
              </span>
            ))}
          {revertsTo !== null && <span>{t('revertsTo', { n: revertsTo })}</span>}
        </li>
      ))}
    </ol>
  )
}

interface ChangesProps {
  readonly compared: Pair
  readonly history: ComparedVersions['history']
  readonly lang: string | null
}

function Changes({ compared, history, lang }: ChangesProps) {
  const { t } = useLabels()
  const [{ show }, setView] = useView()
  const shown = compared.changes.filter((change) => !show || change.class === show)
  const pick = (name: 'from' | 'to', value: number) => (
    <label>
      {t(name === 'from' ? 'fromVersion' : 'toVersion')}{' '}
      <select value={value} onChange={({ target }) => setView({ [name]: target.value })}>
        {history.map(({ number }) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <>
      <h2>{t('changedFromTo', { from: compared.from, to: compared.to })}</h2>
      <div className="tools">
        {pick('from', compared.from)}
        {pick('to', compared.to)}
        <select
          aria-label={t('kind')}
          value={show ?? ''}
          onChange={({ target }) => setView({ show: target.value })}
        >
          <option value="">{t('all')}</option>
          {(['substance', 'correction', 'layout'] as const).map((one) => (
            <option key={one} value={one}>
              {t(`c_${one}`)}
            </option>
          ))}
        </select>
      </div>
      {shown.length === 0 && <Nothing what={t('noChanges')} />}
      <ul className="changes">
        {shown.map((change) => (
          <li
            key={`${change.kind} ${change.before?.[0]} ${change.after?.[0]}`}
            className={`change is-${change.class}`}
          >
            <span className="badge">{t(`h_${change.kind}` as keyof Labels)}</span>
            <span className="quiet">
              {t(`c_${change.class}`)}
              {change.kind === 'reworded' && change.isMoved && ` · ${t('movedToo')}`}
            </span>
            <p className="block-text" lang={lang ?? undefined} dir="auto">
              <Words change={change} compared={compared} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Words({ change, compared }: { readonly change: Change; readonly compared: Pair }) {
  const { before, after, words, kind } = change
  if (words.length > 0) {
    return words.map(({ op, text }, i) => {
      const key = i
      if (op === 'added') return <ins key={key}>{breakable(text)}</ins>
      if (op === 'deleted') return <del key={key}>{breakable(text)}</del>
      return <span key={key}>{breakable(text)}</span>
    })
  }
  const quote = after ? compared.after.slice(...after) : compared.before.slice(...(before ?? [0, 0]))
  if (kind === 'moved') return <span>{breakable(quote)}</span>
  return after ? <ins>{breakable(quote)}</ins> : <del>{breakable(quote)}</del>
}
