import { join } from 'node:path'
import { parseQuery } from '../src/archive/query/parse-query.ts'
import { openSqliteArchive } from '../src/archive/sqlite/sqlite-archive.ts'
import { foldPlainly } from '../src/archive/words/fold-text.ts'
import { searchWords } from '../src/archive/words/search-words.ts'
import { openBareIndex, withWords } from './bare-index.ts'
import type { GrownDocument } from './grow-corpus.ts'

/** Milliseconds of each query, in the archive and in the bare index; the bare index cannot answer some kinds. */
export interface SearchFigures {
  readonly kind: string
  readonly archive: readonly number[]
  readonly bare: readonly number[] | null
  /** Queries whose numbers of documents are not those of going through all texts. */
  readonly wrong: number | null
}

interface Asked {
  readonly typed: string
  /** For the bare index. */
  readonly match: string | null
  /** For going through all texts. */
  readonly characters?: string
}

/** Texts that queries are taken from; going through all texts for each is slow. */
const CHECKED = 300

/** Asks the same of an archive that is there already and of a bare index made here. */
export async function measureSearch(
  folder: string,
  archivePath: string,
  documents: readonly GrownDocument[],
): Promise<SearchFigures[]> {
  const bare = openBareIndex(join(folder, 'search.sqlite'))
  for (let i = 0; i < documents.length; i += 1000) bare.insert(documents.slice(i, i + 1000).map(withWords))
  const archive = openSqliteArchive(archivePath)
  const folded = documents.map(({ text }) => foldPlainly(text))
  const figures: SearchFigures[] = []
  for (const [kind, asked] of Object.entries(questions(documents))) {
    const times: number[] = []
    const bareTimes: number[] = []
    let wrong = 0
    for (const { typed, match, characters } of asked) {
      const query = { query: parseQuery(typed), namesOf: () => [] }
      const began = performance.now()
      const { total } = await archive.search(query, { limit: 20 })
      times.push(performance.now() - began)
      if (match !== null) {
        const start = performance.now()
        bare.find(match)
        bareTimes.push(performance.now() - start)
      }
      if (characters !== undefined && total !== folded.filter((text) => text.includes(characters)).length)
        wrong++
    }
    const isChecked = asked.some(({ characters }) => characters !== undefined)
    figures.push({
      kind,
      archive: times,
      bare: bareTimes.length > 0 ? bareTimes : null,
      wrong: isChecked ? wrong : null,
    })
  }
  await archive.close()
  bare.close()
  return figures
}

function questions(documents: readonly GrownDocument[]): Record<string, Asked[]> {
  const chance = openChance(7)
  const anyText = () => documents[Math.floor(chance() * documents.length)]?.text ?? ''
  const phraseOf = (length: number): Asked => {
    for (;;) {
      const words = searchWords(anyText()).map(({ word }) => word)
      const from = Math.floor(chance() * (words.length - length))
      const taken = words.slice(from, from + length)
      if (taken.length === length) return { typed: `"${taken.join(' ')}"`, match: `"${taken.join(' ')}"` }
    }
  }
  const several = (count: number, make: () => Asked) => Array.from({ length: count }, make)
  const characters = (): Asked => {
    for (;;) {
      const text = [...anyText()]
      const from = Math.floor(chance() * text.length)
      const taken = text.slice(from, from + 1 + Math.floor(chance() * 12)).join('')
      const plain = foldPlainly(taken)
      if (plain.trim() === '' || /["\\]/.test(plain)) continue
      return { typed: `chars:"${taken}"`, match: null, characters: plain }
    }
  }
  return {
    'one word': several(200, () => phraseOf(1)),
    'phrase of two words': several(200, () => phraseOf(2)),
    'phrase of four words': several(200, () => phraseOf(4)),
    'two words': several(200, () => {
      const [a, b] = [phraseOf(1).typed, phraseOf(1).typed]
      return { typed: `${a} ${b}`, match: `${a} AND ${b}` }
    }),
    fields: FIELDS.map((typed) => ({ typed, match: null })),
    'characters anywhere': several(CHECKED, characters),
  }
}

const FIELDS = [
  'kind:call',
  'kind:visit act:commit',
  'pair:RUS-CHN',
  'pair:UKR-USA act:agree',
  'side:RUS act:oppose',
  'mentions:united-nations',
  'lang:en kind:meeting',
  'kind:call after:2014 before:2022',
  'topic:energy pair:RUS-DEU',
  'act:invite kind:call',
]

/** Numbers from 0 to 1 by chance, the same every time. */
function openChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
