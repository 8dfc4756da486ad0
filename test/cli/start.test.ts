import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const DIST = join(import.meta.dirname, '../../dist')

/** Everything that a bundled file imports before it runs, with what that imports. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const source = readFileSync(join(DIST, file), 'utf8')
  for (const [, name = ''] of source.matchAll(/(?:\bfrom|\bimport)\s*"([@\w./:-]+)"/g)) {
    if (name.startsWith('./')) importsOf(name.slice(2), seen)
    else seen.add(name)
  }
  return seen
}

test('the program starts without the libraries of its tasks, which would double the time', () => {
  const imported = [...importsOf('cli.js')]
  expect(imported.length).toBeGreaterThan(3)
  expect(imported.filter((name) => !name.endsWith('.js') && !name.startsWith('node:'))).toEqual([])
})
