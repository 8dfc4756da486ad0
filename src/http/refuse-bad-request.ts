import type { Hook } from '@hono/zod-openapi'
import type { Env } from 'hono'
import { problem } from './problem.ts'

/** Says which part of a request cannot be understood, and why. */
export const refuseBadRequest: Hook<unknown, Env, string, Response | undefined> = (result) => {
  if (result.success) return undefined
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`)
  return problem(400, 'bad-request', faults.join('; '), 'The API page at /api tells what each request takes.')
}
