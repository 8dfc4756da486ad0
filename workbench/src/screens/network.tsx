import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { addressOf, api, type Network } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { Circle } from '../parts/circle.tsx'
import { Table } from '../parts/dossier-tables.tsx'
import { Download } from '../parts/download.tsx'
import { PairForm } from '../parts/pair-form.tsx'
import { FaultView, Loading } from '../parts/states.tsx'
import { useView } from '../parts/use-view.ts'

const KINDS = ['call', 'video', 'meeting', 'visit', 'multilateral', 'message', 'other']
const LEVELS = ['heads', 'deputies', 'ministers', 'officials', 'unknown']
const MOST_SHOWN = 25

/** Who deals with whom: a table of pairs, and the circle of one state. */
export function NetworkScreen() {
  const { t } = useLabels()
  const [{ since, until, kind, level, of }] = useView()
  const asked = { since, until, kind, level, state: of }
  const { data, error, refetch } = useQuery({
    queryKey: ['network', since, until, kind, level, of],
    queryFn: () => api.network(asked),
  })
  return (
    <section>
      <h1>{t('network')}</h1>
      <Choices />
      <PairForm />
      {error ? (
        <FaultView fault={error} onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <Exports asked={asked} />
          <Pairs network={data} />
          {data.state ? (
            <Circle network={data} state={data.state} />
          ) : (
            <p className="quiet">{t('nameState')}</p>
          )}
        </>
      ) : (
        <Loading />
      )}
    </section>
  )
}

/** What narrows the network; a state goes by code or name. */
function Choices() {
  const { t, word } = useLabels()
  const [view, setView] = useView()
  const [fault, setFault] = useState<unknown>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const typed = (name: string) => String(data.get(name) ?? '').trim()
    try {
      const of = typed('of') === '' ? undefined : (await api.side(typed('of'))).code
      setFault(null)
      setView({
        since: typed('since'),
        until: typed('until'),
        kind: typed('kind'),
        level: typed('level'),
        of,
      })
    } catch (caught) {
      setFault(caught)
    }
  }
  const choice = (name: 'kind' | 'level', label: string, values: readonly string[]) => (
    <label>
      {label}{' '}
      <select key={view[name]} name={name} defaultValue={view[name] ?? ''}>
        <option value="">{t('all')}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {word(value)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <>
      <form className="tools" onSubmit={(event) => void submit(event)}>
        {(['since', 'until'] as const).map((name) => (
          <label key={name}>
            {t(name)}{' '}
            <input
              key={view[name]}
              name={name}
              size={9}
              placeholder="2031-05"
              defaultValue={view[name] ?? ''}
            />
          </label>
        ))}
        {choice('kind', t('channel'), KINDS)}
        {choice('level', t('level'), LEVELS)}
        <label>
          {t('circleFor')}{' '}
          <input key={view.of} name="of" size={9} placeholder="FRA" defaultValue={view.of ?? ''} />
        </label>
        <button type="submit">{t('search')}</button>
      </form>
      {fault !== null && <FaultView fault={fault} />}
    </>
  )
}

function Exports({ asked }: { readonly asked: Readonly<Record<string, string | undefined>> }) {
  const { t, lang } = useLabels()
  const file = (format: string) => addressOf(`/api/network/${format}`, { ...asked, lang })
  return (
    <p className="exports">
      {t('export')}: <Download to={file('csv')}>CSV</Download>{' '}
      <Download to={file('graphml')}>GraphML</Download> <Download to={file('gexf')}>GEXF</Download>{' '}
      {asked.state && <Download to={file('svg')}>SVG</Download>}
    </p>
  )
}

/** Pairs of most events first; every number opens the dossier, where its contacts and sentences are. */
function Pairs({ network }: { readonly network: Network }) {
  const { t, word } = useLabels()
  const [{ since, until, kind, level }, setView] = useView()
  const [isWhole, setWhole] = useState(false)
  const { basis, nodes, edges } = network
  const shown = isWhole ? edges : edges.slice(0, MOST_SHOWN)
  const told = basis.issuers.slice(0, 8).map(({ country, readouts }) => `${country ?? '?'} ${readouts}`)
  const spread = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .sort((a, b) => b[1] - a[1])
      .map(([key, count]) => `${word(key)} ${count}`)
      .join(', ')
  return (
    <>
      <p>
        {t('networkBasis', {
          events: basis.events,
          readouts: basis.readouts,
          sides: nodes.length,
          pairs: edges.length,
        })}
        {basis.first && basis.last ? `, ${basis.first} – ${basis.last}` : ''}.
      </p>
      <p className="quiet">
        {t('networkIssuers', { told: told.join(', ') })} {t('networkNote')}
      </p>
      <Table
        caption={t('network')}
        columns={[
          { name: t('pair') },
          { name: t('events'), isNumber: true },
          { name: t('alone'), isNumber: true },
          { name: t('first') },
          { name: t('lastDay') },
          { name: t('channels') },
          { name: t('ranksOf') },
        ]}
        rows={shown.map(({ pair, count, alone, byKind, byLevel, first, last }) => ({
          key: pair.join('-'),
          cells: [
            pair.map((side) => (
              <button
                key={side}
                type="button"
                className="figure"
                title={t('circleOf', { state: side })}
                onClick={() => setView({ of: side })}
              >
                {side}
              </button>
            )),
            <Link
              key="count"
              to="/pairs/$pair"
              params={{ pair: pair.join('-') }}
              search={Object.fromEntries(
                Object.entries({ since, until, kind, level }).filter(([, value]) => value !== undefined),
              )}
              aria-label={`${t('dossier')} ${pair.join(' ')}: ${count}`}
              data-item
            >
              {count}
            </Link>,
            alone,
            first ?? '—',
            last ?? '—',
            spread(byKind),
            spread(byLevel),
          ],
        }))}
      />
      {shown.length < edges.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {t('showAll', { n: edges.length })}
        </button>
      )}
    </>
  )
}
