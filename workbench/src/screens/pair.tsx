import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { api, type Event } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { FaultView, Loading, Nothing } from '../parts/states.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { EventGroup } from './inbox.tsx'
import { ExportLinks } from './search.tsx'

const MOST = 500

/** Two states: their contacts over time by channel, and each of them. */
export function Pair() {
  const { t, word } = useLabels()
  const { pair } = useParams({ strict: false }) as { readonly pair: string }
  const { data, error, refetch } = useQuery({
    queryKey: ['events', 'pair', pair],
    queryFn: () => api.events({ pair, limit: MOST }),
  })
  if (error) return <FaultView fault={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
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
        {kindsOf(data.items).map(([kind, count]) => (
          <span key={kind} className="badge">
            {word(kind)} {count}
          </span>
        ))}
        <ExportLinks q={`pair:${pair}`} />
      </p>
      {data.items.length === 0 ? (
        <Nothing what={t('noResults')} />
      ) : (
        <>
          <h2>{t('timeline')}</h2>
          <Timeline events={data.items} />
          {data.items.map((event) => (
            <EventGroup key={event.id} event={event} />
          ))}
        </>
      )}
    </section>
  )
}

function kindsOf(events: readonly Event[]): (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { kind } of events) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}
