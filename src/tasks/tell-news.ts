import { existsSync } from 'node:fs'
import type { Archive, ReadoutSummary } from '../archive/archive.ts'
import { sidesOf } from '../archive/fact-words.ts'
import { BACK, findNews, type NewsStretch, worthALook } from '../archive/uses/find-news.ts'
import type { Compared, TextUses, UsedStretch, Within } from '../archive/uses/text-uses.ts'
import { DragomanError } from '../record/errors.ts'
import type { ReadoutRecord } from '../record/record.ts'
import type { Against } from './choices.ts'
import { findSilences, type Silences } from './find-silences.ts'
import { type LoadOptions, loadSource } from './load-source.ts'
import { placesThatCount } from './places-that-count.ts'
import { openReading } from './read-readout.ts'
import { loadOne } from './search-archive.ts'

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
  readonly all: Compared
  readonly within: Compared
  readonly undated: number
  /** What is too little to say anything: the text itself, all earlier readouts, or those that were asked for. */
  readonly tooFew: 'text' | 'all' | 'within' | null
  readonly text: string
  readonly lookAt: readonly NewsStretch[]
  readonly news: readonly NewsStretch[]
  readonly used: readonly UsedStretch[]
  readonly silences: Silences | null
}

export interface NewsQuestion {
  readonly against: Against
  /** Only readouts before this day count as earlier. */
  readonly before?: string
}

const LEAST = { all: 10, within: 4 } as const
const MOST = 10

/** The readout in question, from the archive or from outside. */
interface Subject {
  readonly id: string | null
  readonly event: string | null
  readonly title: string | null
  readonly day: string | null
  readonly lang: string | null
  readonly publisher: string | null
  readonly publisherCountry: string | null
  readonly sides: readonly string[]
  readonly record: ReadoutRecord
}

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
  { against, before }: NewsQuestion,
): Promise<News> {
  const { id, event, day, lang, record } = subject
  const until = before ? { day: before, id: '' } : day ? { day, id: id ?? '' } : null
  const { text } = record
  const uses = await archive.uses({
    text,
    lang,
    before: until,
    except: { id: id ?? '', event },
    within: withinOf(subject, against),
  })
  const news = findNews(uses, { day: before ?? day, counts: placesThatCount(record), least: LEAST })
  const isEarlier = (summary: ReadoutSummary) => {
    const then = summary.day ?? summary.published ?? ''
    return !until || then < until.day || (then === until.day && summary.id < until.id)
  }
  return {
    id,
    title: subject.title,
    day,
    lang,
    against,
    before: before ?? null,
    all: uses.all,
    within: uses.within,
    undated: uses.undated,
    tooFew: tooFewIn(uses),
    text,
    lookAt: worthALook(news, uses.runs, MOST),
    news,
    used: uses.runs.flatMap(({ stretches }) => stretches),
    silences: await findSilences(archive, { ...subject, id: id ?? '', isEarlier }),
  }
}

export { BACK, LEAST }

function tooFewIn({ runs, all, within }: TextUses): News['tooFew'] {
  if (runs.length === 0) return 'text'
  if (all.documents < LEAST.all) return 'all'
  return within.documents < LEAST.within ? 'within' : null
}

async function subjectOf(archive: Archive, source: string, loading: LoadOptions): Promise<Subject> {
  const known = await archive.resolve(source)
  if (known.length > 0 || (source !== '-' && !existsSync(source) && !/^https?:/.test(source))) {
    return await subjectIn(archive, source)
  }
  const { readout } = await loadSource(source, loading)
  const record = (await openReading()).read(readout)
  const { publication, engagement } = record
  return {
    id: null,
    event: null,
    title: publication.title,
    day: engagement?.date?.value ?? publication.published,
    lang: record.lang,
    publisher: publication.publisher,
    publisherCountry: publication.publisherCountry,
    sides: sidesOf(record),
    record,
  }
}

async function subjectIn(archive: Archive, reference: string): Promise<Subject> {
  const { summary, record, version } = await loadOne(archive, reference)
  const { id, event, title, publisher, publisherCountry, sides } = summary
  if (!record) throw new DragomanError('bad-input', `${version.readout} has not been read.`)
  const day = summary.day ?? summary.published
  return { id, event, title, day, lang: summary.lang, publisher, publisherCountry, sides, record }
}

function withinOf({ publisher, publisherCountry, sides }: Subject, against: Against): Within {
  switch (against) {
    case 'all':
      return {}
    case 'issuer':
      if (publisherCountry !== null) return { publisherCountry }
      if (publisher !== null) return { publisher }
      throw new DragomanError('bad-flag', 'The readout does not tell who issued it.', {
        hint: 'Compare it with all readouts: --against all',
      })
    case 'pair':
      if (sides.length > 1) return { sides }
      throw new DragomanError('bad-flag', 'The readout does not tell two sides.', {
        hint: 'Compare it with all readouts, or those of its issuer: --against all, --against issuer',
      })
  }
}
