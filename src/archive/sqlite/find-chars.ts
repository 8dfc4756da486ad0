import {
  type Bits,
  commonBits,
  countBits,
  emptyBits,
  hasBit,
  numbersIn,
  setBit,
  setBits,
  withoutBits,
} from '../grams/bits.ts'
import { PLAIN } from '../grams/block-grams.ts'
import { findHolders, gramsOf, type Lookup } from '../grams/find-holders.ts'
import { readHolders } from '../grams/gram-rows.ts'
import { BLOCK } from '../grams/pack-places.ts'
import { type CharsTests, fitsChars } from '../words/fits-chars.ts'
import { foldText } from '../words/fold-text.ts'
import { countBlocks } from './keep-grams.ts'
import { narrowChars } from './narrow-chars.ts'

import type { Connection } from './open-file.ts'
import { stateOf } from './state-of.ts'
import { passingAmong } from './unusual-letters.ts'

/** The versions whose text holds certain characters, as bits by their numbers. */
export interface CharsFound {
  /** By this the SQL function `is_found` knows them. */
  readonly place: number
  readonly bits: Bits
}

/** Answers that are kept while the file does not change: one search asks for hits, their number and their facets. */
const KEPT = 20

interface Answers {
  readonly byPlace: Bits[]
  readonly byQuestion: Map<string, CharsFound>
  /** What is looked for at the moment. */
  fits: CharsTests | null
  state: string
}

const answers = new WeakMap<Connection, Answers>()

/** Gives a connection the functions by which queries ask for characters. */
export function openCharsSearch(db: Connection): void {
  const own: Answers = { byPlace: [], byQuestion: new Map(), fits: null, state: '' }
  answers.set(db, own)
  db.function('is_found', (place: unknown, n: unknown) => {
    const bits = own.byPlace[place as number]
    return bits && hasBit(bits, n as number) ? 1 : 0
  })
  db.function('fits_chars', (text: unknown) => Number(own.fits?.any(String(text))))
  db.function('fits_plain', (bytes: unknown) => Number(own.fits?.plain(bytes as Uint8Array)))
}

/**
 * Finds characters anywhere, exactly. The index of grams names those that may hold them; where it cannot be sure, and
 * for versions that it does not know yet, the texts are gone through.
 */
export function findChars(db: Connection, typed: string): CharsFound {
  return answer(db, `any ${typed}`, (own) => {
    own.fits = fitsChars(foldText(typed).folded)
    return bitsOf(db, typed, own.fits)
  })
}

/** The same among the latest versions, or among those that a later one replaced. */
export function findCharsIn(db: Connection, typed: string, table: 'search' | 'search_old'): CharsFound {
  return answer(db, `${table} ${typed}`, () => {
    const { bits } = findChars(db, typed)
    const end = bits.length * 32
    const superseded = bitsOfRows(db, 'SELECT rowid FROM search_old', end)
    return table === 'search'
      ? withoutBits(withoutBits(bits, superseded), bitsOfRows(db, REMOVED, end))
      : commonBits(bits, superseded)
  })
}

/** To be called before a query: forgets answers of the file as it was before, and too many of them. */
export function forgetChars(db: Connection): void {
  const own = answersOf(db)
  const state = stateOf(db)
  if (own.state === state && own.byPlace.length < KEPT) return
  own.state = state
  own.byPlace.length = 0
  own.byQuestion.clear()
}

function answer(db: Connection, question: string, find: (own: Answers) => Bits): CharsFound {
  const own = answersOf(db)
  const known = own.byQuestion.get(question)
  if (known) return known
  const bits = find(own)
  const found = { place: own.byPlace.push(bits) - 1, bits }
  own.byQuestion.set(question, found)
  return found
}

function answersOf(db: Connection): Answers {
  const own = answers.get(db)
  if (!own) throw new Error('the connection was not opened for searching characters')
  return own
}

function bitsOf(db: Connection, typed: string, tests: CharsTests): Bits {
  const newest = (db.prepare('SELECT max(n) FROM version').pluck().get() as number | null) ?? 0
  const indexed = countBlocks(db) * BLOCK
  const candidates = emptyBits(Math.max(newest + 1, indexed))
  setBits(candidates, 0, newest + 1)
  const sure = emptyBits(candidates.length * 32)
  const lookupIn = lookups(db)
  const { runs, isWhole } = gramsOf(foldText(typed).folded)
  for (let start = 0; start < indexed; start += BLOCK) {
    const lookup = lookupIn(start / BLOCK)
    for (const run of runs) {
      const { bits, isExact } = findHolders(run, lookup)
      const block = candidates.subarray(start / 32, (start + BLOCK) / 32)
      block.set(commonBits(block, bits))
      if (isExact && isWhole) sure.set(block, start / 32)
    }
  }
  return verified(db, tests, ...narrowed(db, typed, candidates, sure))
}

/** Looks into blocks; rows that were looked into are at hand for the next gram, which often stands in the same. */
function lookups(db: Connection): (block: number) => Lookup {
  const find = db
    .prepare('SELECT packed FROM gram WHERE block = ? AND first <= ? ORDER BY first DESC LIMIT 1')
    .pluck()
  return (block) => (gram, into) => {
    const packed = find.get(block, Buffer.from(gram, 'latin1')) as Uint8Array | undefined
    return packed ? readHolders(packed, gram, into) : 0
  }
}

/** Takes out those that lack Chinese characters in a row, and tells more that hold the characters for sure. */
function narrowed(
  db: Connection,
  typed: string,
  candidates: Bits,
  sure: Bits,
): [candidates: Bits, sure: Bits] {
  const asked = narrowChars(typed)
  if (!asked) return [candidates, sure]
  const matching = emptyBits(candidates.length * 32)
  for (const table of ['search', 'search_old']) {
    const rows = db.prepare(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`).pluck()
    for (const n of rows.all(asked.match) as number[]) setBit(matching, n)
  }
  const both = commonBits(candidates, matching)
  return [both, asked.isExact ? both : sure]
}

/** Versions of readouts that were taken out of the archive; their texts stay in the file. */
const REMOVED = `SELECT v.n FROM removal m JOIN readout r ON r.id = m.readout JOIN version v ON v.readout = r.n
  WHERE r.latest IS NULL`

function bitsOfRows(db: Connection, rows: string, end: number): Bits {
  const bits = emptyBits(end)
  for (const n of db.prepare(rows).pluck().all() as number[]) setBit(bits, n)
  return bits
}

/** Goes through the texts of the candidates that are not sure. */
function verified(db: Connection, { like, isPlain }: CharsTests, candidates: Bits, sure: Bits): Bits {
  const found = commonBits(candidates, sure)
  const unsure = withoutBits(candidates, sure)
  const plain = commonBits(unsure, plainAmong(db, unsure))
  const others = withoutBits(unsure, plain)
  const usual = passingAmong(db, others, isPlain)
  plain.forEach((word, i) => {
    plain[i] = word | (usual[i] as number)
  })
  const held = [
    ...(like === null
      ? holdersAmong(db, plain, 'fits_plain(CAST(v.text AS BLOB))')
      : holdersAmong(db, plain, "v.text LIKE ? ESCAPE '\\'", like)),
    ...holdersAmong(db, withoutBits(others, usual), 'fits_chars(v.text)'),
  ]
  for (const n of held) setBit(found, n)
  return found
}

/** Which of these versions have none but usual characters, as far as the index tells. */
function plainAmong(db: Connection, versions: Bits): Bits {
  const plain = emptyBits(versions.length * 32)
  const words = BLOCK / 32
  const lookupIn = lookups(db)
  for (let block = 0; (block + 1) * words <= plain.length; block++) {
    if (countBits(versions.subarray(block * words, (block + 1) * words)) === 0) continue
    lookupIn(block)(PLAIN, plain.subarray(block * words, (block + 1) * words))
  }
  return plain
}

/** Those of some versions whose texts pass a test. */
function holdersAmong(db: Connection, versions: Bits, test: string, ...values: readonly string[]): number[] {
  if (countBits(versions) === 0) return []
  return db
    .prepare(`SELECT v.n FROM json_each(?) j CROSS JOIN version v ON v.n = j.value WHERE ${test}`)
    .pluck()
    .all(JSON.stringify(numbersIn(versions)), ...values) as number[]
}
