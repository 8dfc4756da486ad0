import type { Usage, UsageState } from '../../../tasks/dossier/usage.ts'
import { languageName } from '../../labels/display-names.ts'
import { type Block, type Pieces, plain, type Table } from '../document/document.ts'
import { quiet } from './contact-blocks.ts'
import type { Desk } from './desk.ts'

const MOST_THEMES = 15
const MOST_YEARS = 8
const MOST_IN_USE = 25

/** Themes of most contacts, over the last years. */
export function themeBlocks(desk: Desk): readonly Block[] {
  const { dossier, labels } = desk
  const words = labels.dossier
  if (dossier.themes.length === 0) return [quiet(words.noThemes)]
  const years = dossier.years.slice(-MOST_YEARS)
  const shown = dossier.themes.slice(0, MOST_THEMES)
  return [
    {
      type: 'table',
      head: [
        words.columns.theme,
        words.columns.all,
        ...years.map(({ year, isPartial }) => `${year}${isPartial ? '*' : ''}`),
      ],
      isNumber: [false, true, ...years.map(() => true)],
      rows: [
        ...shown.map(({ id, label, all, byYear }) => [
          plain(labels.topics[id] ?? label),
          desk.figure(all, 'quoted'),
          ...years.map(({ year }) => desk.figure(byYear[year], 'quoted')),
        ]),
        [
          plain(words.headings.contacts),
          desk.figure(dossier.counts.all),
          ...years.map(({ all }) => desk.figure(all)),
        ],
      ],
    },
    ...shownOf(shown.length, dossier.themes.length, desk),
  ]
}

function shownOf(shown: number, all: number, { labels }: Desk): readonly Block[] {
  return shown < all ? [quiet(labels.dossier.shownOf(shown, all))] : []
}

/** What each issuer calls the relations, now and before. */
export function relationBlocks(desk: Desk): readonly Block[] {
  const { dossier, labels } = desk
  const words = labels.dossier
  const { present, labels: names } = dossier.words
  if (names.length === 0) return [quiet(words.noRelations)]
  return [
    ...present.map(
      ({ words: said, issuer, lang, day, sentence }): Block => ({
        type: 'paragraph',
        pieces: [
          { text: `${words.present(voiceName(issuer, lang, desk), day)} ` },
          { ...desk.noted(said, desk.quote(sentence)), isStrong: true, lang: foreign(lang, desk) },
        ],
      }),
    ),
    usageTable([...names].sort(byFirst), desk),
    quiet(words.howWords(dossier.words.recentFrom)),
  ]
}

const byFirst = (a: Usage, b: Usage): number => (a.first.day < b.first.day ? -1 : 1)

/** Set phrases: all that are new or dropped, and those in use most. */
export function formulaBlocks(desk: Desk): readonly Block[] {
  const { dossier, labels } = desk
  const words = labels.dossier
  const { formulas, voices, recentFrom } = dossier.words
  if (formulas.length === 0) return [quiet(words.noFormulas)]
  const of = (state: UsageState) => formulas.filter((one) => one.state === state)
  const shown = [...of('new'), ...of('dropped'), ...of('in-use').slice(0, MOST_IN_USE)]
  const told = voices.map(({ issuer, lang, recent, earlier }) =>
    words.voice(voiceName(issuer, lang, desk), recent, earlier),
  )
  return [
    quiet(`${told.join(labels.words.semicolon)}. ${words.howWords(recentFrom)}`),
    ...(shown.length > 0 ? [usageTable(shown, desk)] : []),
    ...shownOf(shown.length, formulas.length, desk),
  ]
}

function usageTable(usages: readonly Usage[], desk: Desk): Table {
  const words = desk.labels.dossier
  const { columns } = words
  return {
    type: 'table',
    head: [
      columns.words,
      columns.said,
      columns.use,
      columns.events,
      columns.recent,
      columns.first,
      columns.last,
    ],
    isNumber: [false, false, false, true, true, false, false],
    rows: usages.map((usage): readonly Pieces[] => [
      [{ text: usage.words, lang: foreign(usage.lang, desk) }],
      plain(voiceName(usage.issuer, usage.lang, desk)),
      plain(words.uses[usage.state]),
      desk.figure(usage.all, 'quoted'),
      desk.figure(usage.recent, 'quoted'),
      plain(usage.first.day),
      plain(usage.last.day),
    ]),
  }
}

function voiceName(issuer: string | null, lang: string | null, { labels, name }: Desk): string {
  const who = issuer ? name(issuer) : labels.stats.unknownPublisher
  return lang ? `${who}${labels.words.aside(languageName(lang, labels))}` : who
}

const foreign = (lang: string | null, { labels }: Desk): string | null => (lang === labels.lang ? null : lang)
