import { extname } from 'node:path'

/** Names counted by what they end in, most frequent first: `12 files that are no documents (8 .jpg, 4 .css)`. */
export function countEndings(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) {
    const ending = extname(name).toLowerCase() || 'without ending'
    counts.set(ending, (counts.get(ending) ?? 0) + 1)
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const told = sorted.slice(0, 5).map(([ending, count]) => `${count} ${ending}`)
  const rest = sorted.length > 5 ? ', …' : ''
  return `${names.length} ${names.length === 1 ? 'file that is no document' : 'files that are no documents'} (${told.join(', ')}${rest})`
}
