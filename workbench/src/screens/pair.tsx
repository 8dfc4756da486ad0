import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { api } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { ContactTable, isOf } from '../parts/contact-table.tsx'
import { timeQuery } from '../parts/day-range.ts'
import { ExportLinks } from '../parts/export-links.tsx'
import { Filters } from '../parts/filters.tsx'
import { LongList } from '../parts/long-list.tsx'
import { FaultView, Loading, Nothing } from '../parts/states.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { useView } from '../parts/use-view.ts'
import { EventGroup } from './inbox.tsx'

const MOST = 500

/** Two states: their contacts over time by channel and rank, and each of them. */
export function Pair() {
  const { t, word } = useLabels()
  const { pair } = useParams({ strict: false }) as { readonly pair: string }
  const [view] = useView()
  const { since, until, kind, level } = view
  const { data, error, refetch } = useQuery({
    queryKey: ['contacts', pair, since, until],
    queryFn: () => api.contacts(pair, { limit: MOST, since, until }),
  })
  if (error) return <FaultView fault={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  const shown = data.items.filter((contact) => isOf(contact, kind, level))
  const q = [`pair:${pair}`, kind && `kind:${kind}`, timeQuery(since, until)].filter(Boolean).join(' ')
  return (
    <section>
      <h1>
        {t('pair')}{' '}
        {pair.split('-').map((side) => (
          <code key={side}>{side}</code>
        ))}
      </h1>
      <p className="tools">
        <span>{t('contacts', { n: data.total })}</span>
        {data.items[0]?.day && (
          <span>
            {t('last')}: {data.items[0].day}
          </span>
        )}
        {data.items.length < data.total && (
          <span>{t('of', { shown: data.items.length, total: data.total })}</span>
        )}
        <ExportLinks q={q} isWhole={level === undefined} />
      </p>
      <Filters
        fields={[
          ['since', '2031-05'],
          ['until', '2032'],
        ]}
      />
      {data.items.length === 0 ? (
        <Nothing what={t('noResults')} />
      ) : (
        <>
          <h2>{t('channelRank')}</h2>
          <ContactTable contacts={data.items} pair={pair} view={view} />
          <h2>{t('timeline')}</h2>
          <div className="scroll">
            <Timeline contacts={shown} />
          </div>
          <LongList items={shown} total={shown.length} keyOf={({ id }) => id}>
            {(contact) => (
              <EventGroup event={contact}>
                <span className="badge">{word(contact.level ?? 'unknown')}</span>
              </EventGroup>
            )}
          </LongList>
        </>
      )}
    </section>
  )
}
