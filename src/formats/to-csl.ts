import type { ReadoutSummary, StoredVersion } from '../archive/archive.ts'
import type { Span } from '../record/span.ts'
import { textFragment } from './text-fragment.ts'

/** A date of CSL: year, month, day, as far as known. */
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
}

/** A citation in CSL-JSON 1.0.2, the fields that a readout fills. */
export interface CslItem {
  readonly id: string
  readonly type: 'webpage' | 'document'
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly publisher?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly URL?: string
  readonly language?: string
  readonly genre?: string
  /** The words that are cited, and the archive's id, so that a citation leads back to the text. */
  readonly note: string
}

/**
 * A readout, or a passage of it, as a citation: the office that published it is its author, as is usual for press
 * releases. Of a passage the words stand in the note, and the address leads to them on the page.
 */
export function toCsl(summary: ReadoutSummary, version: StoredVersion, passage?: Span): CslItem {
  const { title, published, publisher, lang, fetchedAt } = version
  return {
    id: [citationKey(summary), ...(passage ?? [])].join('-'),
    type: summary.address ? 'webpage' : 'document',
    title: title ?? version.text.trim().split('\n')[0]?.slice(0, 200) ?? summary.id,
    ...(publisher ? { author: [{ literal: publisher }], publisher } : {}),
    ...(published ? { issued: cslDate(published) } : {}),
    ...(fetchedAt ? { accessed: cslDate(fetchedAt) } : {}),
    ...(summary.address ? { URL: addressOf(summary.address, version.text, passage) } : {}),
    ...(lang ? { language: lang } : {}),
    ...(summary.isReadout ? { genre: 'Readout' } : {}),
    note: passage
      ? `“${version.text
          .slice(...passage)
          .replace(/\s+/g, ' ')
          .trim()}” (dragoman ${summary.id} version ${version.number}, characters ${passage.join('–')})`
      : `dragoman ${summary.id} version ${version.number}`,
  }
}

function addressOf(address: string, text: string, passage: Span | undefined): string {
  return passage && /^https?:/.test(address)
    ? address.replace(/#.*$/, '') + textFragment(text, passage)
    : address
}

/** `arcadian-chancery-2031-05-04-r7k2m`: who, when, and the beginning of the archive's id, which keeps keys apart. */
function citationKey({ id, publisher, published }: ReadoutSummary): string {
  const who = (publisher ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, 3)
    .join('-')
  return [who || 'readout', published ?? 'undated', id.slice(0, 9)].join('-')
}

function cslDate(iso: string): CslDate {
  return { 'date-parts': [iso.slice(0, 10).split('-').map(Number)] }
}
