import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Removal } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { FaultView, Loading } from './states.tsx'
import { remember } from './undo.tsx'

/** Removals as the server lists them, the last made first. */
function useRemovals() {
  return useQuery({ queryKey: ['removals'], queryFn: api.removals, select: (all) => [...all].reverse() })
}

/** What was removed, each with the way back; what was brought back is told below. */
export function Removals() {
  const { t } = useLabels()
  const { data, error, refetch } = useRemovals()
  if (error) return <FaultView fault={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  const standing = data.filter(({ takenBackAt }) => takenBackAt === null)
  const past = data.filter(({ takenBackAt }) => takenBackAt !== null)
  return (
    <>
      {standing.length === 0 && <p className="quiet">{t('rmNone')}</p>}
      <RemovalList removals={standing} />
      {past.length > 0 && (
        <details>
          <summary>{t('rmPast', { n: past.length })}</summary>
          <RemovalList removals={past} />
        </details>
      )}
    </>
  )
}

function RemovalList({ removals }: { readonly removals: readonly Removal[] }) {
  return (
    <ul className="removals">
      {removals.map((removal) => (
        <li key={`${removal.readout} ${removal.at}`}>
          <Link to="/readouts/$id" params={{ id: removal.readout }} data-item dir="auto">
            {removal.title ?? removal.readout}
          </Link>
          <RemovalWord removal={removal} />
        </li>
      ))}
    </ul>
  )
}

/** Who removed a readout, when and why, and the way back. */
function RemovalWord({ removal }: { readonly removal: Removal }) {
  const { t } = useLabels()
  const { readout, who, at, why, takenBackAt } = removal
  const bring = useMutation({
    mutationFn: () => api.bringBack(readout),
    onSuccess: () => remember('didBringBack', () => api.remove(readout, { who, why })),
  })
  return (
    <>
      <p className="quiet">
        <bdi>{t('rmBy', { who, day: at.slice(0, 10) })}</bdi>
        {why && (
          <>
            {' '}
            · <bdi>{why}</bdi>
          </>
        )}
        {takenBackAt && ` · ${t('rmBackOn', { day: takenBackAt.slice(0, 10) })}`}{' '}
        {takenBackAt === null && (
          <button type="button" className="small" disabled={bring.isPending} onClick={() => bring.mutate()}>
            {t('rmBack')}
          </button>
        )}
      </p>
      {bring.error && <FaultView fault={bring.error} />}
    </>
  )
}

/** In place of a readout that cannot be shown: that it was removed, if it was, or else what is wrong. */
export function GoneReadout({
  id,
  fault,
  onRetry,
}: {
  readonly id: string
  readonly fault: unknown
  readonly onRetry: () => void
}) {
  const { t } = useLabels()
  const { data } = useRemovals()
  const removal = data?.find(({ readout, takenBackAt }) => readout === id && takenBackAt === null)
  if (!removal) return <FaultView fault={fault} onRetry={onRetry} />
  return (
    <section className="nothing">
      <h1 dir="auto">{removal.title ?? id}</h1>
      <p>{t('rmGone')}</p>
      <p className="quiet">{t('rmGoneHint')}</p>
      <RemovalWord removal={removal} />
      <p>
        <Link to="/archive" hash="removals">
          {t('rmList')}
        </Link>
      </p>
    </section>
  )
}
