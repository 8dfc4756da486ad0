import type { Span } from '../../record/span.ts'
import { indexText } from '../words/search-words.ts'

/** What a field asks about. The first three belong to statements: asked together, one statement must meet them all. */
export const FIELDS = {
  speaker: 'who speaks, by name',
  side: 'whose side speaks: CHN',
  act: 'what is done with the words: commit',
  kind: 'what took place: call',
  pair: 'who took part: CHN-RUS, or CHN alone',
  mentions: 'a named thing: SCO',
  topic: 'a topic: energy',
  formula: 'a set phrase, by its id',
  lang: 'the language of the text: en',
  publisher: 'who published it, by name',
  country: 'the state of the publisher: RUS',
  initiator: 'at whose request it took place: RUS',
  by: 'who is bound by an undertaking: CHN, both',
  readout: 'true or false: whether it reports an event',
  title: 'words of the title',
  id: 'an id or an address',
  before: 'earlier than a day, month or year',
  after: 'on that day, month or year, or later',
  date: 'in that year or month, or on that day',
} as const
export type FieldName = keyof typeof FIELDS

/** Words in a row, folded; the last may go on where `isPrefix`. */
export interface WordsQuery {
  readonly type: 'words'
  readonly words: readonly string[]
  readonly isPrefix: boolean
}
export interface FieldQuery {
  readonly type: 'field'
  readonly field: FieldName
  /** Any of these. */
  readonly values: readonly string[]
  /** Where it stands in what was typed. */
  readonly span: Span
}

/** What a person asked, as a tree. */
export type Query =
  | { readonly type: 'all' }
  | WordsQuery
  | { readonly type: 'near'; readonly of: readonly WordsQuery[]; readonly within: number }
  | { readonly type: 'chars'; readonly text: string }
  | FieldQuery
  | { readonly type: 'and' | 'or'; readonly of: readonly Query[] }
  | { readonly type: 'not'; readonly of: Query }

/** The parts that look for text, without those that only exclude: what can be marked in a hit. */
export function textParts(query: Query): Query[] {
  switch (query.type) {
    case 'words':
    case 'chars':
    case 'near':
      return [query]
    case 'and':
    case 'or':
      return query.of.flatMap(textParts)
    case 'field':
      return query.field === 'title' ? query.values.flatMap((value) => wordsOf(value)) : []
    case 'not':
    case 'all':
      return []
  }
}

function wordsOf(value: string): Query[] {
  const words = indexText(value).split(' ')
  return words[0] === '' ? [] : [{ type: 'words', words, isPrefix: false }]
}
