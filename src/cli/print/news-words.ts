import { BACK, LEAST, type News } from '../../tasks/tell-news.ts'
import type { Labels } from '../labels/labels.ts'
import { neutraliseLine } from './neutralise.ts'

type Stretch = News['lookAt'][number]
type Use = NonNullable<Stretch['last']>
type Silences = NonNullable<News['silences']>

export const newsHeading = ({ id, day, title }: News): string =>
  [id, day, neutraliseLine(title ?? '')].filter(Boolean).join('  ')

/** On how many earlier readouts the answer stands. */
export function newsBasis(news: News, labels: Labels): string {
  const { against, before, since, day, all, within, speakers, undated } = news
  const words = labels.news
  const compared = against === 'all' ? all : within
  const parts = [
    words.compared(compared.documents, compared.events, compared.issuers),
    compared.first && compared.last ? words.days(compared.first, compared.last) : '',
    against === 'all' ? '' : words.against[against],
    ...speakers.map(({ name, documents }) => words.speaker(speakerWord(name, labels), documents)),
    since ? words.since(since) : '',
    before ? words.before(before) : day ? '' : words.noDay,
    undated > 0 ? words.undated(undated) : '',
  ]
  return parts.filter(Boolean).join(words.and)
}

/** That there is too little to say something; null where there is enough. */
export function tooFewTold({ tooFew, all, within }: News, { news: words }: Labels): string | null {
  switch (tooFew) {
    case null:
      return null
    case 'text':
      return words.tooShort
    case 'all':
      return words.tooFew(all.documents, LEAST.all)
    case 'within':
      return words.tooFewWithin(within.documents, LEAST.within)
  }
}

/** What kind of news a stretch is; where several speak, for whom. */
export function newsWord(
  { kind, fresh, months, voices }: Stretch,
  { against, speakers }: News,
  labels: Labels,
): string {
  const words = labels.news
  if (kind === 'never') return fresh > 0 ? words.never : words.neverTogether
  const told = kind === 'back' ? words.back(Math.max(BACK, months ?? BACK)) : words.newHere[against]
  if (speakers.length < 2 || voices.length === 0) return told
  const names = voices.map((voice) => speakerWord(speakers[voice]?.name ?? '', labels))
  return `${told} (${names.join(labels.words.comma)})`
}

const speakerWord = (name: string, labels: Labels): string =>
  name === 'both' ? labels.speakers.bothTag : neutraliseLine(name)

export function toldUse({ id, day, publisher, publisherCountry }: Use): string {
  return [day, neutraliseLine(publisher ?? publisherCountry ?? ''), id].filter(Boolean).join(' ')
}

/** What is told before the set phrases that were not said, or instead of them. */
export function silenceHeading(silences: Silences, { news: words }: Labels): string {
  const { issuer, sides, readouts, usual, missing } = silences
  const counterpart = sides.find((side) => side !== issuer) ?? sides.join('-')
  if (missing === null) return words.tooFewToMiss(issuer, counterpart, readouts)
  if (usual === 0) return words.nothingUsual(issuer, counterpart, readouts)
  if (missing.length === 0) return words.nothingMissing(issuer, counterpart, readouts)
  return words.missing(issuer, counterpart, readouts)
}
