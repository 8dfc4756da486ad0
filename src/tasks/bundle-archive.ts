import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Archive } from '../archive/archive.ts'
import { DragomanError } from '../record/errors.ts'
import { openBudget, spending } from '../sources/parts/budget.ts'
import { exportArchive } from './export-archive.ts'
import { openLines } from './read-json-lines.ts'

/** The member of a bundle that holds the archive. */
const MEMBER = 'archive.jsonl'
/** Of members; the time of writing would make two bundles of one archive differ. */
const TIME = new Date(2000, 0, 1)

/** The whole archive as a ZIP, piece by piece; two bundles of equal archives are equal byte for byte. */
export async function* bundleArchive(archive: Archive): AsyncGenerator<Uint8Array> {
  const { ZipFile } = await import('yazl')
  const zip = new ZipFile()
  const options = { mtime: TIME, forceDosTimestamp: true, mode: 0o100644, compressionLevel: 6 }
  const { documents, events, firstPublished, lastPublished } = await archive.stats()
  const about = [
    'An archive of official readouts, as "dragoman export --format zip" wrote it.',
    `${documents} documents, ${events} events, published from ${firstPublished ?? '–'} to ${lastPublished ?? '–'}.`,
    '',
    `${MEMBER} holds one readout a line, with all its versions, records, bytes as they came in and corrections.`,
    'To put it into an archive: dragoman import FILE',
    '',
  ].join('\n')
  zip.addBuffer(Buffer.from(about), 'README.txt', options)
  zip.addReadStream(Readable.from(linesOf(archive), { objectMode: false }), MEMBER, options)
  zip.end()
  yield* zip.outputStream as AsyncIterable<Uint8Array>
}

async function* linesOf(archive: Archive): AsyncGenerator<string> {
  for await (const line of exportArchive(archive)) yield `${line}\n`
}

/** The lines of an export, out of a bundle if it is one. Throws DragomanError for what cannot be opened. */
export async function openExport(path: string): Promise<AsyncIterable<Uint8Array>> {
  return path !== '-' && (await isZip(path)) ? unbundle(path) : await openLines(path, process.stdin)
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null)
  try {
    const head = Buffer.alloc(4)
    await file?.read(head, 0, 4, 0)
    return head.toString('latin1') === 'PK\x03\x04'
  } catch {
    return false // A folder opens and cannot be read; the sentence for it is said elsewhere.
  } finally {
    await file?.close()
  }
}

async function* unbundle(path: string): AsyncGenerator<Uint8Array> {
  const { openPromise } = await import('yauzl')
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false })
    try {
      for await (const entry of zip.eachEntry()) {
        if (entry.fileName !== MEMBER) continue
        const budget = openBudget(path, entry.compressedSize)
        yield* spending(await zip.openReadStreamPromise(entry), budget)
        return
      }
    } finally {
      zip.close()
    }
  } catch (cause) {
    if (cause instanceof DragomanError) throw cause
    throw new DragomanError('bad-input', `${path} is a damaged ZIP, or not whole.`, {
      hint: 'Fetch or copy it again. What was read before the damage is in the archive.',
      cause,
    })
  }
  throw new DragomanError('bad-input', `${path} is a ZIP, but not of an archive: it holds no ${MEMBER}.`, {
    hint: `To add the readouts that it holds: dragoman add ${path}`,
  })
}
