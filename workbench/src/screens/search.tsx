import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addressOf, api, type Facets } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { Bars } from '../parts/bars.tsx'
import { Download } from '../parts/download.tsx'
import { Marked } from '../parts/marked.tsx'
import { OrderSelect } from '../parts/order-select.tsx'
import { Paged } from '../parts/paged.tsx'
import { Nothing } from '../parts/states.tsx'
import { SummaryLine } from '../parts/summary-line.tsx'
import { useView } from '../parts/use-view.ts'

/** What a query finds, how it is spread, and where each place stands. */
export function Search() {
  const { t } = useLabels()
  const [{ q = '', order }, setView] = useView()
  const facets = useQuery({ queryKey: ['facets', q], queryFn: () => api.facets(q), retry: false })
  return (
    <section>
      <h1>{q ? `${t('search')}: ${q}` : t('readouts')}</h1>
      <p className="tools">
        <OrderSelect
          orders={['rank', 'newest', 'oldest']}
          value={order ?? (q ? 'rank' : 'newest')}
          onChange={(chosen) => setView({ order: chosen })}
        />
        {q && (
          <Link to="/concordance" search={{ q }}>
            {t('concordance')}
          </Link>
        )}
        <ExportLinks q={q} />
      </p>
      <div className="with-side">
        <div>
          <Paged
            name={['search', q, order]}
            load={(after) => api.search({ q, order: order ?? (q ? undefined : 'newest'), after, limit: 30 })}
            keyOf={({ summary }) => summary.id}
            nothing={<Nothing what={t('noResults')} hint={t('noResultsHint')} />}
          >
            {({ summary, snippet, places }) => {
              const [from = 0, to = 0] = snippet.marks[0] ?? []
              const start = snippet.span[0] + from - (snippet.span[0] > 0 ? 1 : 0)
              const view = to > from ? { q, at: `${start}-${start + to - from}` } : {}
              return (
                <SummaryLine summary={summary} view={view}>
                  {q && <Marked text={snippet.text} marks={snippet.marks} lang={summary.lang} />}
                  {places > 1 && <span className="quiet">{t('places', { n: places })}</span>}
                </SummaryLine>
              )
            }}
          </Paged>
        </div>
        {facets.data && <FacetList facets={facets.data} q={q} />}
      </div>
    </section>
  )
}

/** Values shown of one facet. */
const MOST_VALUES = 12

function FacetList({ facets, q }: { readonly facets: Facets; readonly q: string }) {
  const { t, word } = useLabels()
  const narrowed = (more: string) => `${q} ${more}`.trim()
  const years = [...facets.year]
    .filter(({ value }) => /^\d{4}$/.test(value))
    .sort((a, b) => a.value.localeCompare(b.value))
  return (
    <aside className="side" aria-label={t('all')}>
      <h2>{t('yearOf')}</h2>
      <Bars
        bars={years.map(({ value, count }) => ({
          label: value,
          count,
          to: addressOf('/search', { q: narrowed(`after:${value} before:${value}-12-31`) }),
        }))}
      />
      {(['kind', 'pair', 'publisher', 'lang'] as const).map((name) => (
        <div key={name}>
          <h2>{word(name)}</h2>
          <ul className="facet">
            {facets[name].slice(0, MOST_VALUES).map(({ value, count }) => (
              <li key={value}>
                <Link
                  to="/search"
                  search={{
                    q: narrowed(`${name}:${/^[\w-]+$/.test(value) ? value : JSON.stringify(value)}`),
                  }}
                >
                  {word(value)}
                </Link>{' '}
                <span className="quiet">{count}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </aside>
  )
}

/** Everything that the query finds, as files. */
export function ExportLinks({ q, table }: { readonly q: string; readonly table?: string }) {
  const { t } = useLabels()
  return (
    <span>
      {t('export')}: <Download to={addressOf('/api/export/csv', { q, table })}>CSV</Download>{' '}
      <Download to={addressOf('/api/export/bibtex', { q })}>BibTeX</Download>{' '}
      <Download to={addressOf('/api/export/ris', { q })}>RIS</Download>{' '}
      <a href={addressOf('/feeds/search.atom', { q })}>{t('feed')}</a>
    </span>
  )
}
