import { DragomanError } from '../../record/errors.ts'

/** What is wrong with a query, and at which character, counted from 1. */
export function badQuery(sentence: string, typed: string, at: number, hint: string): DragomanError {
  const near = typed.slice(at, at + 20).trim()
  const where = near === '' ? 'at the end of the query' : `at character ${at + 1} of the query ("${near}")`
  return new DragomanError('bad-query', `${sentence}, ${where}.`, { hint })
}
