import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { api, type Event } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { lastVisit } from '../parts/last-visit.ts'
import { Paged } from '../parts/paged.tsx'
import { markAllRead } from '../parts/read-marks.ts'
import { Nothing } from '../parts/states.tsx'
import { Day, SummaryLine } from '../parts/summary-line.tsx'
import { remember } from '../parts/undo.tsx'

/** What came since the last visit, by event; below it what was there before. */
export function Inbox() {
  const { t } = useLabels()
  const [before] = useState(lastVisit)
  return (
    <section>
      <h1>{t('inbox')}</h1>
      <Tour />
      <OneSidedEvents />
      <p className="tools quiet">
        {before && <span>{t('newSince', { day: before.slice(0, 16).replace('T', ' ') })}</span>}
        <button type="button" className="small" onClick={() => remember('allRead', markAllRead())}>
          {t('allRead')}
        </button>
      </p>
      <Paged
        name={['events', 'inbox']}
        load={(after) => api.events({ limit: 40, after })}
        keyOf={({ id }) => id}
        nothing={<EmptyArchive />}
      >
        {(event) => <EventGroup event={event} before={before} />}
      </Paged>
    </section>
  )
}

/** One event with the readouts that report it; where only one side has published, that is said. */
export function EventGroup({
  event,
  before = null,
  children,
}: {
  readonly event: Event
  readonly before?: string | null
  /** What else is to be said of it. */
  readonly children?: ReactNode
}) {
  const { t, word } = useLabels()
  const { id, kind, sides, readouts } = event
  const publishers = new Set(readouts.flatMap(({ publisherCountry }) => publisherCountry ?? []))
  const silent = sides.filter((side) => !publishers.has(side))
  const isOneSided = publishers.size === 1 && sides.length > 1 && silent.length > 0
  const [a, b] = sides
  return (
    <div className="group">
      <p className="group-head">
        <Day of={{ day: event.day, dayFrom: event.dayFrom, published: readouts[0]?.published ?? null }} />
        <Link to="/events/$id" params={{ id }}>
          {kind ? word(kind) : t('event')}
        </Link>
        {a && b && sides.length === 2 ? (
          <Link to="/pairs/$pair" params={{ pair: `${a}-${b}` }}>
            <code>{a}</code> <code>{b}</code>
          </Link>
        ) : (
          sides.map((side) => <code key={side}>{side}</code>)
        )}
        {readouts.length > 1 && <span className="badge">{t('accounts', { n: readouts.length })}</span>}
        {isOneSided && <span className="badge">{t('onlyOne', { who: [...publishers].join(', ') })}</span>}
        {children}
      </p>
      {readouts.map((summary) => (
        <SummaryLine
          key={summary.id}
          isBrief
          summary={summary}
          isNew={before !== null && summary.changedAt > before}
        />
      ))}
    </div>
  )
}

const MOST_ONE_SIDED = 8

/** The latest events that one side has published on and the other has not, and for how long. */
function OneSidedEvents() {
  const { t, word } = useLabels()
  const { data } = useQuery({ queryKey: ['one-sided'], queryFn: () => api.oneSided(MOST_ONE_SIDED) })
  if (!data || data.length === 0) return null
  return (
    <details className="one-sided">
      <summary>{t('oneSidedInbox', { n: data.length })}</summary>
      <ol className="list">
        {data.map(({ event, by, silent, waited }) => (
          <li key={event.id}>
            <p className="group-head">
              <time className="day">{event.day}</time>
              <Link to="/events/$id" params={{ id: event.id }} data-item>
                {event.kind ? word(event.kind) : t('event')}
              </Link>
              <Link to="/pairs/$pair" params={{ pair: `${by}-${silent}` }}>
                <code>{by}</code> <code>{silent}</code>
              </Link>
              <span className="badge">{t('onlyOne', { who: by })}</span>
              <span>{t('waitedFor', { who: silent, days: waited ?? 0 })}</span>
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}

const SEEN = 'dragoman.tour'

/** Says once, over the examples, what there is to do. */
function Tour() {
  const { t } = useLabels()
  const { data } = useQuery({ queryKey: ['archive'], queryFn: api.archive })
  const [isSeen, setSeen] = useState(() => localStorage.getItem(SEEN) === 'yes')
  if (isSeen || !data?.isExample) return null
  const close = () => {
    localStorage.setItem(SEEN, 'yes')
    setSeen(true)
  }
  return (
    <aside className="tour" aria-label={t('tour')}>
      <p>{t('tourText')}</p>
      <p>
        <Link to="/archive">{t('addYours')}</Link>{' '}
        <button type="button" onClick={close}>
          {t('gotIt')}
        </button>
      </p>
    </aside>
  )
}

export function EmptyArchive() {
  const { t } = useLabels()
  return (
    <>
      <Nothing what={t('emptyArchive')} hint={t('emptyHint')} />
      <Link to="/archive">{t('addFiles')}</Link>
    </>
  )
}
