import { api } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { Filters } from '../parts/filters.tsx'
import { Paged } from '../parts/paged.tsx'
import { Nothing } from '../parts/states.tsx'
import { useView } from '../parts/use-view.ts'
import { EventGroup } from './inbox.tsx'

/** Events, the latest first; those of several accounts, of one pair, of a time. */
export function Events() {
  const { t } = useLabels()
  const [{ pair, since, until, readouts }, setView] = useView()
  return (
    <section>
      <h1>{t('events')}</h1>
      <Filters
        fields={[
          ['pair', 'FRA-DEU'],
          ['since', '2031-05'],
          ['until', '2032'],
        ]}
      >
        <label>
          <input
            type="checkbox"
            checked={(readouts ?? 1) > 1}
            onChange={({ target }) => setView({ readouts: target.checked ? 2 : undefined })}
          />{' '}
          {t('accounts', { n: '2+' })}
        </label>
      </Filters>
      <Paged
        name={['events', pair, since, until, readouts]}
        load={(after) => api.events({ pair, since, until, readouts, after, limit: 40 })}
        keyOf={({ id }) => id}
        nothing={<Nothing what={t('noResults')} />}
      >
        {(event) => <EventGroup event={event} />}
      </Paged>
    </section>
  )
}
