import type { News } from '../../tasks/tell-news.ts'
import { neutralise, neutraliseLine } from './neutralise.ts'
import { newsBasis, newsHeading, newsWord, silenceHeading, toldUse, tooFewTold } from './news-words.ts'
import type { Sheet } from './sheet.ts'

/** What is new in a readout, what is back, what was not said, and on how many earlier readouts that stands. */
export function printNews(news: News, sheet: Sheet): string {
  const { paint, labels } = sheet
  const words = labels.news
  const heading = newsHeading(news)
  const refusal = tooFewTold(news, labels)
  const lines = [...(heading ? [paint.bold(heading)] : []), paint.dim(newsBasis(news, labels)), '']
  if (refusal) lines.push(refusal, ...(news.tooFew === 'within' ? [''] : []))
  if (news.tooFew === null || news.tooFew === 'within') {
    if (news.lookAt.length === 0) lines.push(words.nothing)
    for (const one of news.lookAt) lines.push(...stretchLines(one, news, sheet))
  }
  lines.push('', ...silenceLines(news, sheet))
  return `${lines.join('\n').trimEnd()}\n`
}

/** In UTF-16 units, on either side of a stretch. */
const AROUND = 60

type Stretch = News['lookAt'][number]
function stretchLines(one: Stretch, news: News, { paint, labels }: Sheet): string[] {
  const { text } = news
  const words = labels.news
  const { kind, nearest, last } = one
  const lines = [`${paint.yellow(newsWord(one, news, labels))}  ${marked(text, one, paint.bold)}`]
  if (one.around[1] - one.around[0] > one.shown[1] - one.shown[0]) {
    lines.push(paint.dim(`    ${words.around(clip(text, one))}`))
  }
  if (kind === 'back' && last) lines.push(`    ${words.last(toldUse(last))}`)
  if (nearest) {
    const quote = neutraliseLine(text.slice(...nearest.shown))
    const counts = words.counts(nearest.documents, nearest.events, nearest.issuers)
    lines.push(
      paint.dim(`    ${words.nearest(quote, toldUse(nearest.first), toldUse(nearest.last), counts)}`),
    )
  }
  return lines
}

/** The stretch on one line, with what is new in it marked. */
function marked(
  text: string,
  { shown: span, shownCore: core }: Stretch,
  mark: (words: string) => string,
): string {
  const [start, end] = core ?? span
  const parts = [text.slice(span[0], start), text.slice(start, end), text.slice(end, span[1])]
  return parts
    .map((part, i) => {
      const line = neutralise(part).replace(/\s+/g, ' ')
      return i === 1 && core ? mark(line) : line
    })
    .join('')
}

/** What stands around a stretch, up to the next marks, if that is not too long. */
function clip(text: string, { shown: span, around }: Stretch): string {
  const [start, end] = [Math.max(around[0], span[0] - AROUND), Math.min(around[1], span[1] + AROUND)]
  const [before, after] = [start > around[0] ? '…' : '', end < around[1] ? '…' : '']
  return `${before}${neutraliseLine(text.slice(start, end))}${after}`
}

function silenceLines({ silences }: News, { paint, labels }: Sheet): string[] {
  const words = labels.news
  if (!silences) return []
  const { readouts, missing } = silences
  return [
    silenceHeading(silences, labels),
    ...(missing ?? []).map(
      (one) =>
        `  ${neutraliseLine(one.text)}  ${paint.dim(`${one.readouts}/${readouts}, ${words.last(`${one.last.day} ${one.last.id}`)}`)}`,
    ),
  ]
}
