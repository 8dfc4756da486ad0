import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { DragomanError } from '../record/errors.ts'
import { openExport } from './bundle-archive.ts'
import { type Imported, importArchive } from './export-archive.ts'
import type { Archive } from './open-archive.ts'

/**
 * Puts an export that comes as a stream of bytes, JSON lines or ZIP, into an archive; it lies in a file of its own
 * meanwhile. Throws DragomanError `too-large` beyond `limit` bytes, `bad-input` for what is no export.
 */
export async function importUpload(
  archive: Archive,
  body: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-import-'))
  try {
    const path = join(folder, 'upload')
    await pipeline(limited(body, limit), createWriteStream(path))
    return await importArchive(archive, await openExport(path), 'the upload')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function* limited(body: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > limit) {
      throw new DragomanError('too-large', `An import may have ${Math.floor(limit / 1024 / 1024)} MB.`, {
        hint: 'Larger ones are put in with "dragoman import FILE".',
      })
    }
    yield chunk
  }
}
