import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { problem } from './problem.ts'

const MB = 1024 * 1024
/** Largest file that is added, in bytes; larger collections are added with the command line. */
const LARGEST_UPLOAD = 64 * MB
/** Of all other bodies. */
const LARGEST = 2 * MB

/** Bodies of files; an import is counted as it comes in, since it goes to the disk and not into memory. */
const OTHERS: Readonly<Record<string, number>> = {
  '/api/documents': LARGEST_UPLOAD,
  '/api/annotations': LARGEST_UPLOAD,
  '/api/read': 16 * MB,
  '/api/import': Number.POSITIVE_INFINITY,
}

/** Refuses a body that is larger than its path may have. */
export function limitBodies(): MiddlewareHandler {
  return async (c, next) => {
    const maxSize = OTHERS[new URL(c.req.url).pathname] ?? LARGEST
    if (maxSize === Number.POSITIVE_INFINITY || c.req.method === 'GET' || c.req.method === 'HEAD')
      return await next()
    const onError = () =>
      problem(
        413,
        'too-large',
        `This may have ${maxSize / MB} MB.`,
        'Larger files are added with "dragoman add FILE".',
      )
    return await bodyLimit({ maxSize, onError })(c, next)
  }
}
