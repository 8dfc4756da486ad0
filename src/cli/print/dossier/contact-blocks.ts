import { RANKS } from '../../../tasks/choices.ts'
import type { YearCounts } from '../../../tasks/dossier/count-contacts.ts'
import { languageName, stateName } from '../../labels/display-names.ts'
import { type Block, type Pieces, plain, type Table } from '../document/document.ts'
import type { Desk } from './desk.ts'

/** On how many texts everything stands, from whom, from when to when. */
export function basisBlocks(desk: Desk): readonly Block[] {
  const { dossier, labels, name } = desk
  const words = labels.dossier
  const { basis, asOf, contacts } = dossier
  const days = basis.first && basis.last ? words.days(basis.first, basis.last) : ''
  const told = [words.basis(basis.events, basis.readouts), days].filter(Boolean).join(labels.words.semicolon)
  const coverage = basis.coverage.flatMap(({ side, texts, first, last }): Pieces => {
    if (!first || !last) return [{ text: `${words.noCoverage(name(side))} ` }]
    const sentence = words.coverage(name(side), texts, first, last)
    return [desk.searched(sentence, [`country:${side}`]), { text: ' ' }]
  })
  const undated = contacts.filter(({ day }) => day === null).map(({ id }) => id)
  return [
    { type: 'paragraph', pieces: [desk.noted(told, desk.inList(contacts.map(({ id }) => id)))] },
    {
      type: 'paragraph',
      isQuiet: true,
      pieces: [...coverage, { text: words.reaches(basis.reaches, asOf) }],
    },
    ...(undated.length > 0
      ? [
          {
            type: 'paragraph' as const,
            isQuiet: true,
            pieces: [desk.noted(words.undated(undated.length), desk.inList(undated))],
          },
        ]
      : []),
    issuerTable(desk),
  ]
}

function issuerTable(desk: Desk): Table {
  const { dossier, labels, name } = desk
  const { columns } = labels.dossier
  return {
    type: 'table',
    head: [columns.publisher, columns.state, columns.language, columns.readouts, columns.first, columns.last],
    isNumber: [false, false, false, true, false, false],
    rows: dossier.basis.issuers.map(({ publisher, country, lang, readouts, first, last }) => {
      const own = dossier.readouts.filter(
        (text) => text.publisher === publisher && text.publisherCountry === country && text.lang === lang,
      )
      return [
        plain(publisher ?? labels.stats.unknownPublisher),
        plain(country ? name(country) : '–'),
        plain(lang ? languageName(lang, labels) : '–'),
        [desk.noted(String(readouts), desk.inList([...new Set(own.map(({ event }) => event))]))],
        plain(first ?? '–'),
        plain(last ?? '–'),
      ]
    }),
  }
}

export const quiet = (text: string): Block => ({ type: 'paragraph', isQuiet: true, pieces: plain(text) })

/** Contacts of each year, once by channel and once by rank. */
export function yearBlocks(desk: Desk): readonly Block[] {
  const { dossier, labels } = desk
  const words = labels.dossier
  const kinds = dossier.channels.map(({ kind }) => kind)
  const ranks = RANKS.filter((rank) => dossier.counts.byLevel[rank])
  const channelOf = (year: YearCounts) => kinds.map((kind) => desk.figure(year.byKind[kind]))
  const rankOf = (year: YearCounts) => ranks.map((rank) => desk.figure(year.byLevel[rank]))
  return [
    { type: 'heading', level: 2, text: words.headings.years },
    yearTable(
      desk,
      kinds.map((kind) => kindTag(kind, desk)),
      channelOf,
    ),
    { type: 'heading', level: 2, text: words.headings.ranks },
    yearTable(
      desk,
      ranks.map((rank) => words.levels[rank]),
      rankOf,
    ),
    ...(dossier.years.some(({ isPartial }) => isPartial) ? [quiet(words.partial)] : []),
  ]
}

function yearTable(
  desk: Desk,
  columns: readonly string[],
  cells: (year: YearCounts) => readonly Pieces[],
): Table {
  const { dossier, labels } = desk
  const { year, texts, all } = labels.dossier.columns
  const sides = dossier.pair
  const textsOf = (counts: YearCounts): Pieces => {
    if (counts.texts === 0) return plain('–')
    const how = sides
      .map((side) => labels.dossier.textsNote(`country:${side} date:${counts.year}`))
      .join('; ')
    return [desk.noted(String(counts.texts), plain(how))]
  }
  return {
    type: 'table',
    head: [year, all, ...columns, texts],
    isNumber: [false, true, ...columns.map(() => true), true],
    rows: dossier.years.map((counts) => [
      plain(`${counts.year}${counts.isPartial ? '*' : ''}`),
      desk.figure(counts.all),
      ...cells(counts),
      textsOf(counts),
    ]),
  }
}

export function channelTable(desk: Desk): Table {
  const { dossier, labels } = desk
  const words = labels.dossier
  const ranks = RANKS.filter((rank) => dossier.counts.byLevel[rank])
  return {
    type: 'table',
    head: [words.columns.channel, ...ranks.map((rank) => words.levels[rank]), words.columns.all],
    isNumber: [false, ...ranks.map(() => true), true],
    rows: [
      ...dossier.channels.map(({ kind, all, byLevel }) => [
        plain(kindTag(kind, desk)),
        ...ranks.map((rank) => desk.figure(byLevel[rank])),
        desk.figure(all),
      ]),
      [
        plain(words.columns.all),
        ...ranks.map((rank) => desk.figure(dossier.counts.byLevel[rank])),
        desk.figure(dossier.counts.all),
      ],
    ],
  }
}

export function requestTable(desk: Desk): Table {
  const { dossier, labels, name } = desk
  const words = labels.dossier
  const { by, disputed, untold } = dossier.requests
  const sides = Object.entries(by).sort((a, b) => b[1].count - a[1].count)
  return {
    type: 'table',
    head: [words.columns.askedBy, words.columns.events],
    isNumber: [false, true],
    rows: [
      ...sides.map(([side, figure]) => [plain(name(side)), desk.figure(figure, 'quoted')]),
      ...(disputed.count > 0 ? [[plain(words.disputed), desk.figure(disputed, 'quoted')]] : []),
      [plain(words.untold), desk.figure(untold)],
    ],
  }
}

export function kindTag(kind: string, { labels }: Desk): string {
  return (labels.kindTags as Readonly<Record<string, string>>)[kind] ?? kind
}

/** What a state or body is called: as a register has it in the language of the labels, else by ICU, else its code. */
export function sideNames(
  labels: Desk['labels'],
  nameOf: (code: string, lang: string) => string | null,
): (code: string) => string {
  return (code) => stateName(code, labels) ?? nameOf(code, labels.lang) ?? nameOf(code, 'en') ?? code
}
