import type { MiddlewareHandler } from 'hono'

interface Kept {
  readonly body: ArrayBuffer
  readonly type: string
  readonly until: number
}

/** How long an answer is given again, in milliseconds: a desk full of readers asks for the same pages at once. */
const BRIEFLY = 1_000
const MOST_KEPT = 256
/** Longest answer that is kept, in bytes. */
const LONGEST = 1_000_000

/**
 * Gives the answer to one address again for a second, so that many readers cost little more than one. What is written
 * through this server shows at once; what another process adds shows a second later.
 */
export function keepBriefly(now: () => number = Date.now): MiddlewareHandler {
  const kept = new Map<string, Kept>()
  return async (c, next) => {
    if (c.req.method !== 'GET') {
      await next()
      kept.clear()
      return undefined
    }
    const { pathname, search } = new URL(c.req.url)
    const key = pathname + search
    const found = kept.get(key)
    if (found && found.until > now()) return c.body(found.body, 200, { 'content-type': found.type })
    await next()
    const type = c.res.headers.get('content-type') ?? ''
    if (c.res.status !== 200 || !type.startsWith('application/json')) return undefined
    const body = await c.res.clone().arrayBuffer()
    if (body.byteLength > LONGEST) return undefined
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(key, { body, type, until: now() + BRIEFLY })
    return undefined
  }
}
