import { createWriteStream, type Stats } from 'node:fs'
import { rename, stat, unlink } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { DragomanError } from '../record/errors.ts'

/** Where data goes. */
export interface Output {
  /** Resolves when the next piece may be written, so that memory stays flat behind a slow reader. */
  write(data: string | Uint8Array): Promise<void>
  /** Makes what was written final. */
  close(): Promise<void>
  /** Leaves nothing behind. */
  discard(): Promise<void>
}

/** Standard output, or a file that appears under its name only when it is whole. */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined || path === '-') {
    return { write: (data) => writeTo(process.stdout, data), close: async () => {}, discard: async () => {} }
  }
  const existing = await stat(path).catch(() => null)
  return await openFile(path, existing)
}

/** Writes all there is; a file is there as a whole or not at all. */
export async function writeOut(path: string | undefined, data: string | Uint8Array): Promise<void> {
  const output = await openOutput(path)
  try {
    await output.write(data)
    await output.close()
  } catch (fault) {
    await output.discard()
    throw fault
  }
}

async function openFile(path: string, existing: Stats | null): Promise<Output> {
  // A device or a pipe cannot be renamed over.
  const isSpecial = existing !== null && !existing.isFile()
  const part = isSpecial ? path : `${path}.part-${process.pid}`
  const stream = createWriteStream(part)
  await new Promise<void>((done, fail) => {
    stream.once('open', () => done())
    stream.once('error', (cause) => fail(unwritable(path, cause)))
  })
  let fault: unknown = null
  stream.on('error', (cause) => {
    fault = cause
  })
  const end = async () => {
    stream.end()
    await finished(stream).catch(() => {})
  }
  return {
    async write(data) {
      if (fault) throw unwritable(path, fault)
      await writeTo(stream, data)
    },
    async close() {
      await end()
      if (fault) throw unwritable(path, fault)
      if (!isSpecial) await rename(part, path)
    },
    async discard() {
      await end()
      if (!isSpecial) await unlink(part).catch(() => {})
    },
  }
}

function writeTo(stream: Writable, data: string | Uint8Array): Promise<void> {
  if (stream.write(data) || stream.destroyed) return Promise.resolve()
  return new Promise((done) => {
    const go = () => {
      stream.off('drain', go).off('close', go).off('error', go)
      done()
    }
    stream.on('drain', go).on('close', go).on('error', go)
  })
}

function unwritable(path: string, cause: unknown): DragomanError {
  const { code } = cause as { code?: string }
  const why =
    code === 'ENOENT'
      ? 'its folder does not exist'
      : code === 'EACCES' || code === 'EROFS'
        ? 'you may not write there'
        : code === 'EISDIR'
          ? 'it is a folder'
          : code === 'ENOSPC'
            ? 'the disk is full'
            : (code ?? String(cause))
  return new DragomanError('bad-input', `${path} could not be written: ${why}.`, {
    hint: 'Give another place with --output, or leave it out and redirect: dragoman read FILE > OUT',
    cause,
  })
}
