import type { Span } from '../../record/span.ts'
import { groupPieces } from '../../tasks/news-pieces.ts'
import type { News } from '../../tasks/tell-news.ts'
import { cutSegments, type Mark } from './cut-segments.ts'
import { neutralise } from './neutralise.ts'
import { newsBasis, newsHeading, newsWord, silenceHeading, toldUse, tooFewTold } from './news-words.ts'
import { wrapMarked } from './print-marked.ts'
import type { Paint, Sheet } from './sheet.ts'
import { wrapText } from './wrap-text.ts'

const WIDEST = 104

type Stretch = News['news'][number]

/** Kinds of news by the brackets that they stand in. */
const BRACKETS = { never: ['{', '}'], 'new-here': ['[', ']'], back: ['<', '>'] } as const

/**
 * The whole text, in which `{words|never before}`, `[words|new for these sides]` and `<words|back after 14 months, last
 * …>` are its news.
 */
export function printNewsMarked(news: News, sheet: Sheet): string {
  const { paint, labels } = sheet
  const room = Math.max(40, Math.min(sheet.width, WIDEST))
  const heading = newsHeading(news)
  const refusal = tooFewTold(news, labels)
  const lines = [
    ...(heading ? [paint.bold(heading)] : []),
    ...wrapText(newsBasis(news, labels), room).map((row) => paint.dim(row)),
    ...(refusal ? wrapText(refusal, room) : []),
    '',
  ]
  const marks = groupPieces(news.pieces).flatMap((group) => {
    const [first] = group
    const one = first && first.news !== null ? news.news[first.news] : undefined
    return first && one ? [{ span: [first.span[0], group.at(-1)?.span[1] ?? 0] as const, kind: one }] : []
  })
  for (const line of linesOf(news.text)) {
    lines.push(...wrapMarked(markedLine(news, line, marks, sheet), room), '')
  }
  if (news.silences) lines.push(...wrapText(silenceHeading(news.silences, labels), room))
  for (const { text } of news.silences?.missing ?? []) lines.push(`  ${neutralise(text)}`)
  return `${lines.join('\n').trimEnd()}\n`
}

/** Where each line that holds something stands. */
function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => [index, index + line.length])
}

function markedLine(
  news: News,
  line: Span,
  marks: readonly Mark<Stretch>[],
  { paint, labels }: Sheet,
): string {
  const { text } = news
  return cutSegments(line, marks)
    .map((segment) => {
      const words = neutralise(text.slice(...segment.span)).replace(/\s+/g, ' ')
      const opens = segment.opens.map(({ kind }) => paint.dim(BRACKETS[kind.kind][0])).join('')
      const closes = segment.closes
        .map(({ kind }) => {
          const last = kind.last ? `${labels.words.comma}${labels.news.last(toldUse(kind.last))}` : ''
          return paint.dim(`|${newsWord(kind, news, labels)}${last}${BRACKETS[kind.kind][1]}`)
        })
        .join('')
      return opens + painted(words, segment.marks, paint) + closes
    })
    .join('')
}

function painted(words: string, marks: readonly Mark<Stretch>[], paint: Paint): string {
  const kinds = new Set(marks.map(({ kind }) => kind.kind))
  if (kinds.has('never')) return paint.yellow(words)
  if (kinds.has('new-here')) return paint.cyan(words)
  return kinds.has('back') ? paint.magenta(words) : words
}
