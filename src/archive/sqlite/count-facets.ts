import { FACETS, type FacetName, type Facets, type ResolvedQuery } from '../archive.ts'
import { pairsOf } from '../fact-words.ts'
import { listIn } from './load-version.ts'
import type { Connection } from './open-file.ts'
import { DAY, select } from './select-versions.ts'

/** How the readouts that a query finds are spread, the largest share first. */
export function countFacets(db: Connection, query: ResolvedQuery): Facets {
  const selection = select(db, query, 'search')
  const rows = db
    .prepare(
      `SELECT v.kind, v.sides, v.publisher, v.lang, substr(${DAY}, 1, 4) AS year, count(*) AS count FROM ${selection.from}
       GROUP BY v.kind, v.sides, v.publisher, v.lang, year`,
    )
    .all(...selection.values) as FacetRow[]
  const counts = Object.fromEntries(FACETS.map((name) => [name, new Map<string, number>()])) as Record<
    FacetName,
    Map<string, number>
  >
  const add = (name: FacetName, value: string | null, count: number) => {
    if (value) counts[name].set(value, (counts[name].get(value) ?? 0) + count)
  }
  for (const { kind, sides, publisher, lang, year, count } of rows) {
    add('kind', kind, count)
    add('publisher', publisher, count)
    add('lang', lang, count)
    add('year', year, count)
    for (const pair of pairsOf(listIn(sides))) add('pair', pair, count)
  }
  const sorted = (name: FacetName) =>
    [...counts[name]]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) =>
        name === 'year' ? (a.value < b.value ? 1 : -1) : b.count - a.count || (a.value < b.value ? -1 : 1),
      )
  return Object.fromEntries(FACETS.map((name) => [name, sorted(name)])) as unknown as Facets
}

interface FacetRow {
  readonly kind: string | null
  readonly sides: string
  readonly publisher: string | null
  readonly lang: string | null
  readonly year: string | null
  readonly count: number
}
