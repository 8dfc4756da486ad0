import { Link } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { useAction } from '../actions/use-action.ts'
import type { Summary } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import type { View } from '../router.tsx'
import { markRead, markUnread, useUnread } from './read-marks.ts'

interface SummaryLineProps {
  readonly summary: Summary
  readonly view?: View
  readonly isNew?: boolean
  /** Leaves out what stands above it already: kind and parties. */
  readonly isBrief?: boolean
  readonly children?: ReactNode
}

/** A readout in a list: day, title, who published it, of what kind, between whom. */
export function SummaryLine({
  summary,
  view = {},
  isNew = false,
  isBrief = false,
  children,
}: SummaryLineProps) {
  const { t, word } = useLabels()
  const { id, title, publisher, lang, kind, sides, versions } = summary
  const line = useRef<HTMLElement>(null)
  const isUnread = useUnread()(summary)
  const toggle = () => (isUnread ? markRead(summary) : markUnread(summary))
  useAction('read', () => {
    if (line.current?.contains(document.activeElement)) toggle()
  })
  return (
    <article ref={line} className={isUnread ? 'line is-unread' : 'line'}>
      <Day of={summary} />
      <div>
        <Link
          to="/readouts/$id"
          params={{ id }}
          search={view}
          className="title"
          data-item
          lang={lang ?? undefined}
          dir="auto"
        >
          {isUnread && <span className="hidden">{t('unreadMark')}: </span>}
          {title ?? id}
        </Link>
        <button
          type="button"
          className="dot"
          onClick={toggle}
          title={isUnread ? t('markRead') : t('markUnread')}
          aria-label={`${isUnread ? t('markRead') : t('markUnread')}: ${title ?? id}`}
        />
        {isNew && <span className="badge new">{t('new')}</span>}
        <p className="quiet">
          {publisher && <bdi lang={lang ?? undefined}>{publisher}</bdi>}
          {kind && !isBrief && <span className="badge">{word(kind)}</span>}
          {!isBrief && sides.map((side) => <code key={side}>{side}</code>)}
          {versions > 1 && <span className="badge">{t('versionN', { n: versions })}</span>}
        </p>
        {children}
      </div>
    </article>
  )
}

/** The day of the event; in brackets where the text gives none and the day of publication stands in. */
export function Day({ of }: { readonly of: Pick<Summary, 'day' | 'dayFrom' | 'published'> }) {
  const { t } = useLabels()
  const isAssumed = of.day === null || of.dayFrom === 'assumed'
  const day = of.day ?? of.published?.slice(0, 10)
  return (
    <time className="day" dateTime={day ?? undefined} title={isAssumed ? t('dayAssumed') : undefined}>
      {day ? (isAssumed ? `[${day}]` : day) : '—'}
    </time>
  )
}
