import type { Dossier } from '../../../tasks/dossier/tell-dossier.ts'
import type { Block, Entry, PaperDocument, Pieces } from '../document/document.ts'
import { cadenceBlocks } from './cadence-blocks.ts'
import { basisBlocks, channelTable, kindTag, quiet, requestTable, yearBlocks } from './contact-blocks.ts'
import { dateBlocks, oneSidedBlocks, undertakingBlocks } from './deed-blocks.ts'
import { type Desk, type DeskOptions, openDesk } from './desk.ts'
import { formulaBlocks, relationBlocks, themeBlocks } from './word-blocks.ts'

/** A dossier as a paper: what it stands on, its figures each with a footnote, and the list of contacts these name. */
export function dossierDocument(dossier: Dossier, options: DeskOptions): PaperDocument {
  const desk = openDesk(dossier, options)
  const { labels, name } = desk
  const { headings, ...words } = labels.dossier
  const [a, b] = dossier.pair
  const part = (text: string, blocks: readonly Block[]): readonly Block[] => [
    { type: 'heading', level: 1, text },
    ...blocks,
  ]
  const blocks = [
    ...part(headings.basis, basisBlocks(desk)),
    ...part(headings.cadence, cadenceBlocks(desk)),
    ...part(headings.contacts, [
      { type: 'heading', level: 2, text: headings.channels },
      channelTable(desk),
      ...yearBlocks(desk),
    ]),
    ...part(headings.requests, [requestTable(desk)]),
    ...part(headings.themes, themeBlocks(desk)),
    ...part(headings.relations, relationBlocks(desk)),
    ...part(headings.formulas, formulaBlocks(desk)),
    ...part(headings.undertakings, undertakingBlocks(desk)),
    ...part(headings.dates, dateBlocks(desk)),
    ...part(headings.oneSided, oneSidedBlocks(desk)),
    ...part(headings.list, [{ type: 'entries', entries: entriesOf(desk) }]),
  ]
  return { title: words.title(name(a), name(b)), lang: labels.lang, blocks, notes: desk.notes }
}

/** The same for a terminal: without the list of contacts, which "dragoman events" prints. */
export function withoutList(document: PaperDocument, note: string): PaperDocument {
  const end = document.blocks.findLastIndex(({ type }) => type === 'heading')
  return { ...document, blocks: [...document.blocks.slice(0, end), quiet(note)] }
}

function entriesOf(desk: Desk): readonly Entry[] {
  return desk.dossier.contacts.map((contact, i) => ({
    number: i + 1,
    pieces: [
      { text: contact.day ?? '–', isStrong: true },
      { text: `, ${kindTag(contact.kind, desk)}` },
      ...(contact.isBilateral ? [] : [{ text: desk.labels.words.aside(desk.labels.dossier.inCompany) }]),
      { text: peopleOf(contact.people, desk) },
      { text: `  ${contact.id}` },
    ],
    below: contact.sentences.map((sentence): Pieces => desk.quote(sentence)),
  }))
}

function peopleOf(people: Desk['dossier']['contacts'][number]['people'], { labels, name }: Desk): string {
  const told = people.map((one) => `${one.name}${labels.words.aside(name(one.country))}`)
  return told.length > 0 ? `: ${told.join(labels.words.comma)}` : ''
}
