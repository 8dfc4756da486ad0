import type { Span } from '../../record/span.ts'
import { indexText } from '../words/search-words.ts'
import { badQuery } from './bad-query.ts'
import { checkField } from './check-field.ts'
import type { Query, WordsQuery } from './query.ts'
import { type Token, tokenizeQuery } from './tokenize-query.ts'

const LONGEST = 10_000
const DEEPEST = 50
const MOST_PARTS = 400

/**
 * Reads what a person typed: words and "phrases" that must all occur, `word*`, AND OR NOT and `-word`, brackets,
 * `a NEAR/5 b`, `chars:"any characters"`, `field:value`. The empty query is everything. Throws DragomanError
 * `bad-query` that says what is wrong and where.
 */
export function parseQuery(typed: string): Query {
  if (typed.length > LONGEST) {
    throw badQuery(`A query has at most ${LONGEST} characters`, typed, LONGEST, 'Ask for less at once.')
  }
  const cursor: Cursor = { typed, tokens: tokenizeQuery(typed), at: 0, parts: 0 }
  if (cursor.tokens.length === 0) return { type: 'all' }
  const query = parseOr(cursor, 0)
  const left = cursor.tokens[cursor.at]
  if (left)
    throw wrong(
      cursor,
      left,
      left.type === 'close' ? 'A bracket is closed that was not opened' : 'This does not belong here',
    )
  return query
}

interface Cursor {
  readonly typed: string
  readonly tokens: readonly Token[]
  at: number
  parts: number
}

function wrong(
  { typed }: Cursor,
  token: Token | undefined,
  sentence: string,
  hint = 'Put words that are meant as they are into "quotation marks".',
) {
  return badQuery(sentence, typed, token ? token.span[0] : typed.length, hint)
}

function parseOr(cursor: Cursor, depth: number): Query {
  if (depth > DEEPEST)
    throw wrong(
      cursor,
      cursor.tokens[cursor.at],
      `Brackets stand in one another more than ${DEEPEST} times`,
      'Use fewer.',
    )
  const of = [parseAnd(cursor, depth)]
  while (cursor.tokens[cursor.at]?.type === 'or') {
    cursor.at++
    of.push(parseAnd(cursor, depth))
  }
  return joined('or', of)
}

function parseAnd(cursor: Cursor, depth: number): Query {
  const of = [parseNot(cursor, depth)]
  for (;;) {
    const token = cursor.tokens[cursor.at]
    if (!token || token.type === 'or' || token.type === 'close') break
    if (token.type === 'and') cursor.at++
    of.push(parseNot(cursor, depth))
  }
  return joined('and', of)
}

function joined(type: 'and' | 'or', of: readonly Query[]): Query {
  const flat = of.flatMap((part) => (part.type === type ? part.of : [part]))
  return flat.length === 1 ? (flat[0] as Query) : { type, of: flat }
}

function parseNot(cursor: Cursor, depth: number): Query {
  if (cursor.tokens[cursor.at]?.type !== 'not') return parseNear(cursor, depth)
  let count = 0
  while (cursor.tokens[cursor.at]?.type === 'not') {
    cursor.at++
    count++
  }
  const of = parseNear(cursor, depth)
  return count % 2 === 0 ? of : { type: 'not', of }
}

function parseNear(cursor: Cursor, depth: number): Query {
  const first = parsePart(cursor, depth)
  const sign = cursor.tokens[cursor.at]
  if (sign?.type !== 'near') return first
  const { within } = sign
  const of = [first]
  while (cursor.tokens[cursor.at]?.type === 'near') {
    cursor.at++
    of.push(parsePart(cursor, depth))
  }
  if (!of.every((part): part is WordsQuery => part.type === 'words')) {
    throw wrong(
      cursor,
      sign,
      'NEAR stands between words or "phrases"',
      'Example: gas NEAR/5 "pipeline project"',
    )
  }
  return { type: 'near', of, within }
}

function parsePart(cursor: Cursor, depth: number): Query {
  const token = cursor.tokens[cursor.at]
  if (++cursor.parts > MOST_PARTS)
    throw wrong(cursor, token, `A query has at most ${MOST_PARTS} parts`, 'Ask for less at once.')
  cursor.at++
  switch (token?.type) {
    case 'open': {
      const inside = parseOr(cursor, depth + 1)
      const closing = cursor.tokens[cursor.at]
      if (closing?.type !== 'close')
        throw wrong(cursor, token, 'A bracket is opened and not closed', 'Close it, or leave it out.')
      cursor.at++
      return inside
    }
    case 'word':
    case 'quoted':
      return wordsPart(cursor, token)
    case 'field':
      return parseField(cursor, token)
    case undefined:
      throw wrong(cursor, token, 'Something is missing', 'A word, a "phrase" or field:value must follow.')
    default:
      throw wrong(cursor, token, 'A word, a "phrase" or field:value is missing here')
  }
}

type TextToken = Extract<Token, { readonly text: string }>

function wordsPart(cursor: Cursor, token: TextToken): Query {
  const folded = indexText(token.text)
  if (folded === '') {
    throw wrong(
      cursor,
      token,
      'There is no letter or digit to look for',
      'To look for other marks: chars:"…"',
    )
  }
  return { type: 'words', words: folded.split(' '), isPrefix: token.isPrefix }
}

function parseField(cursor: Cursor, token: Extract<Token, { readonly type: 'field' }>): Query {
  const values: TextToken[] = []
  for (;;) {
    const value = cursor.tokens[cursor.at]
    const isGlued = value && (values.length > 0 || value.span[0] === token.span[1])
    if (!isGlued || (value.type !== 'word' && value.type !== 'quoted')) {
      throw wrong(
        cursor,
        token,
        `${token.name}: has no value`,
        `Write it without a space: ${token.name}:value or ${token.name}:"two words"`,
      )
    }
    values.push(value)
    cursor.at++
    if (cursor.tokens[cursor.at]?.type !== 'comma') break
    cursor.at++
  }
  const span: Span = [token.span[0], (values.at(-1) ?? token).span[1]]
  if (token.name === 'chars') {
    const text = values.map((value) => value.text).join(',')
    return { type: 'chars', text }
  }
  return checkField(
    token.name,
    values.map(({ text }) => text),
    { typed: cursor.typed, span },
  )
}
