import type { Span } from '../../record/span.ts'
import { badQuery } from './bad-query.ts'

export type Token =
  | { readonly type: 'open' | 'close' | 'and' | 'or' | 'not'; readonly span: Span }
  | { readonly type: 'near'; readonly within: number; readonly span: Span }
  | { readonly type: 'word'; readonly text: string; readonly isPrefix: boolean; readonly span: Span }
  | { readonly type: 'quoted'; readonly text: string; readonly isPrefix: boolean; readonly span: Span }
  | { readonly type: 'field'; readonly name: string; readonly span: Span }
  | { readonly type: 'comma'; readonly span: Span }

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '「': '」',
  '『': '』',
}
const DEFAULT_NEAR = 10
const MOST_NEAR = 1000

/** Cuts a typed query into marks, words and quoted stretches. Throws `bad-query` where a quotation mark is left open. */
export function tokenizeQuery(typed: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < typed.length) {
    const letter = typed[at] ?? ''
    if (/\s/.test(letter)) {
      at++
      continue
    }
    const token = takeToken(typed, at, tokens.at(-1))
    tokens.push(token)
    at = token.span[1]
  }
  return tokens
}

function takeToken(typed: string, at: number, before: Token | undefined): Token {
  const letter = typed[at] ?? ''
  const span: Span = [at, at + 1]
  if (letter === '(' || letter === '（') return { type: 'open', span }
  if (letter === ')' || letter === '）') return { type: 'close', span }
  if (letter === ',' || letter === '，') return { type: 'comma', span }
  if (letter === '-' && startsHere(typed, at, before)) return { type: 'not', span }
  if (letter in CLOSING) return takeQuoted(typed, at)
  return takeWord(typed, at)
}

/** A minus excludes only where a word could begin: not between "US" and "China". */
function startsHere(typed: string, at: number, before: Token | undefined): boolean {
  const isApart = !before || before.span[1] < at || before.type === 'open'
  return isApart && at + 1 < typed.length && !/\s/.test(typed[at + 1] ?? '')
}

function takeQuoted(typed: string, at: number): Token {
  const closing = CLOSING[typed[at] ?? ''] ?? ''
  let end = at + 1
  while (end < typed.length && !closing.includes(typed[end] ?? '')) end++
  if (end >= typed.length)
    throw badQuery('A quotation mark is opened and not closed', typed, at, 'Close it, or leave it out.')
  const inside = typed.slice(at + 1, end)
  const isPrefix = inside.endsWith('*') || typed[end + 1] === '*'
  return {
    type: 'quoted',
    text: inside.replace(/\*$/, ''),
    isPrefix,
    span: [at, end + (typed[end + 1] === '*' ? 2 : 1)],
  }
}

const WORD = /[^\s()（）,，"“”„«»「」『』]+/y

function takeWord(typed: string, at: number): Token {
  WORD.lastIndex = at
  const text = WORD.exec(typed)?.[0] ?? (typed[at] as string)
  const span: Span = [at, at + text.length]
  if (text === 'AND' || text === '&&') return { type: 'and', span }
  if (text === 'OR' || text === '||') return { type: 'or', span }
  if (text === 'NOT') return { type: 'not', span }
  const near = /^NEAR(?:\/(\d{1,6}))?$/.exec(text)
  if (near) {
    const within = near[1] === undefined ? DEFAULT_NEAR : Number(near[1])
    if (within > MOST_NEAR)
      throw badQuery(`NEAR reaches over at most ${MOST_NEAR} words`, typed, at, 'Give a smaller number.')
    return { type: 'near', within, span }
  }
  const field = /^([A-Za-z]+)[:：]/.exec(text)
  if (field && !/^https?:\/\//i.test(text)) {
    return { type: 'field', name: (field[1] ?? '').toLowerCase(), span: [at, at + field[0].length] }
  }
  return { type: 'word', text: text.replace(/\*+$/, ''), isPrefix: text.endsWith('*'), span }
}
