import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import type { CollatedEvent } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { breakable } from './breakable.tsx'
import { type At, foundAt, isAt, isShown, type Joined, linksAt, nameOf, type Statement } from './compared.ts'
import { keyOf } from './speakers.ts'

interface ColumnProps {
  readonly event: CollatedEvent
  readonly account: number
  readonly statements: readonly Statement[]
  readonly links: readonly Joined[]
  readonly show: string | undefined
  readonly selected: At | null
  /** Shows what a statement is linked with, while it is pointed at or in focus. */
  readonly onLook: (at: At | null) => void
  readonly onSelect: (at: At) => void
}

/** One account: its statements as blocks, each with what the others have of it. */
export function AccountColumn({ event, account, statements, links, show, ...rest }: ColumnProps) {
  const { t } = useLabels()
  const { summary, version } = event.accounts[account] ?? {}
  if (!summary) return null
  return (
    <div className="compared">
      <h2>{nameOf(event, account)}</h2>
      <p className="quiet">
        <Link to="/readouts/$id" params={{ id: summary.id }}>
          <span lang={summary.lang ?? undefined} dir="auto">
            {summary.title ?? summary.id}
          </span>
        </Link>{' '}
        <bdi>{summary.publisher}</bdi> · {summary.published?.slice(0, 10) ?? '—'} ·{' '}
        {t('versionN', { n: version ?? 1 })}
      </p>
      <ol className="blocks">
        {statements.map((statement, place) =>
          isShown(event, links, { account, place }, show) ? (
            <Block
              key={statement.n}
              event={event}
              at={{ account, place }}
              statement={statement}
              links={links}
              lang={summary.lang}
              {...rest}
            />
          ) : null,
        )}
      </ol>
    </div>
  )
}

interface BlockProps extends Pick<ColumnProps, 'event' | 'links' | 'selected' | 'onLook' | 'onSelect'> {
  readonly at: At
  readonly statement: Statement
  readonly lang: string | null
}

function Block({ event, at, statement, links, lang, selected, onLook, onSelect }: BlockProps) {
  const { t, word } = useLabels()
  const mine = linksAt(links, at)
  const found = foundAt(event, at)
  const isNear = selected !== null && mine.some(({ other }) => isAt(selected, other))
  const others = event.accounts.flatMap((_, i) => (i === at.account ? [] : [nameOf(event, i)]))
  const verdict =
    found === 'linked'
      ? mine.map(({ other }) => `${nameOf(event, other.account).slice(0, 1)}${other.place + 1}`).join(' ')
      : found === 'attributed'
        ? t('attributedTo', { other: others.join(', ') })
        : t('onlyIn', { who: nameOf(event, at.account) })
  const onKeyDown = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Enter' && pressed.key !== ' ') return
    pressed.preventDefault()
    onSelect(at)
  }
  const classes = ['block', `is-${found}`, isAt(selected, at) ? 'is-selected' : '', isNear ? 'is-near' : '']
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: words inside a button cannot be selected */}
      <div
        role="button"
        tabIndex={0}
        aria-pressed={isAt(selected, at)}
        className={classes.filter(Boolean).join(' ')}
        data-at={`${at.account}-${at.place}`}
        data-item
        onClick={() => onSelect(at)}
        onKeyDown={onKeyDown}
        onMouseEnter={() => onLook(at)}
        onMouseLeave={() => onLook(null)}
        onFocus={() => onLook(at)}
        onBlur={() => onLook(null)}
      >
        <span className="block-head">
          <b>
            {nameOf(event, at.account).slice(0, 1)}
            {at.place + 1}
          </b>{' '}
          {statement.speakers
            .map((one) =>
              one.type === 'both' ? t('bothSides') : one.type === 'narrator' ? t('narrator') : keyOf(one),
            )
            .join(' + ')}
          {statement.acts.length > 0 && ` · ${statement.acts.map(word).join(', ')}`}
        </span>
        <span className="block-text" lang={lang ?? undefined} dir="auto">
          {breakable(statement.quote)}
        </span>
        <span className="block-foot">
          {found === 'linked' && `${t('inBoth')}: `}
          {verdict}
          {mine.some(({ joined }) => joined.link.strength) && ` · ${t('strength')}`}
        </span>
      </div>
    </li>
  )
}
