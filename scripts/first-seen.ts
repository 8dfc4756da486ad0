import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Archive } from '../src/archive/archive.ts'
import type { FiledDocument } from '../src/archive/prepare-filing.ts'
import { fileReadouts } from '../src/tasks/file-readouts.ts'
import { openArchive } from '../src/tasks/open-archive.ts'

/**
 * Plants phrases at known days in archives that are filled in shuffled order, with removals and new versions between,
 * and asks after each step where every phrase was first and last, and in how many readouts. What is planted is known
 * word by word, so that the answer is told without the program.
 *
 *   npm run first-seen [-- ROUNDS [READOUTS]]
 */
const [rounds, readouts] = [Number(process.argv[2] ?? 2), Number(process.argv[3] ?? 40)]
if (!(rounds > 0 && readouts > 0)) {
  process.stderr.write('usage: npm run first-seen [-- ROUNDS [READOUTS]]\n')
  process.exit(2)
}

type Lang = 'zh' | 'en' | 'ru'

interface Planted {
  readonly id: string
  readonly day: string
  /** Words or characters between two full stops. */
  readonly runs: readonly (readonly string[])[]
}

const WORDS: Readonly<Record<Lang, readonly string[]>> = {
  zh: [...'共同建设北方大桥促进往来友好合作深化信任港口铁路开通'],
  en: 'both sides will build the northern bridge and open harbours to trade in spring'.split(' '),
  ru: 'стороны построят северный мост и откроют порты для торговли весной вместе'.split(' '),
}
const LENGTHS: Readonly<Record<Lang, readonly [number, number]>> = { zh: [4, 12], en: [2, 9], ru: [2, 9] }

const folder = mkdtempSync(join(tmpdir(), 'dragoman-first-seen-'))
const counts = { steps: 0, asked: 0, wrong: 0 }
try {
  for (let round = 0; round < rounds; round++) {
    for (const lang of ['zh', 'en', 'ru'] as const) await plant(lang, join(folder, `${lang}${round}.sqlite`))
  }
} finally {
  rmSync(folder, { recursive: true })
}
process.stdout.write(
  `${counts.steps} insertions, new versions, removals and returns; ${counts.asked} phrases asked for, ${counts.wrong} wrong\n`,
)
process.exitCode = counts.wrong === 0 && counts.asked > 0 ? 0 : 1

async function plant(lang: Lang, path: string): Promise<void> {
  const archive = await openArchive(path, { create: true })
  const phrases = Array.from({ length: 12 }, () => some(lang, ...LENGTHS[lang]))
  const there = new Map<string, Planted>()
  const away = new Map<string, Planted>()
  for (let step = 0; step < readouts; step++) {
    const chance = Math.random()
    const known = [...there.keys()]
    if (chance < 0.15 && known.length > 3)
      await remove(archive, known[within(known.length)] ?? '', there, away)
    else if (chance < 0.25 && away.size > 0) await bringBack(archive, there, away)
    else {
      const url =
        chance < 0.4 && known.length > 0
          ? (known[within(known.length)] ?? '')
          : `https://valdora.example/${step}`
      const runs = Array.from({ length: 2 + within(4) }, () =>
        Math.random() < 0.6 ? (phrases[within(phrases.length)] ?? []) : some(lang, 1, 6),
      )
      const day = there.get(url)?.day ?? `20${20 + within(15)}-0${1 + within(9)}-1${within(9)}`
      await add(archive, lang, { url, day, text: written(lang, runs) })
      const [summary] = await archive.resolve(url)
      if (summary) there.set(url, { id: summary.id, day: summary.day ?? day, runs })
    }
    counts.steps++
    for (const phrase of phrases) await ask(archive, lang, phrase, [...there.values()])
  }
  await archive.close()
}

async function ask(
  archive: Archive,
  lang: Lang,
  phrase: readonly string[],
  all: readonly Planted[],
): Promise<void> {
  const joined = ` ${phrase.join(' ')} `
  const holders = all
    .filter(({ runs }) => runs.some((run) => ` ${run.join(' ')} `.includes(joined)))
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))
  const { runs } = await archive.uses({
    text: written(lang, [phrase]),
    lang,
    before: null,
    except: { id: '', event: null },
    within: {},
  })
  const found = runs[0]?.stretches.find(({ length }) => length === phrase.length)
  const told = found ? [found.first.id, found.first.day, found.last.id, found.documents] : []
  const [first, last] = [holders[0], holders.at(-1)]
  const expected = first && last ? [first.id, first.day, last.id, holders.length] : []
  counts.asked++
  if (told.join(' ') === expected.join(' ')) return
  counts.wrong++
  process.stdout.write(`${lang} "${phrase.join(' ')}": ${told.join(' ')}, not ${expected.join(' ')}\n`)
}

async function remove(
  archive: Archive,
  url: string,
  there: Map<string, Planted>,
  away: Map<string, Planted>,
): Promise<void> {
  const planted = there.get(url)
  if (!planted) return
  const at = new Date(Date.now() + counts.steps).toISOString()
  await archive.remove({ readout: planted.id, who: 'first-seen', at, why: null, takenBackAt: null })
  there.delete(url)
  away.set(url, planted)
}

async function bringBack(
  archive: Archive,
  there: Map<string, Planted>,
  away: Map<string, Planted>,
): Promise<void> {
  const [url, planted] = [...away][within(away.size)] ?? []
  if (!url || !planted) return
  await archive.takeBackRemoval(planted.id, new Date().toISOString())
  away.delete(url)
  there.set(url, planted)
}

async function add(
  archive: Archive,
  lang: Lang,
  { url, day, text }: { readonly url: string; readonly day: string; readonly text: string },
): Promise<void> {
  const document: FiledDocument = {
    readout: { text, url, lang, published: day, publisher: 'Press of Valdora' },
    where: url,
    file: 'planted.jsonl',
    member: url,
    raw: Buffer.from(text),
    mediaType: 'text/plain',
    fetchedAt: null,
    facts: {},
  }
  async function* one() {
    yield document
  }
  for await (const _ of fileReadouts(archive, one()));
}

/** The words as a text has them, some in capitals: how they are written makes no difference. */
function written(lang: Lang, runs: readonly (readonly string[])[]): string {
  const sentences = runs.map((run) => {
    const words = run.join(lang === 'zh' ? '' : ' ')
    return Math.random() < 0.2 ? words.toUpperCase() : words
  })
  return `${sentences.join(lang === 'zh' ? '。' : '. ')}${lang === 'zh' ? '。' : '.'}\n`
}

function some(lang: Lang, least: number, most: number): string[] {
  const length = least + within(most - least + 1)
  return Array.from({ length }, () => WORDS[lang][within(WORDS[lang].length)] ?? '')
}

function within(count: number): number {
  return Math.floor(Math.random() * count)
}
