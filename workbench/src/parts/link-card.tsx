import { useMutation } from '@tanstack/react-query'
import { api, type CollatedEvent } from '../client.ts'
import type { Labels } from '../labels/en.ts'
import { useLabels } from '../labels/labels.tsx'
import { breakable } from './breakable.tsx'
import { type At, type Joined, linksAt, nameOf, type Statement } from './compared.ts'
import { FaultView } from './states.tsx'
import { remember } from './undo.tsx'
import { yourName } from './your-name.ts'

interface CardProps {
  readonly event: CollatedEvent
  readonly statements: readonly (readonly Statement[])[]
  readonly links: readonly Joined[]
  /** The statement that is looked at; null while none is. */
  readonly at: At | null
  readonly isPinning: boolean
  readonly onPin: () => void
}

/** What a statement is linked with and why, and how a person changes that. */
export function LinkCard({ event, statements, links, at, isPinning, onPin }: CardProps) {
  const { t } = useLabels()
  const apart = useMutation({ mutationFn: (ends: Ends) => putApart(event, statements, ends) })
  const back = useMutation({
    mutationFn: (pin: string) => api.changePin(pin, { isTakenBack: true }),
    onSuccess: ({ id }) => remember('didTakePinBack', () => api.changePin(id, { isTakenBack: false })),
  })
  if (isPinning) return <aside className="why-card">{t('pinChoose')}</aside>
  if (!at) return <aside className="why-card quiet">{t('chooseStatement')}</aside>
  const mine = linksAt(links, at)
  return (
    <aside className="why-card" aria-label={t('why')} aria-live="polite">
      {mine.length === 0 && <p>{t('nobodyElse')}</p>}
      {mine.map(({ joined, other }) => (
        <div key={`${other.account}-${other.place}`} className="why-link">
          <p>
            <b>
              {letter(event, at)} – {letter(event, other)}
            </b>{' '}
            <Verdict event={event} joined={joined} />
            {joined.link.pin ? (
              <button
                type="button"
                className="small"
                onClick={() => joined.link.pin && back.mutate(joined.link.pin)}
              >
                {t('takePinBack')}
              </button>
            ) : (
              <button
                type="button"
                className="small"
                disabled={apart.isPending}
                onClick={() => apart.mutate([joined.a, joined.b])}
              >
                {t('notSame')}
              </button>
            )}
          </p>
          <Counterpart event={event} statements={statements} at={other} />
          <Reasons joined={joined} />
        </div>
      ))}
      <p>
        <button type="button" className="small" onClick={onPin}>
          {t('pinWith')}
        </button>
      </p>
      {apart.error && <FaultView fault={apart.error} />}
      {back.error && <FaultView fault={back.error} />}
    </aside>
  )
}

const letter = (event: CollatedEvent, { account, place }: At) =>
  `${nameOf(event, account).slice(0, 1)}${place + 1}`

/** The words at the other end, which may be out of sight. */
function Counterpart({
  event,
  statements,
  at,
}: Pick<CardProps, 'event' | 'statements'> & { readonly at: At }) {
  return (
    <blockquote lang={event.accounts[at.account]?.summary.lang ?? undefined} dir="auto">
      {breakable(statements[at.account]?.[at.place]?.quote ?? '')}
    </blockquote>
  )
}

function Verdict({
  event,
  joined: { a, b, link },
}: {
  readonly event: CollatedEvent
  readonly joined: Joined
}) {
  const { t, word } = useLabels()
  const { strength, pin, confidence, isOneVoice } = link
  const pair = strength?.hardness ?? strength?.acts ?? []
  const firmer = strength?.stronger ? (strength.stronger === 'a' ? a : b) : null
  return (
    <>
      <span className="badge">{strength ? t('strength') : t('inBoth')}</span>
      {!strength && !isOneVoice && <span className="badge">{t('otherVoice')}</span>}
      {strength && (
        <span>
          {pair.map((one) => word(one ?? '')).join(' – ')},{' '}
          {firmer ? t('strongerIn', { who: nameOf(event, firmer.account) }) : t('otherAct')}{' '}
        </span>
      )}
      <span className="quiet">{pin ? t('pinned') : t('sure', { n: Math.round(confidence * 100) })}</span>{' '}
    </>
  )
}

function Reasons({ joined: { link } }: { readonly joined: Joined }) {
  const { t } = useLabels()
  return (
    <ul className="reasons">
      {link.reasons.map(({ kind, key, a, b }) => (
        <li key={`${kind} ${key}`}>
          <span className="quiet">{t(`r_${kind}` as keyof Labels)}</span>{' '}
          {a === null ? kind === 'event' ? null : <bdi>{key.replaceAll('-', ' ')}</bdi> : <bdi>“{a}”</bdi>}
          {b !== null && b !== a && (
            <>
              {' – '}
              <bdi>“{b}”</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

type Ends = readonly [At, At]

function endsOf(event: CollatedEvent, statements: CardProps['statements'], ends: Ends) {
  const [a, b] = ends.map(({ account, place }) => ({
    readout: event.accounts[account]?.summary.id,
    span: statements[account]?.[place]?.span,
  }))
  return { a, b, who: yourName() }
}

/** Says that two statements tell one matter, and offers the way back. */
export async function pinTogether(event: CollatedEvent, statements: CardProps['statements'], ends: Ends) {
  const pin = await api.pin({ ...endsOf(event, statements, ends), verdict: 'linked' })
  remember('didPin', () => api.changePin(pin.id, { isTakenBack: true }))
}

async function putApart(event: CollatedEvent, statements: CardProps['statements'], ends: Ends) {
  const pin = await api.pin({ ...endsOf(event, statements, ends), verdict: 'apart' })
  remember('didPutApart', () => api.changePin(pin.id, { isTakenBack: true }))
}
