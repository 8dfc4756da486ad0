import { basename } from 'node:path'
import { DragomanError } from '../../record/errors.ts'
import { type Form, formOfContent, formOfName, isDocumentForm, MEDIA_TYPE } from '../file-form.ts'
import { readBytes } from '../read-bytes.ts'
import type { Found, ReadDocument } from '../source-document.ts'
import type { Columns } from '../table/choose-columns.ts'
import { tellFault } from '../tell-fault.ts'
import { openAttachments } from './open-attachments.ts'
import { gunzipped } from './open-gzip.ts'
import { openLinesOf } from './open-lines.ts'
import { openTable } from './open-table.ts'
import { openWebArchive } from './open-web-archive.ts'
import { openZip } from './open-zip.ts'
import { headOf, type Part, wholeOf } from './part.ts'
import { withNameFacts } from './with-name-facts.ts'

export interface OpenOptions {
  /** Which columns of tables hold what; those not named are guessed by their headings, and told. */
  readonly columns?: Columns
}

/** Containers in containers are opened to this depth. */
const DEEPEST = 4

/**
 * The documents of a part, one at a time, whatever it is: by its first bytes where they say it, else by what its
 * carrier declares, else by its name. One bad document never ends the rest.
 */
export async function* openPart(part: Part, options: OpenOptions): AsyncGenerator<Found> {
  try {
    yield* openAs(await formOf(part), part, options)
  } catch (cause) {
    yield { type: 'refused', where: part.where, ...tellFault(cause) }
  }
}

async function formOf(part: Part): Promise<Form | null> {
  const named = part.declared.form ?? formOfName(part.name)
  const content = formOfContent(await headOf(part))
  // A Word document is a ZIP with certain members, which only its name tells from afar.
  if (content === 'zip' && named === 'docx') return 'docx'
  return content ?? named
}

async function* openAs(form: Form | null, part: Part, options: OpenOptions): AsyncGenerator<Found> {
  if (form !== null && !isDocumentForm(form) && part.depth >= DEEPEST) {
    throw new DragomanError('bad-input', `${part.where} lies ${DEEPEST} archives deep; it was not opened.`, {
      hint: 'Unpack the outer ones and add the folder.',
    })
  }
  switch (form) {
    case 'jsonl':
      return yield* openLinesOf(part)
    case 'csv':
    case 'tsv':
      return yield* openTable(part, form, options.columns ?? {})
    case 'warc':
      return yield* openWebArchive(part, (page) => openPart(page, options))
    case 'gzip':
      return yield* openPart(gunzipped(part), options)
    case 'zip':
      return yield* openZip(part, (member) => openPart(member, options))
    default:
      return yield* openDocument(form, part, options)
  }
}

async function* openDocument(form: Form | null, part: Part, options: OpenOptions): AsyncGenerator<Found> {
  const { where, file, member, declared } = part
  const raw = await wholeOf(part)
  if (raw.length === 0) throw new DragomanError('bad-input', `${where} is empty.`)
  const read = await readBytes(raw, { name: where, form, charset: declared.charset })
  for (const note of read.notes) yield { type: 'note', where, note }
  const { readout: said, facts } = withNameFacts(withAddress(read, declared.url), part.name)
  // What was fetched from an address goes by it; a file goes by its name, a member by its path.
  const readout = declared.url === null ? { id: member ?? basename(file), ...said } : said
  if (readout.text.trim() === '') {
    yield { type: 'refused', where, reason: `${where} holds no text.`, hint: null }
  } else {
    const mediaType = MEDIA_TYPE[read.form]
    const { fetchedAt } = declared
    yield { type: 'document', document: { readout, facts, where, file, member, raw, mediaType, fetchedAt } }
  }
  if (read.form === 'eml') yield* openAttachments(part, raw, (attachment) => openPart(attachment, options))
}

/** The address that a page was fetched from goes before the one it declares. */
function withAddress(read: ReadDocument, url: string | null): ReadDocument {
  if (url === null) return read
  return { readout: { ...read.readout, url }, facts: { ...read.facts, url: 'fetched from' } }
}
