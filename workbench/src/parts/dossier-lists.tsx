import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Dossier } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { isOf } from './contact-table.tsx'
import { SentenceLine, useDossier } from './dossier-look.tsx'
import { Table } from './dossier-tables.tsx'
import { FigureNumber, OpenFigure } from './figure.tsx'
import { useView } from './use-view.ts'

const MOST_SHOWN = 20

type Standing = NonNullable<Dossier['undertakings'][number]['standing']>

/** Undertakings whose day is to come, then those reported as done or taken back, then the latest of the others. */
export function Undertakings() {
  const { t, word } = useLabels()
  const { undertakings } = useDossier().dossier
  const [isWhole, setWhole] = useState(false)
  if (undertakings.length === 0) return <p className="quiet">{t('noResults')}</p>
  const ahead = undertakings.filter(({ state }) => state === 'ahead')
  const others = undertakings
    .filter(({ state }) => state !== 'ahead')
    .sort((a, b) => told(b) - told(a) || ((a.day ?? '') < (b.day ?? '') ? 1 : -1))
  const all = [...ahead, ...others]
  const shown = isWhole ? all : all.slice(0, ahead.length + MOST_SHOWN)
  return (
    <>
      <p className="quiet">{t('notTold')}</p>
      <ol className="list">
        {shown.map(({ by, hardness, due, state, sentence, event, standing }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one sentence may hold several
          <li key={`${event} ${sentence} ${i}`}>
            <SentenceLine place={sentence}>
              <code>{by === 'both' ? t('bothSides') : by}</code>
              <span className="badge">{word(hardness)}</span>
              <span className="badge">
                {word(state)}
                {due ? ` ${due}` : ''}
              </span>
              {standing && (
                <Link
                  to="/ledger"
                  search={{ q: standing.entry }}
                  className={`badge state-${standing.status}`}
                >
                  {word(standing.status)}
                </Link>
              )}
            </SentenceLine>
            {standing?.basis && isTold(standing.status) && <Report basis={standing.basis} />}
          </li>
        ))}
      </ol>
      {shown.length < all.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {t('showAll', { n: all.length })}
        </button>
      )}
    </>
  )
}

/** What somebody reported comes before what nobody did. */
const told = ({ standing }: Dossier['undertakings'][number]): number =>
  standing && isTold(standing.status) ? 1 : 0

const isTold = (status: string): boolean => status === 'reported-done' || status === 'withdrawn'

/** The sentence that says that it was done, or taken back. */
function Report({ basis }: { readonly basis: NonNullable<Standing['basis']> }) {
  const { readoutOf } = useDossier()
  return (
    <p className="report">
      {basis.day?.slice(0, 10)}:{' '}
      <Link
        to="/readouts/$id"
        params={{ id: basis.readout }}
        search={{ at: basis.span.join('-') }}
        lang={readoutOf(basis.readout)?.lang ?? undefined}
        dir="auto"
      >
        {basis.quote}
      </Link>
    </p>
  )
}

export function DatesAhead() {
  const { t } = useLabels()
  const { dates } = useDossier().dossier
  if (dates.length === 0) return <p className="quiet">{t('noDatesAhead')}</p>
  return (
    <>
      <Table
        caption={t('datesAhead')}
        columns={[{ name: t('day') }, { name: t('dates') }, { name: t('events'), isNumber: true }]}
        rows={dates.map(({ when, what, named }, i) => ({
          key: `${when} ${what}`,
          cells: [
            when,
            what,
            <FigureNumber key="n" figure={named} id={`dates ${i}`} says={`${when} ${what}`} />,
          ],
        }))}
      />
      <OpenFigure table="dates" find={([i]) => dates[Number(i)]?.named} />
    </>
  )
}

/** Events that only one side has published on, the latest first, with how long the other is usually behind. */
export function OneSided() {
  const { t, word } = useLabels()
  const { dossier, contactOf } = useDossier()
  const told = dossier.oneSided.filter(({ waited }) => waited !== null).reverse()
  const untold = dossier.oneSided.length - told.length
  const { usual, both } = dossier.wait
  return (
    <>
      <p className="quiet">
        {usual
          ? t('usualWait', { events: both, median: usual.median, lower: usual.lower, upper: usual.upper })
          : t('tooFewWaits', { events: both })}
      </p>
      {told.length > 0 && (
        <Table
          caption={t('oneSided')}
          columns={[
            { name: t('day') },
            { name: t('kind') },
            { name: t('publishedBy') },
            { name: t('notBy') },
            { name: t('waitedDays'), isNumber: true },
          ]}
          rows={told.slice(0, MOST_SHOWN).map(({ event, day, by, silent, waited }) => ({
            key: event,
            cells: [
              <Link key="day" to="/events/$id" params={{ id: event }}>
                {day}
              </Link>,
              word(contactOf(event)?.kind ?? 'other'),
              <code key="by">{by}</code>,
              <code key="silent">{silent}</code>,
              waited,
            ],
          }))}
        />
      )}
      {told.length > MOST_SHOWN && (
        <p className="quiet">{t('of', { shown: MOST_SHOWN, total: told.length })}</p>
      )}
      {untold > 0 && <p className="quiet">{t('notCovered', { n: untold })}</p>}
    </>
  )
}

const MOST_CONTACTS = 100

/** Every contact with the sentences that report it, the latest first. */
export function ContactList() {
  const { t, word } = useLabels()
  const { dossier } = useDossier()
  const [{ kind, level }] = useView()
  const [isWhole, setWhole] = useState(false)
  const all = [...dossier.contacts].reverse().filter((contact) => isOf(contact, kind, level))
  const shown = isWhole ? all : all.slice(0, MOST_CONTACTS)
  return (
    <>
      {shown.map((contact) => (
        <div key={contact.id} className="group contact">
          <p className="group-head">
            <time className="day">{contact.day ?? '—'}</time>
            <Link to="/events/$id" params={{ id: contact.id }}>
              {word(contact.kind)}
            </Link>
            <span className="badge">{word(contact.level ?? 'unknown')}</span>
            {!contact.isBilateral && contact.sides.map((side) => <code key={side}>{side}</code>)}
            <span>{contact.people.map(({ name }) => name).join(', ')}</span>
          </p>
          {contact.sentences.map((place) => (
            <SentenceLine key={place} place={place} />
          ))}
        </div>
      ))}
      {shown.length < all.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {t('showAll', { n: all.length })}
        </button>
      )}
    </>
  )
}
