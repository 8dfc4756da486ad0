import type { Figure } from '../../../tasks/dossier/figure.ts'
import type { Contact, DossierText } from '../../../tasks/dossier/gather-contacts.ts'
import type { Dossier } from '../../../tasks/dossier/tell-dossier.ts'
import type { Labels } from '../../labels/labels.ts'
import type { Note, Piece, Pieces } from '../document/document.ts'

/** What all parts of a dossier on paper need: words, names, and a place to put footnotes. */
export interface Desk {
  readonly dossier: Dossier
  readonly labels: Labels
  readonly name: (code: string) => string
  readonly notes: readonly Note[]
  /** A piece with a footnote. */
  readonly noted: (text: string, note: Note) => Piece
  /** A number with a footnote that names its contacts, and quotes sentences where they are not those of the list. */
  readonly figure: (figure: Figure | undefined, quoted?: 'listed' | 'quoted') => Pieces
  /** "contacts 3–5, 9 of the list". */
  readonly inList: (events: readonly string[]) => Pieces
  /** A sentence whose numbers are opened by searches of the archive. */
  readonly searched: (text: string, queries: readonly string[]) => Piece
  /** The words of a sentence with who said them, when, and where that is. */
  readonly quote: (sentence: number) => Pieces
  /** The same without the words. */
  readonly source: (readout: string) => Pieces
  readonly contact: (event: string) => Contact | undefined
}

export interface DeskOptions {
  readonly labels: Labels
  readonly name: (code: string) => string
  /** Footnotes quote every sentence, not only the first and the last. */
  readonly allSentences: boolean
}

export function openDesk(dossier: Dossier, { labels, name, allSentences }: DeskOptions): Desk {
  const notes: Note[] = []
  const numbers = new Map(dossier.contacts.map(({ id }, i) => [id, i + 1]))
  const contacts = new Map(dossier.contacts.map((contact) => [contact.id, contact]))
  const texts = new Map(dossier.readouts.map((text) => [text.id, text]))
  const [before = '', after = ''] = labels.dossier.inList('\n').split('\n')
  const noted = (text: string, note: Note): Piece => {
    notes.push(note)
    return { text, note: notes.length - 1 }
  }
  const inList = (events: readonly string[]): Pieces => {
    const all = events.flatMap((event) => numbers.get(event) ?? []).sort((a, b) => a - b)
    return [{ text: before }, { text: rangesOf(all), entries: all }, { text: after }]
  }
  const searched = (text: string, queries: readonly string[]): Piece =>
    noted(text, [{ text: queries.map(labels.dossier.textsNote).join('; ') }])
  const source = (readout: string): Pieces => {
    const text = texts.get(readout)
    const told = [text?.publisher ?? text?.publisherCountry, dayOf(text, contacts), readout].filter(Boolean)
    const words = labels.words.aside(told.join(labels.words.comma))
    return [{ text: words, ...(text?.address ? { href: text.address } : {}) }]
  }
  const quote = (sentence: number): Pieces => {
    const kept = dossier.sentences[sentence]
    if (!kept) return []
    const lang = texts.get(kept.readout)?.lang ?? null
    const words = labels.words.quote(kept.quote.replace(/\s+/g, ' ').trim())
    return [{ text: words, lang: lang === labels.lang ? null : lang }, ...source(kept.readout)]
  }
  const figure: Desk['figure'] = (of, quoted = 'listed') => {
    if (!of || of.count === 0) return [{ text: '–' }]
    const isListed = quoted === 'listed' && of.count > 1 && !allSentences
    const sentences = isListed ? [] : chosen(of.sentences, allSentences)
    const quotes = sentences.flatMap((one, i): Pieces => [{ text: i === 0 ? ': ' : '; ' }, ...quote(one)])
    return [noted(String(of.count), [...inList(of.events), ...quotes, { text: '.' }])]
  }
  return {
    dossier,
    labels,
    name,
    notes,
    noted,
    figure,
    inList,
    searched,
    quote,
    source,
    contact: (event) => contacts.get(event),
  }
}

/** The first and the last, which is when it was first and last said. */
function chosen(sentences: readonly number[], all: boolean): readonly number[] {
  return all || sentences.length < 3 ? sentences : [sentences[0] as number, sentences.at(-1) as number]
}

function dayOf(text: DossierText | undefined, contacts: ReadonlyMap<string, Contact>): string | null {
  const day = text && contacts.get(text.event)?.day
  return day ?? text?.published?.slice(0, 10) ?? null
}

/** 3, 4, 5, 9 → "3–5, 9". */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
