import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type AgendaEntry, addressOf, api } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { Download } from '../parts/download.tsx'
import { Filters } from '../parts/filters.tsx'
import { Paged } from '../parts/paged.tsx'
import { QuoteLine } from '../parts/quote-line.tsx'
import { Nothing } from '../parts/states.tsx'
import { Day } from '../parts/summary-line.tsx'
import { useView } from '../parts/use-view.ts'

const KINDS = ['anniversary', 'meeting', 'deadline', 'date'] as const

/** Dates to come: what texts name, anniversaries, what is due, announced meetings; each opens its sentences. */
export function Agenda() {
  const { t, word, lang } = useLabels()
  const [{ side, pair, since, until, kind, state }, setView] = useView()
  const round = state === 'round' ? 'yes' : undefined
  const asked = { side, pair, from: since, to: until, kind, round, lang }
  const calendar = addressOf('/agenda.ics', asked)
  return (
    <section>
      <h1>{t('agenda')}</h1>
      <Filters
        fields={[
          ['side', 'FRA'],
          ['pair', 'FRA,DEU'],
          ['since', '2031-05'],
          ['until', '2032'],
        ]}
      >
        <label>
          {t('kind')}{' '}
          <select value={kind ?? ''} onChange={({ target }) => setView({ kind: target.value })}>
            <option value="">{t('all')}</option>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {word(one === 'date' ? 'dateToCome' : one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={round !== undefined}
            onChange={({ target }) => setView({ state: target.checked ? 'round' : undefined })}
          />{' '}
          {t('roundOnly')}
        </label>
        <span className="exports">
          <Download to={calendar}>iCalendar</Download>{' '}
          <a href={calendar} title={t('subscribeHint')}>
            {t('subscribe')}
          </a>
        </span>
      </Filters>
      <Paged
        name={['agenda', side, pair, since, until, kind, round, lang]}
        load={(after) => api.agenda({ ...asked, after })}
        keyOf={({ id, day }) => `${id} ${day}`}
        nothing={<Nothing what={t('noResults')} />}
      >
        {(entry) => <AgendaLine entry={entry} />}
      </Paged>
    </section>
  )
}

function AgendaLine({ entry }: { readonly entry: AgendaEntry }) {
  const { t, word } = useLabels()
  const [isOpen, setOpen] = useState(false)
  const { day, kind, title, ordinal, isRound, basis, sides, sentences, commitment, status } = entry
  const [first] = sentences
  const isNamed = ordinal !== null && !title.includes(String(ordinal))
  const words = isNamed ? t('anniversaryOf', { n: ordinal, of: title }) : title
  if (!first) return null
  return (
    <article className={isRound ? 'line is-round' : 'line'}>
      <time className="day" dateTime={day}>
        {day}
      </time>
      <div>
        <Link
          to="/readouts/$id"
          params={{ id: first.summary.id }}
          search={{ at: first.span.join('-') }}
          className="quote"
          data-item
          dir="auto"
        >
          {words}
        </Link>
        <p className="quiet">
          <span className="badge">{word(kind === 'date' ? 'dateToCome' : kind)}</span>
          {isRound && <span className="badge new">{t('round')}</span>}
          {basis === 'computed' && <span className="badge">{t('computed')}</span>}
          {status && <span className={`badge status-${status}`}>{word(status)}</span>}
          {sides.map((one) => (
            <code key={one}>{one}</code>
          ))}
          {commitment && (
            <Link to="/ledger" search={{ q: commitment }}>
              {t('ledger')}
            </Link>
          )}{' '}
          <button type="button" className="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('inSentences', { n: sentences.length })}
          </button>
        </p>
        {isOpen && (
          <ol className="ledger-lines">
            {sentences.map(({ summary, span, quote }) => (
              <li key={`${summary.id} ${span[0]}`}>
                <QuoteLine summary={summary} span={span} words={quote} day={<Day of={summary} />}>
                  {null}
                </QuoteLine>
              </li>
            ))}
          </ol>
        )}
      </div>
    </article>
  )
}
