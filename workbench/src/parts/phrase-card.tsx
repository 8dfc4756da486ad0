import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { News } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { pieceAt } from './use-news.ts'

type Use = News['used'][number]['first']

interface PhraseCardProps {
  readonly news: News
  /** Where in the text the phrase is. */
  readonly at: number
  /** Whether the keys go on here. */
  readonly takesFocus: boolean
  readonly onClose: () => void
}

/** Where a phrase was first and last, and in how many readouts; each place is a link. */
export function PhraseCard({ news, at, takesFocus, onClose }: PhraseCardProps) {
  const { t } = useLabels()
  const card = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each other phrase takes the focus
  useEffect(() => {
    if (takesFocus) (card.current?.querySelector('a') ?? card.current)?.focus({ preventScroll: true })
  }, [takesFocus, at])
  const piece = pieceAt(news, at)
  const stretch = piece && piece.news !== null ? news.news[piece.news] : undefined
  const used = stretch ? stretch.nearest : piece && piece.used !== null ? news.used[piece.used] : undefined
  const shown = stretch?.shown ?? used?.shown
  if (!shown) return null
  return (
    <aside className="card phrase" ref={card} tabIndex={-1} aria-label={t('newsWhere')}>
      <p className="card-head">
        <b>{stretch ? <NewsKind stretch={stretch} news={news} /> : t('newsSeen')}</b>
        <button type="button" onClick={onClose} aria-label={t('close')}>
          ×
        </button>
      </p>
      <blockquote lang={news.lang ?? undefined} dir="auto">
        {news.text.slice(...shown)}
      </blockquote>
      {stretch?.last && (
        <p>
          {t('newsLast')} <UseLink use={stretch.last} />
        </p>
      )}
      {used ? (
        <Uses news={news} used={used} isOther={stretch !== undefined} />
      ) : (
        <p>{t('newsNothingLike')}</p>
      )}
    </aside>
  )
}

/** First and last use of a stretch, and how often; with its words where these are not those of the card. */
export function Uses({
  news,
  used,
  isOther,
}: {
  readonly news: News
  readonly used: News['used'][number]
  readonly isOther: boolean
}) {
  const { t } = useLabels()
  const { first, last, documents, events, issuers, shown } = used
  return (
    <>
      {isOther && (
        <p className="quiet">
          {t('newsNearest')} “<bdi lang={news.lang ?? undefined}>{news.text.slice(...shown)}</bdi>”
        </p>
      )}
      <p>
        {t('newsFirst')} <UseLink use={first} />
      </p>
      {last.id !== first.id && (
        <p>
          {t('newsLast')} <UseLink use={last} />
        </p>
      )}
      <p className="quiet">{t('newsCounts', { documents, events, issuers })}</p>
    </>
  )
}

function UseLink({ use }: { readonly use: Use }) {
  const { id, day, title, publisher, publisherCountry } = use
  return (
    <Link to="/readouts/$id" params={{ id }} search={{}}>
      {day} · <bdi>{publisher ?? publisherCountry ?? id}</bdi>
      {title && (
        <>
          {' '}
          · <bdi>{title}</bdi>
        </>
      )}
    </Link>
  )
}

/** What kind of news a stretch is, in words; where several speak, for whom. */
export function NewsKind({
  stretch,
  news: { against, speakers },
}: {
  readonly stretch: News['news'][number]
  readonly news: News
}) {
  const { t } = useLabels()
  if (stretch.kind === 'never') return t(stretch.fresh > 0 ? 'newsNever' : 'newsTogether')
  const said =
    stretch.kind === 'back' ? t('newsBackAfter', { months: stretch.months ?? 12 }) : t(NEW_HERE[against])
  if (speakers.length < 2 || stretch.voices.length === 0) return said
  const names = stretch.voices.map((voice) => speakers[voice]?.name ?? '')
  return (
    <>
      {said} (<bdi>{names.map((name) => (name === 'both' ? t('bothSides') : name)).join(', ')}</bdi>)
    </>
  )
}

const NEW_HERE = {
  all: 'newsHere',
  speaker: 'newsForSpeaker',
  pair: 'newsForPair',
  issuer: 'newsForIssuer',
} as const
