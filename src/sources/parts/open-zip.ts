import type { Entry, ZipFile } from 'yauzl'
import { DragomanError } from '../../record/errors.ts'
import { formOfName } from '../file-form.ts'
import type { Found } from '../source-document.ts'
import { spending } from './budget.ts'
import { countEndings } from './count-endings.ts'
import { NOTHING_DECLARED, type Part, wholeOf } from './part.ts'

/** How a member of a ZIP says that it is encrypted: the first of its general purpose bits. */
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8

/**
 * The documents of a ZIP, also of a web archive in WACZ and of an office document by another name. Members are never
 * written to disk; those whose path leads out of the archive are refused all the same, since such a ZIP is not to be
 * trusted. Members of other kinds are counted in one note.
 */
export async function* openZip(
  part: Part,
  openMember: (member: Part) => AsyncIterable<Found>,
): AsyncGenerator<Found> {
  const { fromBufferPromise, openPromise, validateFileName } = await import('yauzl')
  // Names are checked by us: the library ends at the first bad one.
  const settings = { decodeStrings: false, lazyEntries: true, autoClose: false }
  const zip = await (part.path
    ? openPromise(part.path, settings)
    : wholeOf(part).then((bytes) => fromBufferPromise(bytes, settings))
  ).catch((cause: unknown) => {
    throw damaged(part.where, cause)
  })
  const others: string[] = []
  let opened = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      if (name.endsWith('/') || isHidden(name)) continue
      const where = `${part.where}!/${name}`
      const fault = validateFileName(name) ? 'has a path that leads out of the archive' : faultOf(entry)
      if (fault !== null) {
        yield { type: 'refused', where, reason: `${where} ${fault}.`, hint: hintOf(entry) }
        continue
      }
      if (isOther(name, part)) {
        others.push(name)
        continue
      }
      opened++
      yield* openMember(memberOf(part, zip, entry, name, where))
      part.pass(entry.compressedSize)
    }
  } catch (cause) {
    throw cause instanceof DragomanError ? cause : damaged(part.where, cause)
  } finally {
    zip.close()
  }
  if (others.length > 0)
    yield { type: 'note', where: part.where, note: `${part.where}: ${countEndings(others)} left out.` }
  if (opened === 0 && others.length === 0)
    throw new DragomanError('bad-input', `${part.where} is an empty archive.`)
}

function memberOf(part: Part, zip: ZipFile, entry: Entry, name: string, where: string): Part {
  return {
    where,
    file: part.file,
    path: null,
    member: part.member === null ? name : `${part.member}!/${name}`,
    name,
    declared: NOTHING_DECLARED,
    open: () => inflate(zip, entry, where, part),
    depth: part.depth + 1,
    budget: part.budget,
    pass: () => {},
  }
}

async function* inflate(zip: ZipFile, entry: Entry, where: string, part: Part): AsyncGenerator<Uint8Array> {
  try {
    const stream = await zip.openReadStreamPromise(entry)
    try {
      yield* spending(stream, part.budget)
    } finally {
      stream.destroy()
    }
  } catch (cause) {
    throw cause instanceof DragomanError ? cause : damaged(where, cause)
  }
}

function nameOf(entry: Entry): string {
  const bytes = entry.fileName as unknown as Buffer
  const isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0
  // Without the mark names are CP437 by the standard, and UTF-8 in practice; ASCII is both.
  const utf8 = bytes.toString('utf8')
  return (isUtf8 || !utf8.includes('\ufffd') ? utf8 : bytes.toString('latin1')).replaceAll('\\', '/')
}

const isHidden = (name: string) =>
  name.split('/').some((step) => step.startsWith('.') && step !== '..' && step !== '.') ||
  name.startsWith('__MACOSX/')

/** A web collection tells of itself in files that are no documents. */
function isOther(name: string, part: Part): boolean {
  if (formOfName(name) === null || formOfName(name.replace(/\.gz$/i, '')) === null) return true
  return /\.wacz$/i.test(part.name) && !/^archive\/.*\.warc(\.gz)?$/i.test(name)
}

function faultOf(entry: Entry): string | null {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) return 'is encrypted'
  if (entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED) return null
  return `is packed in a way that is not understood (method ${entry.compressionMethod})`
}

function hintOf(entry: Entry): string | null {
  return faultOf(entry) === null ? null : 'Unpack the archive yourself and add the folder.'
}

function damaged(where: string, cause: unknown): DragomanError {
  return new DragomanError(
    'bad-input',
    `${where} is damaged or not whole: ${String((cause as Error).message ?? cause)}.`,
    {
      hint: 'Fetch or copy it again.',
      cause,
    },
  )
}
