import type { FormulaStory } from '../../tasks/show-formula.ts'
import { stateName } from '../labels/display-names.ts'
import { neutraliseLine } from './neutralise.ts'
import { coverageLines, shareWords, trendLines } from './print-trend.ts'
import type { Sheet } from './sheet.ts'
import { padTo, padToEnd, widthOf, wrapText } from './wrap-text.ts'

type ToldUse = NonNullable<FormulaStory['first']>
type Place = NonNullable<ToldUse['place']>

/** So many rows of each list are shown; `--json` gives all. */
const MOST = 12

/** All that an archive tells of a set phrase, for a terminal. */
export function printFormulaStory(story: FormulaStory, sheet: Sheet): string {
  const { labels, paint } = sheet
  const words = labels.trend
  const { formula } = story
  const head = [
    `${paint.bold(neutraliseLine(formula.name))}  ${paint.dim(`${neutraliseLine(formula.key)}, ${words.origins[formula.origin]}`)}`,
    ...(formula.source ? [`${words.source}: ${neutraliseLine(formula.source)}`] : []),
    ...wordingLines(story, sheet),
    ...(formula.isOneLetter ? [paint.yellow(words.oneLetter)] : []),
    '',
    ...(story.coverage.events > 0 ? [usesLine(story, sheet)] : []),
    ...coverageLines(story, sheet),
  ]
  if (story.uses === 0) return `${head.join('\n')}\n`
  const { headings } = words
  return `${[
    ...head,
    '',
    placeLine(words.first, story.first, sheet),
    placeLine(words.last, story.last, sheet),
    ...listed(headings.variants, story.variants, sheet, (one) => [
      `${quoted(one.text, sheet)} ${one.lang ?? ''}`,
      one,
    ]),
    ...listed(headings.by, story.speakers, sheet, (one) => [speakerWords(one, sheet), one]),
    ...listed(headings.toward, story.toward, sheet, (one) => [towardWords(one, sheet), one]),
    '',
    ...trendLines(story, sheet),
    ...issuerLines(story, sheet),
    ...adoptionLines(story, sheet),
    ...companionLines(story, sheet),
    ...concordanceLines(story, sheet),
  ].join('\n')}\n`
}

function usesLine(story: FormulaStory, sheet: Sheet): string {
  const words = sheet.labels.trend
  if (story.uses === 0) return words.unused
  return `${words.uses(story.uses, story.coverage.events, story.documents)}: ${shareWords(story.share, sheet)}`
}

function wordingLines({ formula }: FormulaStory, { labels, width }: Sheet): string[] {
  return formula.langs.flatMap((lang) => {
    const texts = formula.wordings.filter((one) => one.lang === lang).map(({ text }) => neutraliseLine(text))
    return texts.length > 0 ? wrapText(`${lang}: ${texts.join(labels.words.semicolon)}`, width) : []
  })
}

interface Counts {
  readonly events: number
  readonly documents: number
  readonly first: string
  readonly last: string
}

/** A list under its heading, each row with how many events and from when to when. */
function listed<T>(
  heading: string,
  list: readonly T[],
  { labels, paint }: Sheet,
  row: (one: T) => readonly [string, Counts],
): string[] {
  if (list.length === 0) return []
  const rows = list.slice(0, MOST).map(row)
  const room = Math.max(...rows.map(([text]) => widthOf(text)))
  return [
    '',
    paint.bold(heading),
    ...rows.map(([text, { events, first, last }]) => {
      return `  ${padTo(text, room)}  ${padToEnd(String(events), 5)}  ${paint.dim(first === last ? first : `${first} – ${last}`)}`
    }),
    ...(list.length > MOST ? [paint.dim(`  ${labels.trend.andMore(list.length - MOST)}`)] : []),
  ]
}

function speakerWords({ type, name, country }: FormulaStory['speakers'][number], { labels }: Sheet): string {
  if (type === 'both') return labels.trend.both
  if (type === 'narrator') return labels.trend.narrator
  return name ? `${neutraliseLine(name)}${country ? ` (${country})` : ''}` : stateWords(country, labels)
}

const stateWords = (code: string | null, labels: Sheet['labels']): string =>
  code === null ? '?' : `${stateName(code, labels) ?? code}`

function towardWords({ by, toward }: FormulaStory['toward'][number], { labels }: Sheet): string {
  return toward === '' ? `${by.replace('+', ' + ')} (${labels.trend.both})` : `${by} → ${toward}`
}

function placeLine(heading: string, use: ToldUse | null, sheet: Sheet): string {
  if (!use) return ''
  const { paint } = sheet
  const place = use.place ? `  ${quoted(use.place.hit, sheet)}, ${placeSpeakers(use.place, sheet)}` : ''
  return `${heading}: ${use.day} ${paint.dim(neutraliseLine(use.publisher ?? use.publisherCountry ?? ''))} ${use.id}${place}`
}

function placeSpeakers({ speakers }: Place, sheet: Sheet): string {
  const { labels } = sheet
  if (speakers.length === 0) return labels.speakers.none
  return speakers
    .map((speaker) =>
      speakerWords(
        {
          type: speaker.type,
          name: speaker.type === 'person' ? speaker.name : null,
          country: 'country' in speaker ? speaker.country : null,
        } as FormulaStory['speakers'][number],
        sheet,
      ),
    )
    .join(labels.words.comma)
}

const quoted = (text: string, { labels }: Sheet): string => labels.words.quote(neutraliseLine(text))

function issuerLines({ issuers }: FormulaStory, sheet: Sheet): string[] {
  const { labels, paint } = sheet
  const words = labels.trend
  return [
    '',
    paint.bold(words.headings.issuers),
    ...issuers.slice(0, MOST).map(({ issuer, lang, uses, events, share, logRatio }) => {
      const times = (2 ** Math.abs(logRatio)).toFixed(1)
      const beside = logRatio > 0 ? words.more(times) : logRatio < 0 ? words.less(times) : ''
      const told = events < 10 ? words.tooFew : shareWords(share, sheet)
      return `  ${neutraliseLine(issuer || '?')} (${lang ?? '?'})  ${uses} / ${events}  ${told}${beside ? `  ${paint.dim(beside)}` : ''}`
    }),
  ]
}

function adoptionLines({ adoption }: FormulaStory, sheet: Sheet): string[] {
  if (adoption.length === 0) return []
  const { labels, paint, width } = sheet
  const words = labels.trend
  const rows = adoption.slice(0, MOST).flatMap((one) => {
    const issuer = neutraliseLine(one.first.publisher ?? one.first.publisherCountry ?? '')
    const where = one.isOwnText ? '' : labels.words.semicolon + words.inTextOf(issuer)
    const heard = one.heardFrom.map(({ side, day, events }) => words.heard(side, day, events))
    const earlier = one.saidEarlierBy.slice(0, 8).join(' ') + (one.saidEarlierBy.length > 8 ? ' …' : '')
    const told = [
      words.silent(one.silentEvents, one.uses, one.eventsSince),
      ...heard.slice(0, 3),
      ...(earlier ? [words.earlier(earlier)] : []),
    ]
    return [
      `  ${one.side}  ${one.first.day}  ${words.verdicts[one.verdict]}${where}  ${paint.dim(one.first.id)}`,
      ...wrapText(told.join(labels.words.semicolon), width - 7).map((line) => paint.dim(`       ${line}`)),
    ]
  })
  return [
    '',
    paint.bold(words.headings.adoption),
    ...rows,
    ...(adoption.length > MOST ? [paint.dim(`  ${words.andMore(adoption.length - MOST)}`)] : []),
    ...wrapText(words.adoptionCaution, width - 2).map((line) => paint.dim(`  ${line}`)),
  ]
}

function companionLines({ companions }: FormulaStory, { labels, paint }: Sheet): string[] {
  const words = labels.trend
  const rows =
    companions === null
      ? [words.tooFew]
      : companions.length === 0
        ? [words.noCompanion]
        : companions
            .slice(0, MOST)
            .map(
              ({ name, uses, events, otherUses, otherEvents }) =>
                `${neutraliseLine(name)}  ${paint.dim(words.together(uses, events, otherUses, otherEvents))}`,
            )
  return ['', paint.bold(words.headings.companions), ...rows.map((row) => `  ${row}`)]
}

function concordanceLines({ concordance }: FormulaStory, sheet: Sheet): string[] {
  const { labels, paint, width } = sheet
  const room = Math.max(16, Math.floor((width - 44) / 2))
  const rows = concordance.lines.flatMap(({ day, id, place }) => {
    if (!place) return []
    const left = cutTo(neutraliseLine(place.left), room, 'start')
    const right = cutTo(neutraliseLine(place.right), room, 'end')
    const line = `${' '.repeat(Math.max(0, room - widthOf(left)))}${left} ${paint.bold(neutraliseLine(place.hit))} ${right}`
    return [`${line}  ${paint.dim(`${day} ${id}`)}`]
  })
  const more = concordance.places - concordance.lines.length
  return [
    '',
    paint.bold(labels.trend.headings.concordance),
    ...rows,
    ...(more > 0 ? [paint.dim(`  ${labels.trend.andMore(more)}`)] : []),
  ]
}

/** As much of a text's beginning or end as fits into so many columns. */
function cutTo(text: string, columns: number, side: 'start' | 'end'): string {
  const letters = side === 'end' ? [...text] : [...text].reverse()
  let [kept, width] = ['', 0]
  for (const letter of letters) {
    width += widthOf(letter)
    if (width > columns) break
    kept = side === 'end' ? kept + letter : letter + kept
  }
  return kept
}
