import { z } from '@hono/zod-openapi'
import type { Archive } from '../tasks/open-archive.ts'
import { openSideFinder } from '../tasks/resolve-side.ts'

export const side = z.string().min(1).max(100).describe('a code such as FRA, or a name')

/** Codes of two sides, with a comma or a hyphen between them, or their names. */
export const pair = z
  .string()
  .max(200)
  .regex(/^[^,]+,[^,]+$|^[A-Za-z]{3}-[A-Za-z]{3}$/, 'It is two states or bodies, such as FRA,DEU.')
  .describe('two codes or names: FRA,DEU')

/** The codes that a query means. Throws DragomanError `no-such-side` or `ambiguous-side`. */
export async function codesOf(archive: Archive, names: readonly string[]): Promise<string[]> {
  const { find } = await openSideFinder(archive)
  return await Promise.all(names.map((name) => (name === 'both' ? name : find(name))))
}

/** The two that a pair names. */
export async function codesOfPair(archive: Archive, typed: string): Promise<readonly [string, string]> {
  const [a = '', b = ''] = typed.includes(',') ? typed.split(',') : typed.split('-')
  return await (await openSideFinder(archive)).pair(a, b)
}
