import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api, type Event, type Summary } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { ReadText } from '../parts/read-text.tsx'
import { speakersOf } from '../parts/speakers.ts'
import { FaultView, Loading } from '../parts/states.tsx'
import { Day } from '../parts/summary-line.tsx'
import { remember } from '../parts/undo.tsx'
import { yourName } from '../parts/your-name.ts'

/** One event: every account of it side by side, as it was published, and why they are together. */
export function EventScreen() {
  const { t, word } = useLabels()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const { data: event, error, refetch } = useQuery({ queryKey: ['event', id], queryFn: () => api.event(id) })
  if (error) return <FaultView fault={error} onRetry={() => void refetch()} />
  if (!event) return <Loading />
  const [a, b] = event.sides
  return (
    <section>
      <h1>
        {event.kind ? word(event.kind) : t('event')}{' '}
        {event.sides.map((side) => (
          <code key={side}>{side}</code>
        ))}
      </h1>
      <p className="tools">
        <Day
          of={{ day: event.day, dayFrom: event.dayFrom, published: event.readouts[0]?.published ?? null }}
        />
        <span>{t('accounts', { n: event.readouts.length })}</span>
        {event.readouts.length > 1 && (
          <Link to="/compare" search={{ of: event.id }}>
            {t('compare')}
          </Link>
        )}
        {languagesOfOne(event).map(([one, other]) => (
          <Link key={`${one.id} ${other.id}`} to="/parallel" search={{ of: `${one.id},${other.id}` }}>
            {t('parallel')}: {one.lang && word(one.lang)} – {other.lang && word(other.lang)}
          </Link>
        ))}
        {a && b && event.sides.length === 2 && (
          <Link to="/pairs/$pair" params={{ pair: `${a}-${b}` }}>
            {t('pair')} {a}-{b}
          </Link>
        )}
      </p>
      {event.readouts.length > 1 && (
        <details>
          <summary>
            {t('confidence')} {event.confidence.toFixed(2)} · {t('reasons')}
          </summary>
          <ul>
            {event.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="accounts">
        {event.readouts.map((summary) => (
          <Account key={summary.id} summary={summary} event={event} />
        ))}
      </div>
      <JoinForm event={event} />
    </section>
  )
}

/** Readouts of one issuer in two languages. */
function languagesOfOne({ readouts }: Event): (readonly [Summary, Summary])[] {
  return readouts.flatMap((one, i) =>
    readouts
      .slice(i + 1)
      .filter(
        (other) =>
          one.publisherCountry !== null &&
          one.publisherCountry === other.publisherCountry &&
          one.lang !== other.lang,
      )
      .map((other) => [one, other] as const),
  )
}

function Account({ summary, event }: { readonly summary: Summary; readonly event: Event }) {
  const { t } = useLabels()
  const { data, error } = useQuery({
    queryKey: ['readout', summary.id],
    queryFn: () => api.readout(summary.id),
  })
  const decide = useDecision()
  const other = event.readouts.find(({ id }) => id !== summary.id)
  return (
    <article className="account">
      <h2 lang={summary.lang ?? undefined} dir="auto">
        <Link to="/readouts/$id" params={{ id: summary.id }} data-item>
          {summary.title ?? summary.id}
        </Link>
      </h2>
      <p className="quiet">
        <bdi>{summary.publisher}</bdi> · {t('published')} {summary.published?.slice(0, 10) ?? '—'} ·{' '}
        {summary.lang}
      </p>
      {error && <FaultView fault={error} />}
      {data && <ReadText readout={data} speakers={speakersOf(data, event.sides)} />}
      {other && (
        <button
          type="button"
          disabled={decide.isPending}
          onClick={() => decide.mutate({ type: 'split', a: summary.id, b: other.id, who: yourName() })}
        >
          {t('split')}
        </button>
      )}
      {decide.error && <FaultView fault={decide.error} />}
    </article>
  )
}

interface Decision {
  readonly type: 'join' | 'split'
  readonly a: string
  readonly b: string
  readonly who: string
}

function useDecision() {
  return useMutation({
    mutationFn: (decision: Decision) => api.decide(decision),
    onSuccess: (_, decision) => {
      const isSplit = decision.type === 'split'
      remember(isSplit ? 'didSplit' : 'didJoin', () =>
        api.decide({ ...decision, type: isSplit ? 'join' : 'split' }),
      )
    },
  })
}

function JoinForm({ event }: { readonly event: Event }) {
  const { t } = useLabels()
  const [other, setOther] = useState('')
  const decide = useDecision()
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    const [first] = event.readouts
    if (first) decide.mutate({ type: 'join', a: first.id, b: other.trim(), who: yourName() })
  }
  return (
    <form className="tools" onSubmit={submit}>
      <label>
        {t('join')}{' '}
        <input value={other} onChange={({ target }) => setOther(target.value)} placeholder="id" required />
      </label>
      <button type="submit">{t('save')}</button>
      {decide.error && <FaultView fault={decide.error} />}
    </form>
  )
}
