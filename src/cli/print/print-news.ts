import { BACK, LEAST, type News } from '../../tasks/tell-news.ts'
import { neutralise, neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'

/** What is new in a readout, what is back, what was not said, and on how many earlier readouts that stands. */
export function printNews(news: News, sheet: Sheet): string {
  const { paint, labels } = sheet
  const words = labels.news
  const heading = [news.id, news.day, neutraliseLine(news.title ?? '')].filter(Boolean).join('  ')
  const lines = [...(heading ? [paint.bold(heading)] : []), paint.dim(basis(news, sheet)), '']
  if (news.tooFew === 'text') lines.push(words.tooShort)
  else if (news.tooFew === 'all') lines.push(words.tooFew(news.all.documents, LEAST.all))
  else {
    if (news.tooFew === 'within') lines.push(words.tooFewWithin(news.within.documents, LEAST.within), '')
    if (news.lookAt.length === 0) lines.push(words.nothing)
    for (const one of news.lookAt) lines.push(...stretchLines(one, news, sheet))
  }
  lines.push('', ...silenceLines(news, sheet))
  return `${lines.join('\n').trimEnd()}\n`
}

/** In UTF-16 units, on either side of a stretch. */
const AROUND = 60

type Stretch = News['lookAt'][number]
type Use = NonNullable<Stretch['last']>

function basis({ against, before, day, all, within, undated }: News, { labels }: Sheet): string {
  const words = labels.news
  const compared = against === 'all' ? all : within
  const parts = [
    words.compared(compared.documents, compared.events, compared.issuers),
    compared.first && compared.last ? words.days(compared.first, compared.last) : '',
    against === 'all' ? '' : words.against[against],
    before ? words.before(before) : day ? '' : words.noDay,
    undated > 0 ? words.undated(undated) : '',
  ]
  return parts.filter(Boolean).join(words.and)
}

function stretchLines(one: Stretch, { text, against }: News, { paint, labels }: Sheet): string[] {
  const words = labels.news
  const shown = marked(text, one, paint.bold)
  const { kind, nearest, last, months } = one
  const what =
    kind === 'never'
      ? one.fresh > 0
        ? words.never
        : words.neverTogether
      : kind === 'back'
        ? words.back(Math.max(BACK, months ?? BACK))
        : words.newHere[against]
  const lines = [`${paint.yellow(what)}  ${shown}`]
  if (one.around[1] - one.around[0] > one.span[1] - one.span[0]) {
    lines.push(paint.dim(`    ${words.around(clip(text, one))}`))
  }
  if (kind === 'back' && last) lines.push(`    ${words.last(toldUse(last))}`)
  if (nearest) {
    const quote = neutraliseLine(text.slice(...nearest.span))
    const counts = words.counts(nearest.documents, nearest.events, nearest.issuers)
    lines.push(
      paint.dim(`    ${words.nearest(quote, toldUse(nearest.first), toldUse(nearest.last), counts)}`),
    )
  }
  return lines
}

/** The stretch on one line, with what is new in it marked. */
function marked(text: string, { span, core }: Stretch, mark: (words: string) => string): string {
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
function clip(text: string, { span, around }: Stretch): string {
  const [start, end] = [Math.max(around[0], span[0] - AROUND), Math.min(around[1], span[1] + AROUND)]
  const [before, after] = [start > around[0] ? '…' : '', end < around[1] ? '…' : '']
  return `${before}${neutraliseLine(text.slice(start, end))}${after}`
}

function toldUse({ id, day, publisher, publisherCountry }: Use): string {
  return [day, neutraliseLine(publisher ?? publisherCountry ?? ''), id].filter(Boolean).join(' ')
}

function silenceLines({ silences }: News, { paint, labels }: Sheet): string[] {
  const words = labels.news
  if (!silences) return []
  const { issuer, sides, readouts, usual, missing } = silences
  const counterpart = sides.find((side) => side !== issuer) ?? sides.join('-')
  if (missing === null) return [words.tooFewToMiss(issuer, counterpart, readouts)]
  if (usual === 0) return [words.nothingUsual(issuer, counterpart, readouts)]
  if (missing.length === 0) return [words.nothingMissing(issuer, counterpart, readouts)]
  return [
    words.missing(issuer, counterpart, readouts),
    ...missing.map(
      (one) =>
        `  ${neutraliseLine(one.text)}  ${paint.dim(`${one.readouts}/${readouts}, ${words.last(`${one.last.day} ${one.last.id}`)}`)}`,
    ),
  ]
}
