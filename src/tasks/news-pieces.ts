import type { NewsKind, NewsStretch } from '../archive/uses/find-news.ts'
import type { UsedStretch } from '../archive/uses/text-uses.ts'
import type { Span } from '../record/span.ts'

/** A piece of a text with what is known of it; all pieces together are the text. */
export interface NewsPiece {
  readonly span: Span
  /** Null for what is neither new nor back. */
  readonly kind: NewsKind | null
  /** Whether it is what is new in itself, not known words beside it. */
  readonly isCore: boolean
  /** Which of `news` it is a part of; null for none. */
  readonly news: number | null
  /** Which of `used` it is a part of, the longest one; null for none. */
  readonly used: number | null
}

/** A stretch that is news, in whole words. */
export interface ShownStretch extends NewsStretch {
  readonly shown: Span
  readonly shownCore: Span | null
}

/** Where stretches overlap, the first of these shows. */
const ORDER = ['never', 'new-here', 'back'] as const

/** Cuts a text wherever something of its news begins or ends. */
export function cutNews(
  text: string,
  news: readonly ShownStretch[],
  used: readonly UsedStretch[],
): NewsPiece[] {
  const byKind = news
    .map(({ kind, shown: span }, i) => ({ rank: ORDER.indexOf(kind), span, i }))
    .sort((a, b) => a.rank - b.rank)
  const byLength = used
    .map(({ span, length }, i) => ({ length, span, i }))
    .sort((a, b) => b.length - a.length)
  const newsAt = paint(text.length, byKind)
  const usedAt = paint(text.length, byLength)
  const cores = byKind.flatMap(({ i, rank }) => {
    const { shownCore, shown, kind } = news[i] as ShownStretch
    const span = kind === 'never' ? shownCore : shown
    return span ? [{ rank, span, i }] : []
  })
  const coreAt = paint(text.length, cores)
  const isCore = (at: number) => newsAt[at] !== -1 && coreAt[at] === newsAt[at]
  const pieces: NewsPiece[] = []
  const isSame = (a: number, b: number) =>
    newsAt[a] === newsAt[b] && usedAt[a] === usedAt[b] && isCore(a) === isCore(b)
  for (let from = 0, to = 0; from < text.length; from = to) {
    for (to = from + 1; to < text.length && isSame(from, to); ) to++
    const one = newsAt[from] as number
    const seen = usedAt[from] as number
    pieces.push({
      span: [from, to],
      kind: news[one]?.kind ?? null,
      isCore: isCore(from),
      news: one < 0 ? null : one,
      used: seen < 0 ? null : seen,
    })
  }
  return pieces
}

/** Pieces that lie side by side and belong to the same stretch, of news or else of what was used before. */
export function groupPieces(pieces: readonly NewsPiece[]): NewsPiece[][] {
  const groups: NewsPiece[][] = []
  for (const piece of pieces) {
    const before = groups.at(-1)?.[0]
    if (before && before.news === piece.news && (piece.news !== null || before.used === piece.used)) {
      groups.at(-1)?.push(piece)
    } else groups.push([piece])
  }
  return groups
}

/** For each place the number of the first stretch that lies on it; -1 for none. */
function paint(
  length: number,
  stretches: readonly { readonly span: Span; readonly i: number }[],
): Int32Array {
  const painted = new Int32Array(length).fill(-1)
  for (const { span, i } of stretches) {
    for (let at = span[0]; at < span[1]; at++) if (painted[at] === -1) painted[at] = i
  }
  return painted
}
