import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, type News, type Readout } from '../client.ts'
import type { Mark } from './cut-text.ts'

/** Whose earlier readouts a text is compared with; off first, then from the widest to the narrowest. */
export const SCOPES = ['off', 'all', 'issuer', 'pair', 'speaker'] as const
export type Scope = (typeof SCOPES)[number]

export const scopeOf = (value: string | undefined): Scope => SCOPES.find((one) => one === value) ?? 'off'

/** News of the latest version of a readout, asked for only when they are to be shown. */
export function useNews({ summary, version, versions }: Readout, scope: Scope, since: string | undefined) {
  const isLatest = version.number === versions.at(-1)?.number
  return useQuery({
    queryKey: ['news', summary.id, scope, since],
    queryFn: () => api.news(summary.id, { against: scope, since }),
    enabled: scope !== 'off' && isLatest,
    placeholderData: keepPreviousData,
    // What is wrong with the question stays wrong.
    retry: false,
  })
}

const CLASSES = { never: 'news-never', 'new-here': 'news-here', back: 'news-back' } as const

/** The shading of a text, and of the phrase that is looked at. */
export function useNewsMarks(news: News | undefined, phrase: number | null): readonly Mark[] {
  return useMemo(() => {
    if (!news) return []
    return news.pieces.flatMap((piece): Mark[] => {
      const isLookedAt = phrase !== null && isPartOf(news, piece, phrase)
      const name = piece.kind === null ? 'news-seen' : CLASSES[piece.kind]
      const core = piece.isCore ? ' news-core' : ''
      if (piece.kind === null && piece.used === null) return []
      return [{ span: piece.span, name: `${name}${core}${isLookedAt ? ' news-looked-at' : ''}` }]
    })
  }, [news, phrase])
}

type Piece = News['pieces'][number]

function isPartOf(news: News, piece: Piece, phrase: number): boolean {
  const chosen = pieceAt(news, phrase)
  if (!chosen) return false
  return chosen.news === null
    ? piece.news === null && piece.used === chosen.used && chosen.used !== null
    : piece.news === chosen.news
}

/** The piece of the text that a place lies in. */
export const pieceAt = (news: News, at: number): Piece | undefined =>
  news.pieces.find(({ span }) => span[0] <= at && at < span[1])

/** Where phrases begin of which something is told, in the order of the text: news, and longer ones used before. */
export function phrasesOf(news: News): number[] {
  const starts: number[] = []
  let before: Piece | undefined
  for (const piece of news.pieces) {
    const isSame = before?.news === piece.news && (piece.news !== null || before?.used === piece.used)
    const used = piece.used === null ? undefined : news.used[piece.used]
    if (!isSame && (piece.news !== null || (used && used.length >= LONG))) starts.push(piece.span[0])
    before = piece
  }
  return starts
}

/** In words or Chinese characters; keys pass over shorter phrases that were used before. */
const LONG = 4
