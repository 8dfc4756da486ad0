import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { api, type Previous } from '../client.ts'
import type { Labels } from '../labels/en.ts'
import { useLabels } from '../labels/labels.tsx'
import { PreviousRow } from '../parts/previous-row.tsx'
import { FaultView, Loading, Nothing } from '../parts/states.tsx'
import { useView } from '../parts/use-view.ts'

const KINDS = ['kept', 'reworded', 'added', 'dropped'] as const

/** A readout beside the one before it of the same issuer on the same counterpart. */
export function PreviousScreen() {
  const { t } = useLabels()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const [{ with: earlier, by }] = useView()
  const { data, error, refetch } = useQuery({
    queryKey: ['previous', id, earlier, by],
    queryFn: () => api.previous(id, { earlier, anyone: by === 'anyone' ? 'yes' : undefined }),
  })
  if (error) {
    return (
      <section>
        <h1>{t('previous')}</h1>
        <FaultView fault={error} onRetry={() => void refetch()} />
      </section>
    )
  }
  return data ? <Compared previous={data} /> : <Loading />
}

function Compared({ previous }: { readonly previous: Previous }) {
  const { t } = useLabels()
  const [{ show, by }, setView] = useView()
  const { later, earlier, basis, among, rows } = previous
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length
  const shown = rows.filter(({ kind, isMoved }) =>
    show === 'all' ? true : show ? kind === show : kind !== 'kept' || isMoved,
  )
  return (
    <section>
      <h1>{t('previous')}</h1>
      <p className="quiet">{t('previousHint')}</p>
      <dl className="both-texts">
        {(
          [
            ['nowText', later],
            ['beforeText', earlier],
          ] as const
        ).map(([name, { summary }]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              <Link to="/readouts/$id" params={{ id: summary.id }}>
                <span lang={summary.lang ?? undefined} dir="auto">
                  {summary.title ?? summary.id}
                </span>
              </Link>{' '}
              <span className="quiet">
                <bdi>{summary.publisher}</bdi> · {(summary.day ?? summary.published)?.slice(0, 10) ?? '—'}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        {t(`basis_${basis}`)}
        {basis !== 'named' && ` · ${t('amongEarlier', { n: among })}`}
      </p>
      <div className="tools">
        <select
          aria-label={t('kind')}
          value={show ?? ''}
          onChange={({ target }) => setView({ show: target.value })}
        >
          <option value="">{t('differences')}</option>
          <option value="all">
            {t('all')} ({rows.length})
          </option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`u_${kind}`)} ({count(kind)})
            </option>
          ))}
        </select>
        <label>
          <input
            type="checkbox"
            checked={by === 'anyone'}
            onChange={({ target }) => setView({ by: target.checked ? 'anyone' : undefined })}
          />{' '}
          {t('whoeverMet')}
        </label>
      </div>
      <Turnovers previous={previous} />
      {shown.length === 0 && <Nothing what={t('nothingChanged')} />}
      <ol className="changes">
        {shown.map((row) => (
          <PreviousRow key={`${row.before?.[0]} ${row.after?.[0]}`} row={row} lang={later.summary.lang} />
        ))}
      </ol>
    </section>
  )
}

/** Topics, set phrases and labels that came and went. */
function Turnovers({ previous }: { readonly previous: Previous }) {
  const { t, word } = useLabels()
  const { topics, formulas, labels, wordings, later } = previous
  const topic = (id: string) => word(id).replaceAll('-', ' ')
  const wording = (id: string) => wordings[id] ?? id
  const lines = (
    [
      ['cameTopics', topics, topic, undefined],
      ['cameFormulas', formulas, wording, later.summary.lang ?? undefined],
      ['cameLabels', labels, wording, later.summary.lang ?? undefined],
    ] as const
  ).filter(([, { added, dropped }]) => added.length + dropped.length > 0)
  if (lines.length === 0) return null
  return (
    <details
      className="turnovers"
      open={lines.some(([, { added, dropped }]) => added.length + dropped.length < 12)}
    >
      <summary>{lines.map(([name]) => t(name)).join(', ')}</summary>
      <dl>
        {lines.map(([name, { added, dropped }, nameOf, lang]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            {(
              [
                ['came', added],
                ['went', dropped],
              ] as const
            ).map(
              ([what, ids]) =>
                ids.length > 0 && (
                  <dd key={what}>
                    <span className="badge">{t(what as keyof Labels)}</span>{' '}
                    {ids.map((id, i) => (
                      <bdi key={id} lang={lang}>
                        {i > 0 && ', '}
                        {nameOf(id)}
                      </bdi>
                    ))}
                  </dd>
                ),
            )}
          </div>
        ))}
      </dl>
    </details>
  )
}
