import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type LedgerPage } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { timeQuery } from '../parts/day-range.ts'
import { ExportLinks } from '../parts/export-links.tsx'
import { Filters } from '../parts/filters.tsx'
import { LedgerCard } from '../parts/ledger-card.tsx'
import { ViewSelect } from '../parts/list-head.tsx'
import { Paged } from '../parts/paged.tsx'
import { Nothing } from '../parts/states.tsx'
import { useView } from '../parts/use-view.ts'

const STATUSES = ['stated', 'restated', 'reported-done', 'lapsed', 'withdrawn'] as const

/** What was promised: each commitment once, with all readouts that state it, and how it stands. */
export function Ledger() {
  const { t, word } = useLabels()
  const [{ q, by, pair, since, until, due, state, order }] = useView()
  const [page, setPage] = useState<LedgerPage | null>(null)
  const asked = { by, pair, since, until, dueBefore: due }
  const load = async (after: string | undefined) => {
    if (q) return { items: [await api.ledgerEntry(q)], total: 1, next: null }
    const status = state === 'open' ? { open: 'yes' } : { status: state }
    const answer = await api.ledger({ ...asked, ...status, order, after })
    setPage(answer)
    return answer
  }
  return (
    <section>
      <h1>{t('ledger')}</h1>
      <Filters
        fields={[
          ['by', 'FRA'],
          ['pair', 'FRA,DEU'],
          ['since', '2031-05'],
          ['until', '2032'],
          ['due', '2032-06'],
        ]}
      >
        <ViewSelect
          name="state"
          label={t('status')}
          options={[
            ['', t('all')],
            ['open', word('open')],
            ...STATUSES.map((one) => [one, word(one)] as const),
          ]}
        />
        <ViewSelect
          name="order"
          label={t('order')}
          options={[
            ['', t('newest')],
            ['due', t('byDue')],
            ['often', t('often')],
          ]}
        />
        <ExportLinks
          q={[by && by.length === 3 && `by:${by}`, timeQuery(since, until)].filter(Boolean).join(' ')}
          table="commitments"
          rows={{ since, until }}
        />
      </Filters>
      {q ? <Link to="/ledger">{t('all')}</Link> : page && <Counts page={page} />}
      <Paged
        name={['ledger', q, by, pair, since, until, due, state, order]}
        load={load}
        keyOf={({ id }) => id}
        nothing={<Nothing what={t('noResults')} />}
      >
        {(entry) => <LedgerCard entry={entry} isAlone={q !== undefined} />}
      </Paged>
    </section>
  )
}

/** How many have each status, each count a way to them, and the way to what waits for a person. */
function Counts({ page: { statuses, waiting, orphans, asOf } }: { readonly page: LedgerPage }) {
  const { t, word } = useLabels()
  const [{ by, pair }, setView] = useView()
  return (
    <p className="counts">
      {STATUSES.filter((status) => (statuses[status] ?? 0) > 0).map((status) => (
        <button
          key={status}
          type="button"
          className={`small status-${status}`}
          onClick={() => setView({ state: status })}
        >
          {word(status)} {statuses[status]}
        </button>
      ))}
      <span className="quiet">{t('asOf', { day: asOf })}</span>
      <Link to="/review" search={{ ...(by ? { by } : {}), ...(pair ? { pair } : {}) }}>
        {t('toReview', { n: waiting })}
      </Link>
      {orphans > 0 && <span className="quiet">{t('orphanDecisions', { n: orphans })}</span>}
    </p>
  )
}
