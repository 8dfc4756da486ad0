import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { addressOf, api, type CollatedEvent, Fault } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { AccountColumn } from '../parts/account-column.tsx'
import { type At, foundAt, isAt, linksIn, nameOf, statementsIn } from '../parts/compared.ts'
import { Download } from '../parts/download.tsx'
import { LinkCard, pinTogether } from '../parts/link-card.tsx'
import { Ribbons } from '../parts/ribbons.tsx'
import { FaultView, Loading } from '../parts/states.tsx'
import { ThemeTable } from '../parts/theme-table.tsx'
import { useView } from '../parts/use-view.ts'

/** Two or three accounts of one event in columns, linked statement by statement. */
export function Compare() {
  const { t } = useLabels()
  const [{ of = '', force }, setView] = useView()
  const { data, error, refetch } = useQuery({
    queryKey: ['collation', of, force],
    queryFn: () => api.collation(of, force),
    enabled: of !== '',
  })
  if (error) {
    return (
      <section>
        <h1>{t('compare')}</h1>
        <FaultView fault={error} onRetry={() => void refetch()} />
        {error instanceof Fault && error.code === 'other-event' && (
          <button type="button" onClick={() => setView({ force: 'yes' })}>
            {t('compareAnyway')}
          </button>
        )}
      </section>
    )
  }
  return data ? <Compared event={data} /> : <Loading />
}

function Compared({ event }: { readonly event: CollatedEvent }) {
  const { t } = useLabels()
  const [{ of, force, show }, setView] = useView()
  const frame = useRef<HTMLDivElement>(null)
  const statements = useMemo(() => statementsIn(event), [event])
  const links = useMemo(() => linksIn(event), [event])
  const [chosen, setChosen] = useState<At | null>(null)
  const [looked, setLooked] = useState<At | null>(null)
  const [pinning, setPinning] = useState<At | null>(null)
  const pin = useMutation({ mutationFn: (ends: readonly [At, At]) => pinTogether(event, statements, ends) })
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setPinning(null)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const select = (at: At) => {
    if (pinning && at.account !== pinning.account) {
      pin.mutate([pinning, at])
      setPinning(null)
    }
    setChosen(isAt(chosen, at) ? null : at)
  }
  const ids = event.accounts.map(({ summary }) => summary.id)
  return (
    <section className="comparison">
      <h1>
        {t('compare')}{' '}
        {event.accounts.map(({ summary }, account) => (
          <code key={summary.id}>{nameOf(event, account)}</code>
        ))}
      </h1>
      <p className="quiet">{t('compareHint')}</p>
      {event.doubt && <p className="fault">{t('doubtful', { why: event.doubt })}</p>}
      {event.leftOut.length > 0 && (
        <p className="quiet">
          {t('leftOutOf', { ids: event.leftOut.map(({ title, id }) => title ?? id).join(', ') })}
        </p>
      )}
      {event.lostPins.map(({ id }) => (
        <p key={id} className="quiet">
          {t('lostPin', { id })}
        </p>
      ))}
      <div className="tools">
        <Choices event={event} />
        <button type="button" onClick={() => setView({ of: [...ids].reverse().join(',') })}>
          {t('swap')}
        </button>
        <span>
          {t('export')}: <Download to={addressOf('/api/collations/csv', { of, force })}>CSV</Download>{' '}
          <Download to={addressOf('/api/collations', { of, force })}>JSON</Download>
        </span>
      </div>
      {event.collations.map((pair) => (
        <ThemeTable key={pair.between.join()} event={event} pair={pair} />
      ))}
      <div ref={frame} className="columns" data-columns={event.accounts.length}>
        <Ribbons
          frame={frame}
          links={links}
          selected={looked ?? chosen}
          layout={`${show ?? ''} ${ids.join()}`}
        />
        {event.accounts.map(({ summary }, account) => (
          <AccountColumn
            key={summary.id}
            event={event}
            account={account}
            statements={statements[account] ?? []}
            links={links}
            show={show}
            selected={looked ?? chosen}
            onLook={setLooked}
            onSelect={select}
          />
        ))}
      </div>
      {pin.error && <FaultView fault={pin.error} />}
      <LinkCard
        event={event}
        statements={statements}
        links={links}
        at={chosen ?? looked}
        isPinning={pinning !== null}
        onPin={() => setPinning(chosen ?? looked)}
      />
    </section>
  )
}

/** Which statements are shown, with how many there are of each. */
function Choices({ event }: { readonly event: CollatedEvent }) {
  const { t } = useLabels()
  const [{ show }, setView] = useView()
  const statements = statementsIn(event)
  const links = linksIn(event)
  const count = (wanted: string, account?: number) =>
    statements.flatMap((all, i) =>
      account === undefined || i === account
        ? all.filter((_, place) => {
            const found = foundAt(event, { account: i, place })
            return wanted === 'only' ? found !== 'linked' : found === wanted
          })
        : [],
    ).length
  const choices: readonly (readonly [value: string, label: string, count: number])[] = [
    ['both', t('inBoth'), links.length],
    ['strength', t('strength'), links.filter(({ link }) => link.strength).length],
    ...event.accounts.map(
      (_, i) => [`only ${i}`, t('onlyIn', { who: nameOf(event, i) }), count('only', i)] as const,
    ),
    ['attributed', t('attributedAll'), count('attributed')],
  ]
  return (
    <label>
      <select
        aria-label={t('state')}
        value={show ?? ''}
        onChange={({ target }) => setView({ show: target.value })}
      >
        <option value="">{t('all')}</option>
        {choices.map(([value, label, n]) => (
          <option key={value} value={value}>
            {label} ({n})
          </option>
        ))}
      </select>
    </label>
  )
}
