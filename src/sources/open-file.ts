import { createReadStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import { openBudget } from './parts/budget.ts'
import { type OpenOptions, openPart } from './parts/open-part.ts'
import { NOTHING_DECLARED } from './parts/part.ts'
import type { Found } from './source-document.ts'
import { unreadable } from './unreadable.ts'

/** How files are opened. */
export interface FileOptions extends OpenOptions {
  /** Told of bytes of the file that have been gone through. */
  readonly onBytes?: (bytes: number) => void
}

/**
 * All documents of a file, one at a time: itself, or the members, rows or pages that it holds. What cannot be read is
 * told of and never ends the rest. `size` is its length in bytes.
 */
export async function* openFile(
  path: string,
  size: number,
  options: FileOptions = {},
): AsyncGenerator<Found> {
  let passed = 0
  // Some files are looked at twice, some are not read to their end; in the end all of each has passed.
  const passTo = (place: number) => {
    if (place <= passed) return
    options.onBytes?.(place - passed)
    passed = place
  }
  try {
    yield* openPart(
      {
        where: path,
        file: resolve(path),
        path,
        member: null,
        name: basename(path),
        declared: NOTHING_DECLARED,
        open: () => streamOf(path, passTo),
        depth: 0,
        budget: openBudget(path, size),
        pass: (bytes) => passTo(Math.min(size, passed + bytes)),
      },
      options,
    )
  } finally {
    passTo(size)
  }
}

async function* streamOf(path: string, passTo: (place: number) => void): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: 1 << 18 })
  let place = 0
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      yield chunk
      place += chunk.length
      passTo(place)
    }
  } catch (cause) {
    throw (cause as { syscall?: string }).syscall ? unreadable(path, cause) : cause
  } finally {
    stream.destroy()
  }
}
