import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { FormulaStory } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { shareWords } from './formula-figures.tsx'

type ToldUse = NonNullable<FormulaStory['first']>

interface Counts {
  readonly events: number
  readonly first: string
  readonly last: string
}

/** A list with how many events and from when to when. */
function CountTable({
  heading,
  rows,
}: {
  readonly heading: string
  readonly rows: readonly (readonly [key: string, what: ReactNode, counts: Counts])[]
}) {
  const { t } = useLabels()
  if (rows.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section className="scroll" tabIndex={0} aria-label={heading}>
      <table>
        <caption>{heading}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('events')}</th>
            <th scope="col">{t('fFirst')}</th>
            <th scope="col">{t('fLast')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 30).map(([key, what, { events, first, last }]) => (
            <tr key={key}>
              <th scope="row">{what}</th>
              <td>{events}</td>
              <td>{first}</td>
              <td>{last}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Wordings, speakers and counterparts. */
export function WhoSaysWhat({ story }: { readonly story: FormulaStory }) {
  const { t } = useLabels()
  const speaker = ({ type, name, country }: FormulaStory['speakers'][number]) =>
    type === 'both'
      ? t('fBoth')
      : type === 'narrator'
        ? t('fNarrator')
        : [name, country && (name ? `(${country})` : country)].filter(Boolean).join(' ')
  return (
    <div className="formula-tables">
      <CountTable
        heading={t('fVariants')}
        rows={story.variants.map((one) => [
          `${one.text} ${one.lang}`,
          <bdi key="text" lang={one.lang ?? undefined}>
            {one.text}
          </bdi>,
          one,
        ])}
      />
      <CountTable
        heading={t('fBy')}
        rows={story.speakers.map((one) => [`${one.type} ${one.name} ${one.country}`, speaker(one), one])}
      />
      <CountTable
        heading={t('fToward')}
        rows={story.toward.map((one) => [
          `${one.by} ${one.toward}`,
          one.toward === '' ? `${one.by.replace('+', ' + ')} (${t('fBoth')})` : `${one.by} → ${one.toward}`,
          one,
        ])}
      />
    </div>
  )
}

/** A use as a link to where it stands. */
export function UseLink({ use, children }: { readonly use: ToldUse; readonly children: ReactNode }) {
  return (
    <Link
      to="/readouts/$id"
      params={{ id: use.id }}
      search={use.place ? { at: use.place.span.join('-') } : {}}
      data-item
    >
      {children}
    </Link>
  )
}

/** Each issuer's share beside that of the others. */
export function IssuerList({ issuers }: Pick<FormulaStory, 'issuers'>) {
  const { t } = useLabels()
  return (
    <ul className="facet">
      {issuers.map(({ issuer, lang, uses, events, share, logRatio }) => {
        const times = (2 ** Math.abs(logRatio)).toFixed(1)
        return (
          <li key={`${issuer} ${lang}`}>
            <bdi>{issuer || '?'}</bdi> ({lang ?? '?'}): {uses} / {events},{' '}
            {events < 10 ? t('fTooFew') : shareWords(share, t)}
            {logRatio !== 0 && (
              <span className="quiet">; {t(logRatio > 0 ? 'fMore' : 'fLess', { times })}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Which side says it first when, and from whom it had heard it. */
export function AdoptionList({ adoption }: Pick<FormulaStory, 'adoption'>) {
  const { t } = useLabels()
  return (
    <>
      <ul className="list">
        {adoption.slice(0, 30).map((one) => (
          <li key={one.side} className="line">
            <span className="day">{one.first.day}</span>
            <div>
              <UseLink use={one.first}>
                <code>{one.side}</code>
              </UseLink>{' '}
              {t(`fv_${one.verdict}`)}
              {!one.isOwnText &&
                `; ${t('fInTextOf', { issuer: one.first.publisher ?? one.first.publisherCountry ?? '?' })}`}
              <p className="quiet">
                {[
                  t('fSilent', { before: one.silentEvents, uses: one.uses, since: one.eventsSince }),
                  ...one.heardFrom.slice(0, 4).map((heard) => t('fHeard', { ...heard })),
                  ...(one.saidEarlierBy.length > 0
                    ? [t('fEarlier', { sides: one.saidEarlierBy.slice(0, 10).join(' ') })]
                    : []),
                ].join('; ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('fCaution')}</p>
    </>
  )
}

/** Formulas that stand beside it more often than elsewhere. */
export function CompanionList({ companions }: Pick<FormulaStory, 'companions'>) {
  const { t } = useLabels()
  if (companions === null) return <p>{t('fTooFew')}</p>
  if (companions.length === 0) return <p>{t('fNoCompanion')}</p>
  return (
    <ul className="facet">
      {companions.slice(0, 20).map((one) => (
        <li key={one.id}>
          <Link to="/formula" search={{ f: one.id }}>
            {one.name}
          </Link>{' '}
          <span className="quiet">
            {t('fTogether', {
              uses: one.uses,
              events: one.events,
              otherUses: one.otherUses,
              otherEvents: one.otherEvents,
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Every place, the newest first. */
export function PlaceTable({ concordance }: Pick<FormulaStory, 'concordance'>) {
  const { t } = useLabels()
  return (
    <>
      {concordance.isCut && (
        <p className="quiet">{t('fShown', { shown: concordance.lines.length, total: concordance.places })}</p>
      )}
      <table className="kwic" aria-label={t('fPlaces')}>
        <tbody>
          {concordance.lines.map((use) =>
            use.place ? (
              <tr key={`${use.id} ${use.place.span[0]}`}>
                <td className="kwic-left">
                  <bdi>{use.place.left}</bdi>
                </td>
                <td>
                  <UseLink use={use}>{use.place.hit}</UseLink>
                </td>
                <td className="kwic-right">
                  <bdi>{use.place.right}</bdi>
                </td>
                <td className="quiet">
                  {use.day} {use.publisherCountry}
                </td>
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
    </>
  )
}
