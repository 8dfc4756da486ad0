import { DragomanError, type ErrorCode } from '../record/errors.ts'

/** Problem details for HTTP APIs, RFC 9457. `code` is dragoman's own and stable; `hint` says what to do. */
interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly hint?: string
}

type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 502 | 503 | 507

const TITLES: Readonly<Record<ProblemStatus, string>> = {
  400: 'The request cannot be understood',
  401: 'A token is needed',
  403: 'This is not allowed from there',
  404: 'There is no such thing here',
  409: 'This does not fit what is there',
  413: 'This is too large',
  415: 'This kind of content is not taken',
  422: 'This cannot be taken as it is',
  500: 'A fault of dragoman’s own',
  502: 'Another server failed',
  503: 'The archive is busy',
  507: 'The disk is full',
}

/** What each fault of a user or of the world is in HTTP. */
const STATUS: Readonly<Record<ErrorCode, ProblemStatus>> = {
  'bad-flag': 400,
  'bad-input': 422,
  'bad-encoding': 422,
  'bad-register': 422,
  'bad-rule': 422,
  'no-such-file': 404,
  'fetch-failed': 502,
  'fetch-refused': 403,
  'too-large': 413,
  'bad-query': 400,
  'bad-archive': 503,
  'newer-archive': 503,
  'archive-busy': 503,
  'archive-full': 507,
  'read-only-archive': 403,
  'no-such-readout': 404,
  'ambiguous-id': 409,
  'bad-correction': 422,
  'bad-note': 422,
  'no-such-note': 404,
  'bad-formula': 422,
  'no-such-formula': 404,
  'nothing-to-discover': 422,
}

/** A response in the one shape that every error has. */
export function problem(status: ProblemStatus, code: string, detail: string, hint?: string | null): Response {
  const details: ProblemDetails = {
    type: `urn:dragoman:problem:${code}`,
    title: TITLES[status],
    status,
    detail,
    code,
    ...(hint ? { hint } : {}),
  }
  return new Response(`${JSON.stringify(details)}\n`, {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 401 ? { 'www-authenticate': 'Bearer realm="dragoman"' } : {}),
    },
  })
}

/** The problem that a fault is; anything but a DragomanError is a fault of our own, and its words stay inside. */
export function problemOf(fault: unknown): Response {
  if (fault instanceof DragomanError)
    return problem(STATUS[fault.code], fault.code, fault.message, fault.hint)
  return problem(
    500,
    'own-fault',
    'Something went wrong that should not have.',
    'The server has written what it was to its standard error.',
  )
}
