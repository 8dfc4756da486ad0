import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, Fault, type Parallel, type Pin } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { type Bead, BeadRow, isDifferent } from '../parts/bead-row.tsx'
import { FaultView, Loading, Nothing } from '../parts/states.tsx'
import { remember } from '../parts/undo.tsx'
import { useView } from '../parts/use-view.ts'
import { yourName } from '../parts/your-name.ts'

/** Two languages of one text beside each other, passage by passage. */
export function ParallelScreen() {
  const { t } = useLabels()
  const [{ of = '', force }, setView] = useView()
  const { data, error, refetch } = useQuery({
    queryKey: ['parallel', of, force],
    queryFn: () => api.parallel(of, force),
    enabled: of !== '',
  })
  if (error) {
    return (
      <section>
        <h1>{t('parallel')}</h1>
        <FaultView fault={error} onRetry={() => void refetch()} />
        {error instanceof Fault && error.code === 'other-event' && (
          <button type="button" onClick={() => setView({ force: 'yes' })}>
            {t('alignAnyway')}
          </button>
        )}
      </section>
    )
  }
  return data ? <Beads parallel={data} /> : <Loading />
}

function Beads({ parallel }: { readonly parallel: Parallel }) {
  const { t, word } = useLabels()
  const [{ of = '', force, show }] = useView()
  const client = useQueryClient()
  const names = namesOf(parallel, word)
  const [a, b] = parallel.accounts
  const renew = () => client.invalidateQueries({ queryKey: ['parallel'] })
  const offerBack = async (pins: readonly Pin[]) => {
    await renew()
    remember('didConfirm', async () => {
      for (const { id } of pins) await api.changePin(id, { isTakenBack: true })
      await renew()
    })
  }
  const all = useMutation({
    mutationFn: () => api.confirmParallel({ of, force: force ?? 'no', who: yourName() }),
    onSuccess: offerBack,
  })
  const one = useMutation({ mutationFn: (bead: Bead) => pinBead(parallel, bead), onSuccess: offerBack })
  const shown = parallel.beads.filter(
    (bead) =>
      !show ||
      (show === 'differences' && isDifferent(bead)) ||
      (show === 'only 0' && bead.b.length === 0) ||
      (show === 'only 1' && bead.a.length === 0) ||
      (show === 'strength' && bead.strength !== null),
  )
  return (
    <section className="parallel">
      <h1>
        {t('parallel')} <code>{names[0]}</code> <code>{names[1]}</code>
      </h1>
      <p className="quiet">{t('parallelHint')}</p>
      {parallel.doubt && <p className="fault">{t('parallelDoubt', { why: parallel.doubt })}</p>}
      {parallel.lostPins.map(({ id }) => (
        <p key={id} className="quiet">
          {t('lostPin', { id })}
        </p>
      ))}
      <p>
        {t('parallelSum', {
          n: parallel.beads.filter((bead) => bead.a.length > 0 && bead.b.length > 0).length,
          a: Math.round(parallel.share.a * 100),
          b: Math.round(parallel.share.b * 100),
          nameA: names[0],
          nameB: names[1],
        })}
        {parallel.learned > 0 && <span className="quiet"> {t('learnedPairs', { n: parallel.learned })}</span>}
      </p>
      <Tools parallel={parallel} names={names} onConfirm={() => all.mutate()} isPending={all.isPending} />
      {(all.error || one.error) && <FaultView fault={(all.error ?? one.error) as Error} />}
      <div className="bead-sides bead-heads">
        {parallel.accounts.map(({ summary, version }) => (
          <p key={summary.id}>
            <Link to="/readouts/$id" params={{ id: summary.id }}>
              <span lang={summary.lang ?? undefined} dir="auto">
                {summary.title ?? summary.id}
              </span>
            </Link>{' '}
            <span className="quiet">
              <bdi>{summary.publisher}</bdi> · {(summary.day ?? summary.published)?.slice(0, 10) ?? '—'} ·{' '}
              {t('versionN', { n: version })}
            </span>
          </p>
        ))}
      </div>
      {shown.length === 0 && <Nothing what={t('noBeads')} />}
      <ol className="beads">
        {shown.map((bead) => (
          <BeadRow
            key={`${bead.a[0]?.[0]} ${bead.b[0]?.[0]}`}
            bead={bead}
            langs={[a.summary.lang, b.summary.lang]}
            names={names}
            onConfirm={(chosen) => one.mutate(chosen)}
            isPending={one.isPending}
          />
        ))}
      </ol>
    </section>
  )
}

interface ToolsProps {
  readonly parallel: Parallel
  readonly names: readonly [string, string]
  readonly onConfirm: () => void
  readonly isPending: boolean
}

function Tools({ parallel, names, onConfirm, isPending }: ToolsProps) {
  const { t } = useLabels()
  const [{ show }, setView] = useView()
  const { beads, accounts } = parallel
  const choices: readonly (readonly [value: string, label: string, count: number])[] = [
    ['differences', t('differences'), beads.filter(isDifferent).length],
    ['only 0', t('onlyIn', { who: names[0] }), beads.filter(({ b }) => b.length === 0).length],
    ['only 1', t('onlyIn', { who: names[1] }), beads.filter(({ a }) => a.length === 0).length],
    ['strength', t('strength'), beads.filter(({ strength }) => strength !== null).length],
  ]
  return (
    <div className="tools">
      <select
        aria-label={t('state')}
        value={show ?? ''}
        onChange={({ target }) => setView({ show: target.value })}
      >
        <option value="">
          {t('all')} ({beads.length})
        </option>
        {choices.map(([value, label, n]) => (
          <option key={value} value={value}>
            {label} ({n})
          </option>
        ))}
      </select>
      <button
        type="button"
        onClick={() =>
          setView({
            of: [...accounts]
              .reverse()
              .map(({ summary }) => summary.id)
              .join(','),
          })
        }
      >
        {t('swap')}
      </button>
      <button type="button" disabled={isPending} onClick={onConfirm}>
        {t('confirmAll')}
      </button>
    </div>
  )
}

/** Both languages by name; by the ids of the texts where one is not known. */
function namesOf({ accounts }: Parallel, word: (value: string) => string): [string, string] {
  const [a, b] = accounts.map(({ summary }) => (summary.lang ? word(summary.lang) : summary.id))
  return [a ?? '', b ?? '']
}

async function pinBead({ accounts }: Parallel, bead: Bead): Promise<Pin[]> {
  const [a, b] = accounts.map(({ summary }) => summary.id)
  const pins: Pin[] = []
  for (const inA of bead.a)
    for (const inB of bead.b)
      pins.push(
        await api.pin({
          a: { readout: a, span: inA },
          b: { readout: b, span: inB },
          verdict: 'linked',
          who: yourName(),
        }),
      )
  return pins
}
