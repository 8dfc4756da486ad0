import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addressOf, api, type Facets } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { Bars } from '../parts/bars.tsx'
import { timeQuery } from '../parts/day-range.ts'
import { ExportLinks } from '../parts/export-links.tsx'
import { Filters } from '../parts/filters.tsx'
import { Marked } from '../parts/marked.tsx'
import { OrderSelect } from '../parts/order-select.tsx'
import { Paged } from '../parts/paged.tsx'
import { Nothing } from '../parts/states.tsx'
import { SummaryLine } from '../parts/summary-line.tsx'
import { useView } from '../parts/use-view.ts'
import type { View } from '../router.tsx'

/** What a query finds, how it is spread, and where each place stands. */
export function Search() {
  const { t } = useLabels()
  const [{ q = '', order, since, until, versions }, setView] = useView()
  const asked = [q, timeQuery(since, until)].filter(Boolean).join(' ')
  const facets = useQuery({ queryKey: ['facets', asked], queryFn: () => api.facets(asked), retry: false })
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
          <Link to="/concordance" search={{ q: asked }}>
            {t('concordance')}
          </Link>
        )}
        <label>
          <input
            type="checkbox"
            checked={versions === 'all'}
            onChange={({ target }) => setView({ versions: target.checked ? 'all' : undefined })}
          />{' '}
          {t('allVersions')}
        </label>
        <ExportLinks q={asked} />
      </p>
      <Filters
        fields={[
          ['since', '2031-05-04'],
          ['until', '2031-06'],
        ]}
      />
      <div className="with-side">
        <div>
          <Paged
            name={['search', asked, order, versions]}
            load={(after) =>
              api.search({ q: asked, order: order ?? (q ? undefined : 'newest'), versions, after, limit: 30 })
            }
            keyOf={({ summary, version }) => `${summary.id} ${version}`}
            nothing={<Nothing what={t('noResults')} hint={t('noResultsHint')} />}
          >
            {({ summary, version, snippet, places }) => {
              const [from = 0, to = 0] = snippet.marks[0] ?? []
              const start = snippet.span[0] + from - (snippet.span[0] > 0 ? 1 : 0)
              const view = {
                ...(to > from ? { q, at: `${start}-${start + to - from}` } : {}),
                ...(version === summary.versions ? {} : { version }),
              }
              return (
                <SummaryLine summary={summary} view={view}>
                  {q && <Marked text={snippet.text} marks={snippet.marks} lang={summary.lang} />}
                  {places > 1 && <span className="quiet">{t('places', { n: places })}</span>}
                </SummaryLine>
              )
            }}
          </Paged>
        </div>
        {facets.data && (
          <FacetList
            facets={facets.data}
            q={q}
            time={{ ...(since ? { since } : {}), ...(until ? { until } : {}) }}
          />
        )}
      </div>
    </section>
  )
}

/** Values shown of one facet. */
const MOST_VALUES = 12

interface FacetListProps {
  readonly facets: Facets
  readonly q: string
  readonly time: Pick<View, 'since' | 'until'>
}

function FacetList({ facets, q, time }: FacetListProps) {
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
          to: addressOf('/search', { q, since: value, until: value }),
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
                    ...time,
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
