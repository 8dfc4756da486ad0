import { EVERY, exactFact, namedFact } from '../fact-words.ts'
import { idOfAddress } from '../identity.ts'
import type { FieldQuery, Query, WordsQuery } from '../query/query.ts'
import { indexText } from '../words/search-words.ts'

/**
 * A query for SQLite. `match` goes to the full-text index and gives the rank; `where` are conditions on the row that it
 * leaves over. The statement conditions name those fields that one statement must meet together.
 */
export interface CompiledQuery {
  readonly match: string | null
  readonly where: readonly Condition[]
  readonly statements: readonly Condition[]
}
export interface Condition {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

export interface Lookups {
  /** Typed name → register ids and codes that it may stand for. */
  readonly namesOf: (typed: string) => readonly string[]
  /** Looks for characters anywhere; `is_found` knows what was found by this number. */
  readonly findChars: (typed: string) => number
}

/** Parts joined by AND at the top become one look into the index and conditions; all else is a condition of its own. */
export function compileQuery(query: Query, lookups: Lookups, table: string): CompiledQuery {
  const parts = query.type === 'and' ? query.of : [query]
  const matches: string[] = []
  const where: Condition[] = []
  for (const part of parts) {
    const match = matchOf(part, lookups)
    if (match !== null) matches.push(match)
    else where.push(conditionOf(part, lookups, table))
  }
  const statements = statementConditions(parts, lookups)
  return { match: matches.length > 0 ? joinMatches(matches) : null, where, statements }
}

/** An empty match finds nothing; NOT needs something to be taken from. */
function joinMatches(matches: readonly string[]): string {
  const positive = matches.filter((match) => !match.startsWith(NOT))
  const negative = matches.filter((match) => match.startsWith(NOT)).map((match) => match.slice(NOT.length))
  const base = positive.length > 0 ? positive.map(bracket).join(' AND ') : everything()
  return negative.reduce((all, match) => `(${all}) NOT ${bracket(match)}`, base)
}

const NOT = '!'
const bracket = (match: string): string => `(${match})`
const everything = (): string => inFacts(EVERY)
const inFacts = (words: string): string => `facts : "${words}"`

/** The part in the language of the index, or null if it cannot say it. A leading `!` says that it excludes. */
function matchOf(query: Query, lookups: Lookups): string | null {
  switch (query.type) {
    case 'all':
      return everything()
    case 'words':
      return `text : ${phrase(query)}`
    case 'near':
      return `text : NEAR(${query.of.map(phrase).join(' ')}, ${query.within})`
    case 'field':
      return fieldMatch(query, lookups)
    case 'chars':
      return null
    case 'not': {
      const inner = matchOf(query.of, lookups)
      if (inner === null) return null
      return inner.startsWith(NOT) ? inner.slice(NOT.length) : NOT + inner
    }
    case 'and':
    case 'or': {
      const parts = query.of.map((part) => matchOf(part, lookups))
      if (parts.includes(null)) return null
      const whole = parts as string[]
      if (query.type === 'and') return joinMatches(whole)
      return whole.map((part) => bracket(part.startsWith(NOT) ? joinMatches([part]) : part)).join(' OR ')
    }
  }
}

function phrase({ words, isPrefix }: WordsQuery): string {
  return `"${words.join(' ')}"${isPrefix ? ' *' : ''}`
}

function fieldMatch({ field, values }: FieldQuery, { namesOf }: Lookups): string | null {
  const any = (facts: readonly string[]) =>
    facts
      .filter((fact) => fact !== '')
      .map(inFacts)
      .join(' OR ')
  switch (field) {
    case 'kind':
    case 'act':
    case 'topic':
    case 'formula':
    case 'lang':
    case 'country':
    case 'initiator':
    case 'by':
    case 'readout':
      return any(values.map((value) => exactFact(field, value)))
    case 'pair':
      return any(values.map((value) => exactFact(value.includes('-') ? 'pair' : 'party', value)))
    case 'side':
      return any(values.flatMap((value) => [value, ...namesOf(value)].map((code) => exactFact('side', code))))
    case 'publisher':
      return any(values.map((value) => namedFact('publisher', value))) || null
    case 'speaker':
      return any(
        values.flatMap((value) => [
          namedFact('speaker', value),
          ...namesOf(value).map((ref) => exactFact('speakerref', ref)),
        ]),
      )
    case 'mentions':
      return any(
        values.flatMap((value) => [
          namedFact('mention', value),
          ...[value, ...namesOf(value)].map((ref) => exactFact('mentionref', ref)),
        ]),
      )
    case 'title': {
      const titles = values.map(indexText).filter((words) => words !== '')
      return titles.map((words) => `title : "${words}"`).join(' OR ')
    }
    case 'id':
    case 'before':
    case 'after':
    case 'date':
      return null
  }
}

function conditionOf(query: Query, lookups: Lookups, table: string): Condition {
  const match = matchOf(query, lookups)
  if (match !== null) {
    return {
      sql: `v.n IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`,
      values: [joinMatches([match])],
    }
  }
  switch (query.type) {
    case 'chars':
      return { sql: 'is_found(?, v.n)', values: [lookups.findChars(query.text)] }
    case 'not': {
      const inner = conditionOf(query.of, lookups, table)
      return { sql: `NOT (${inner.sql})`, values: inner.values }
    }
    case 'and':
    case 'or':
      return joinConditions(
        query.of.map((part) => conditionOf(part, lookups, table)),
        query.type === 'and' ? 'AND' : 'OR',
      )
    case 'field':
      return joinConditions(
        query.values.map((value) => fieldCondition(query.field, value)),
        'OR',
      )
    case 'all':
    case 'words':
    case 'near':
      throw new Error(`the index can say ${query.type}`)
  }
}

function joinConditions(conditions: readonly Condition[], word: 'AND' | 'OR'): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(` ${word} `),
    values: conditions.flatMap(({ values }) => values),
  }
}

/** The day of the event; for a text that reports none, the day of publication. */
const DAY = 'coalesce(v.day, v.published)'

function fieldCondition(field: string, value: string): Condition {
  switch (field) {
    case 'before':
      return { sql: `${DAY} < ?`, values: [value] }
    case 'after':
      return { sql: `${DAY} >= ?`, values: [value] }
    case 'date':
      return { sql: `${DAY} BETWEEN ? AND ?`, values: [value, `${value}~`] }
    case 'id':
      return {
        sql: 'r.id = ? OR r.given_id = ? OR r.id = ? OR r.event = ?',
        values: [value, value, idOfAddress(value), value],
      }
    default:
      return { sql: '0', values: [] } // A field without a value that could be looked for finds nothing.
  }
}

/** Speaker, side and act asked together must be met by one statement; alone, the index has said all. */
function statementConditions(parts: readonly Query[], lookups: Lookups): Condition[] {
  const conditions = parts.flatMap((part) => {
    if (part.type !== 'field') return []
    const column = STATEMENT_COLUMNS[part.field]
    if (!column) return []
    const likes = part.values
      .flatMap((value) => statementKeys(part.field, value, lookups))
      .map((key) => `% ${key} %`)
    return [{ sql: likes.map(() => `${column} LIKE ?`).join(' OR '), values: likes }]
  })
  return conditions
}

/** Of a statement `s` and its voice `o`. */
const STATEMENT_COLUMNS: Readonly<Partial<Record<string, string>>> = {
  speaker: 'o.speaker_keys',
  side: 'o.sides',
  act: 's.acts',
}

function statementKeys(field: string, value: string, { namesOf }: Lookups): string[] {
  if (field === 'act') return [value]
  if (field === 'side') return [value, ...namesOf(value)]
  return [indexText(value), ...namesOf(value).map((ref) => `=${ref}`)]
}
