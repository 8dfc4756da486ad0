import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type LedgerEntry } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { FaultView } from './states.tsx'
import { Day } from './summary-line.tsx'
import { remember } from './undo.tsx'
import { yourName } from './your-name.ts'

type Line = LedgerEntry['lines'][number]

/** A commitment in the list: its latest words, whose it is, how it stands; opened, every sentence of it. */
export function LedgerCard({
  entry,
  isAlone = false,
}: {
  readonly entry: LedgerEntry
  readonly isAlone?: boolean
}) {
  const { t, word } = useLabels()
  const [isOpen, setOpen] = useState(isAlone)
  const { lines, status, hardness, due, basis } = entry
  const latest = lines.findLast(({ line }) => line.hardness !== undefined) ?? lines[0]
  const readouts = new Set(lines.map(({ line }) => line.readout)).size
  if (!latest) return null
  return (
    <article className="line">
      <Day of={latest.summary} />
      <div>
        <Quote of={latest} isItem />
        <p className="quiet">
          <span className={`badge status-${status}`}>{word(status)}</span>
          <Parties entry={entry} />
          <span className="badge">{word(hardness)}</span>
          {due && (
            <span className="badge">
              {t('due')} {due}
            </span>
          )}
          {basis.type === 'day' && <span>{t('lapsedBasis', { day: basis.asOf })}</span>}
          {basis.type === 'person' && <span>{t('byPerson')}</span>}{' '}
          <button type="button" className="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('inReadouts', { n: readouts })}
          </button>
        </p>
        {isOpen && (
          <>
            <ol className="ledger-lines">
              {lines.map((line) => (
                <li key={line.line.id}>
                  <LedgerLine line={line} />
                </li>
              ))}
            </ol>
            <SetStatus entry={entry} />
          </>
        )}
      </div>
    </article>
  )
}

export function Parties({ entry: { by, with: others } }: { readonly entry: LedgerEntry }) {
  const codes = (all: readonly string[]) => all.map((code) => <code key={code}>{code}</code>)
  return by === 'both' ? (
    codes(others)
  ) : (
    <>
      <code>{by}</code>
      {others.length > 0 && <span aria-hidden="true">→</span>}
      {codes(others)}
    </>
  )
}

/** Words of a line; they open the text where they stand. */
export function Quote({ of, isItem = false }: { readonly of: Line; readonly isItem?: boolean }) {
  const { line, summary } = of
  return (
    <Link
      to="/readouts/$id"
      params={{ id: summary.id }}
      search={{ at: line.span.join('-') }}
      className="quote"
      {...(isItem ? { 'data-item': true } : {})}
      lang={summary.lang ?? undefined}
      dir="auto"
    >
      {line.quote}
    </Link>
  )
}

/** One sentence of a commitment: when, what it is in it, why it is there, and a way to say that it is not of it. */
function LedgerLine({ line: one }: { readonly line: Line }) {
  const { t, word } = useLabels()
  const { summary, role, link, decision } = one
  const reject = useMutation({
    mutationFn: (id: string) => api.decideLink(id, { verdict: 'reject', who: yourName() }),
    onSuccess: ({ decision: made }) => remember('didReject', () => api.undoLedger(made.id)),
  })
  return (
    <>
      <Day of={summary} /> <span className="badge">{word(role)}</span> <Quote of={one} />
      <p className="quiet">
        <bdi>{summary.title}</bdi>
        {link && (
          <>
            {' · '}
            {decision
              ? t('byPerson')
              : `${t('confidence')} ${Math.round(link.confidence * 100)} %: ${link.reasons.join(', ')}`}{' '}
            <button
              type="button"
              className="small"
              disabled={reject.isPending}
              onClick={() => reject.mutate(link.id)}
            >
              {t('notOfIt')}
            </button>
          </>
        )}
      </p>
      {reject.error && <FaultView fault={reject.error} />}
    </>
  )
}

const SETTABLE = ['reported-done', 'withdrawn', 'stated'] as const

const isStated = ({ status }: LedgerEntry) => status === 'stated' || status === 'restated'

/** A person's word on how a commitment stands. */
function SetStatus({ entry }: { readonly entry: LedgerEntry }) {
  const { t, word } = useLabels()
  const set = useMutation({
    mutationFn: (status: string) => api.setStatus(entry.id, { status, who: yourName() }),
    onSuccess: ({ decision }) => remember('didSetStatus', () => api.undoLedger(decision.id)),
  })
  return (
    <p className="note-acts quiet">
      {t('setStatus')}:{' '}
      {SETTABLE.filter((status) => status !== entry.status && !(status === 'stated' && isStated(entry))).map(
        (status) => (
          <button
            key={status}
            type="button"
            className="small"
            disabled={set.isPending}
            onClick={() => set.mutate(status)}
          >
            {word(status)}
          </button>
        ),
      )}
      {set.error && <FaultView fault={set.error} />}
    </p>
  )
}
