import { brotliDecompressSync, gunzipSync, inflateSync, unzipSync } from 'node:zlib'
import type { WARCRecord } from 'warcio'
import { DragomanError } from '../../record/errors.ts'
import { formOfName, formOfType, isDocumentForm } from '../file-form.ts'
import { charsetOfContentType } from '../find-declared-charset.ts'
import type { Found } from '../source-document.ts'
import { tellFault } from '../tell-fault.ts'
import type { Part } from './part.ts'

/** Larger answers are skipped: they are films, not pages. In bytes. */
const LARGEST = 64 * 1024 * 1024

/**
 * The documents of a web archive (WARC): pages, texts, PDFs and Word documents that a server answered with. Address and
 * time of fetching are the archive's. Everything else that a crawl takes along is counted in one note. What stands
 * before a cut is kept.
 */
export async function* openWebArchive(
  part: Part,
  openMember: (member: Part) => AsyncIterable<Found>,
): AsyncGenerator<Found> {
  const { AsyncIterReader, WARCParser } = await import('warcio')
  let fault: unknown = null
  const watched = async function* () {
    try {
      yield* part.open()
    } catch (cause) {
      // The parser takes a stream that fails for one that ends.
      fault = cause
    }
  }
  let others = 0
  let number = 0
  for await (const record of WARCParser.iterRecords(new AsyncIterReader(watched(), null))) {
    number++
    if (!/^WARC\/\d/.test(record.warcHeaders.statusline)) throw damaged(part, number)
    const type = record.warcType
    const isAnswer = (type === 'response' && isFound(record)) || type === 'resource'
    const isPage = isAnswer && isDocument(record)
    const page = isPage ? await record.readFully(false) : await passOver(record)
    if (fault !== null) throw fault
    if (isCut(record)) throw damaged(part, number)
    if (page === null) {
      if (type === 'response' || type === 'resource') others++
      continue
    }
    try {
      yield* openMember(memberOf(part, record, await decode(record, page, AsyncIterReader), number))
    } catch (cause) {
      yield { type: 'refused', where: whereOf(part, record, number), ...tellFault(cause) }
    }
  }
  if (fault !== null) throw fault
  if (number === 0) throw damaged(part, 1)
  if (others > 0) yield { type: 'note', where: part.where, note: leftOut(part, others) }
}

function isFound(record: WARCRecord): boolean {
  return Number(record.httpHeaders?.statusCode) === 200
}

function isDocument(record: WARCRecord): boolean {
  if (!(record.warcContentLength <= LARGEST)) return false
  const form = formOfType(contentTypeOf(record))
  return form !== null && isDocumentForm(form)
}

function contentTypeOf(record: WARCRecord): string | null {
  return (
    (record.httpHeaders ? record.httpHeaders.headers.get('content-type') : record.warcContentType) ?? null
  )
}

/** Goes to the end of a record. The library's own way never comes back where the file ends before the record does. */
async function passOver(record: WARCRecord): Promise<null> {
  for await (const _ of record.reader) {
    // Nothing is kept of it.
  }
  return null
}

/** Whether the file ended before the record did. */
function isCut(record: WARCRecord): boolean {
  const { limit } = record._reader as unknown as { readonly limit: number }
  return !(limit <= 0)
}

/** Takes off what the server packed its answer in; archives often keep the header and not the packing. */
async function decode(
  { httpHeaders }: WARCRecord,
  sent: Uint8Array,
  Reader: typeof import('warcio').AsyncIterReader,
): Promise<Uint8Array> {
  const isChunked = httpHeaders?.headers.get('transfer-encoding')?.toLowerCase() === 'chunked'
  const whole = isChunked ? await new Reader([sent], null, true).readFully() : sent
  const coding = httpHeaders?.headers.get('content-encoding')?.toLowerCase().trim() ?? ''
  const unpack = UNPACK[coding]
  if (!unpack) return whole
  try {
    return unpack(whole, { maxOutputLength: LARGEST })
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'ERR_BUFFER_TOO_LARGE') return whole
    throw new DragomanError('too-large', 'The page unpacks to more than 64 MB.', { cause })
  }
}

const UNPACK: Readonly<
  Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array>
> = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: unzipOrInflate, br: brotliDecompressSync }

function unzipOrInflate(bytes: Uint8Array, options: { maxOutputLength: number }): Uint8Array {
  return (bytes[0] === 0x78 ? inflateSync : unzipSync)(bytes, options)
}

function memberOf(part: Part, record: WARCRecord, bytes: Uint8Array, number: number): Part {
  const url = record.warcTargetURI ?? null
  const type = contentTypeOf(record)
  return {
    ...part,
    where: whereOf(part, record, number),
    path: null,
    member: part.member === null ? `record ${number}` : `${part.member} record ${number}`,
    name: url ? nameOf(url) : '',
    declared: {
      form: formOfType(type) ?? formOfName(url ?? ''),
      charset: charsetOfContentType(type),
      url: url && /^https?:/i.test(url) ? url : null,
      fetchedAt: instantOf(record.warcDate),
    },
    open: async function* () {
      yield bytes
    },
    depth: part.depth + 1,
  }
}

function whereOf(part: Part, record: WARCRecord, number: number): string {
  return `${part.where}!/${record.warcTargetURI ?? `record ${number}`}`
}

function nameOf(url: string): string {
  try {
    return new URL(url).pathname
  } catch {
    return url
  }
}

function instantOf(date: string | null | undefined): string | null {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

function leftOut(part: Part, others: number): string {
  const what = others === 1 ? 'answer is no document and was' : 'answers are no documents and were'
  return `${part.where}: ${others} ${what} left out.`
}

function damaged(part: Part, record: number): DragomanError {
  const what = record === 1 ? 'is no web archive (WARC)' : `is cut or damaged in record ${record}`
  return new DragomanError('bad-input', `${part.where} ${what}.`, {
    hint: 'Fetch or copy it again. What stands before the damage was taken in.',
  })
}
