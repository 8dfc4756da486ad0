import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { KwicTable } from '../parts/kwic-table.tsx'
import { OrderSelect } from '../parts/order-select.tsx'
import { FaultView, Loading, Nothing } from '../parts/states.tsx'
import { useView } from '../parts/use-view.ts'

const LINES = 300

/** Every place of a word or phrase, one under the other. */
export function ConcordanceScreen() {
  const { t } = useLabels()
  const [{ q = '', sort = 'right' }, setView] = useView()
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['concordance', q, sort],
    queryFn: () => api.concordance({ q, sort, limit: LINES }),
    enabled: q !== '',
    retry: false,
  })
  return (
    <section>
      <h1>
        {t('concordance')}
        {q && `: ${q}`}
      </h1>
      <p className="tools">
        <OrderSelect
          orders={['right', 'left', 'hit', 'text']}
          value={sort}
          onChange={(chosen) => setView({ sort: chosen })}
        />
        {q && (
          <Link to="/search" search={{ q }}>
            {t('search')}
          </Link>
        )}
      </p>
      {error && <FaultView fault={error} onRetry={() => void refetch()} />}
      {isFetching && <Loading />}
      {(q === '' || data?.lines.length === 0) && <Nothing what={t('noResults')} hint={t('noResultsHint')} />}
      {data?.isCut && <p className="quiet">{t('cut', { n: LINES })}</p>}
      {data && data.lines.length > 0 && <KwicTable lines={data.lines} q={q} />}
    </section>
  )
}
