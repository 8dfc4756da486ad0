import type { Archive, ReadoutSummary } from '../archive/archive.ts'
import { BACK, findNews, type NewsStretch, worthALook } from '../archive/uses/find-news.ts'
import type { Compared, TextUses, UsedStretch } from '../archive/uses/text-uses.ts'
import type { ReadoutRecord } from '../record/record.ts'
import type { Span } from '../record/span.ts'
import type { Against } from './choices.ts'
import { findSilences, type Silences } from './find-silences.ts'
import type { LoadOptions } from './load-source.ts'
import { cutNews, type NewsPiece } from './news-pieces.ts'
import { type Subject, subjectIn, subjectOf, withinOf } from './news-subject.ts'
import { placesThatCount } from './places-that-count.ts'
import { findWholeWords } from './whole-words.ts'

/** What is new in one readout, beside what the archive has of earlier ones. */
export interface News {
  /** Null if the readout is not in the archive. */
  readonly id: string | null
  readonly title: string | null
  /** Of the event, else of publication. */
  readonly day: string | null
  readonly lang: string | null
  readonly against: Against
  readonly before: string | null
  readonly since: string | null
  readonly all: Compared
  readonly within: Compared
  /** Where speakers were asked for: who speaks, and how many earlier readouts have what the same one said. */
  readonly speakers: readonly SpeakerCompared[]
  /** The day of the first earlier readout, whatever `since` says. */
  readonly earliest: string | null
  readonly undated: number
  /** What is too little to say anything: the text itself, all earlier readouts, or those that were asked for. */
  readonly tooFew: 'text' | 'all' | 'within' | null
  readonly text: string
  readonly lookAt: readonly ShownNews[]
  readonly news: readonly ShownNews[]
  readonly used: readonly ShownUse[]
  /** The whole text, cut wherever something of it begins or ends. */
  readonly pieces: readonly NewsPiece[]
  readonly silences: Silences | null
}

interface SpeakerCompared extends Compared {
  readonly name: string
}

/** An earlier stretch; `shown` is the whole words of it. */
interface ShownUse extends UsedStretch {
  readonly shown: Span
}

/** A stretch that is news; `shown` is it with the rest of the words that it begins and ends in. */
interface ShownNews extends NewsStretch {
  readonly shown: Span
  readonly shownCore: Span | null
  readonly nearest: ShownUse | null
}

export interface NewsQuestion {
  readonly against: Against
  /** Only readouts before this day count as earlier. */
  readonly before?: string
  /** Only readouts of this day or later count. */
  readonly since?: string
}

const LEAST = { all: 10, within: 4 } as const
const MOST = 10

/**
 * Tells what is new in a readout, given by its id in the archive or as a file. Throws `bad-flag` where issuer or pair
 * are asked for and the readout does not tell them.
 */
export async function tellNews(
  archive: Archive,
  source: string,
  question: NewsQuestion,
  loading: LoadOptions,
): Promise<News> {
  return await tellNewsBeside(archive, await subjectOf(archive, source, loading), question)
}

/** The same for a readout of the archive, and nothing else: no file is opened and nothing is fetched. */
export async function tellNewsOf(archive: Archive, id: string, question: NewsQuestion): Promise<News> {
  return await tellNewsBeside(archive, await subjectIn(archive, id), question)
}

async function tellNewsBeside(
  archive: Archive,
  subject: Subject,
  { against, before, since }: NewsQuestion,
): Promise<News> {
  const { id, event, day, lang, record } = subject
  const until = before ? { day: before, id: '' } : day ? { day, id: id ?? '' } : null
  const { text } = record
  const { within, voices } = withinOf(subject, against)
  const uses = await archive.uses({
    text,
    lang,
    before: until,
    ...(since === undefined ? {} : { since }),
    except: { id: id ?? '', event },
    within,
  })
  const found = findNews(uses, { day: before ?? day, counts: placesThatCount(record), least: LEAST })
  const show = openShowing(record)
  const news = found.map(show.news)
  const used = uses.runs.flatMap(({ stretches }) => stretches.map(show.used))
  const look = new Set(worthALook(found, uses.runs, MOST))
  const isEarlier = (summary: ReadoutSummary) => {
    const then = summary.day ?? summary.published ?? ''
    if (since !== undefined && then < since) return false
    return !until || then < until.day || (then === until.day && summary.id < until.id)
  }
  return {
    id,
    title: subject.title,
    day,
    lang,
    against,
    before: before ?? null,
    since: since ?? null,
    all: uses.all,
    within: uses.within,
    speakers: uses.voices.map((compared, i) => ({ name: voices[i]?.name ?? '', ...compared })),
    earliest: uses.earliest,
    undated: uses.undated,
    tooFew: tooFewIn(uses),
    text,
    lookAt: news.filter((_, i) => look.has(found[i] as NewsStretch)),
    news,
    used,
    pieces: cutNews(text, news, used),
    silences: await findSilences(archive, { ...subject, id: id ?? '', isEarlier }),
  }
}

function openShowing(record: ReadoutRecord) {
  const words = findWholeWords(record)
  const used = (one: UsedStretch): ShownUse => ({ ...one, shown: words.inside(one.span) ?? one.span })
  const news = (one: NewsStretch): ShownNews => ({
    ...one,
    shown: words.around(one.span, one.around),
    shownCore: one.core && words.around(one.core, one.around),
    // A piece of one word tells nobody anything.
    nearest: one.nearest && words.inside(one.nearest.span) && used(one.nearest),
  })
  return { used, news }
}

export { BACK, LEAST }

function tooFewIn({ runs, all, within, voices }: TextUses): News['tooFew'] {
  const compared = voices.length > 0 ? voices : [within]
  if (runs.length === 0) return 'text'
  if (all.documents < LEAST.all) return 'all'
  return compared.every(({ documents }) => documents < LEAST.within) ? 'within' : null
}
