import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { DragomanError } from '../../record/errors.ts'
import { spending } from './budget.ts'
import type { Part } from './part.ts'

/** A gzip file as what it holds; several streams one after another, as in web archives, are one. */
export function gunzipped(part: Part): Part {
  return {
    ...part,
    path: null,
    name: part.name.replace(/\.gz$/i, ''),
    depth: part.depth + 1,
    open: () => gunzip(part),
  }
}

async function* gunzip(part: Part): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(part.open(), { objectMode: false })
  const unpacked = createGunzip()
  packed.on('error', (cause) => unpacked.destroy(cause))
  packed.pipe(unpacked)
  try {
    yield* spending(unpacked, part.budget)
  } catch (cause) {
    throw cause instanceof DragomanError ? cause : damaged(part.where, cause)
  } finally {
    packed.destroy()
    unpacked.destroy()
  }
}

function damaged(where: string, cause: unknown): DragomanError {
  const isCut = (cause as { code?: string }).code === 'Z_BUF_ERROR'
  const what = isCut ? 'ends in the middle: it was not copied whole' : 'is damaged: it cannot be unpacked'
  return new DragomanError('bad-input', `${where} ${what}.`, {
    hint: 'Fetch or copy it again. What could be read before the damage was kept.',
    cause,
  })
}
