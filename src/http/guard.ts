import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

export interface GuardOptions {
  /** Needed for everything but the workbench's own files, where it is given. */
  readonly token: string | null
  /** Host names that requests may be addressed to; others are refused, so that no foreign name can be bound to us. */
  readonly hosts: readonly string[] | null
}

/**
 * Nothing from a readout may run: scripts, styles, fonts and pictures come from here alone, none of it inline. Styles
 * set by our own script on elements (`style-src-attr`) are needed by lists that show only what is in view.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a path is the workbench itself, or what tells of the API: neither holds anything of the archive. */
const isPublic = (path: string) =>
  path === '/api' || path === '/api/openapi.json' || !/^\/(api|feeds|originals|agenda\.ics)(\/|$)/.test(path)

/** Checks where a request comes from and whether it may: host, token, and for writes the origin. */
export function guard({ token, hosts }: GuardOptions): MiddlewareHandler {
  return async (c, next) => {
    const { req } = c
    const url = new URL(req.url)
    if (hosts && !hosts.includes(url.hostname)) {
      return withHeaders(problem(403, 'wrong-host', `This server does not go by the name ${url.hostname}.`))
    }
    if (token !== null && !isPublic(url.pathname) && !holds(token, givenToken(req.header('authorization')))) {
      return withHeaders(
        problem(
          401,
          'no-token',
          'This server is open to a network and wants its token.',
          'Send it as "Authorization: Bearer TOKEN", or open the address with #token=TOKEN that the server printed.',
        ),
      )
    }
    const origin = req.header('origin')
    const isForeign = origin ? origin !== url.origin : req.header('sec-fetch-site') === 'cross-site'
    if (!SAFE.has(req.method) && isForeign) {
      return withHeaders(
        problem(403, 'wrong-origin', `Pages from ${origin ?? 'elsewhere'} may not change this archive.`),
      )
    }
    await next()
    withHeaders(c.res)
    return undefined
  }
}

function withHeaders(response: Response): Response {
  // What came in is sent with a policy of its own, stricter than this one.
  for (const [name, value] of Object.entries(HEADERS))
    if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}

function givenToken(authorization: string | undefined): string {
  return /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1] ?? ''
}

function holds(token: string, given: string): boolean {
  const [a, b] = [Buffer.from(token), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}
