import type { Cursor } from './cursor.ts'

/**
 * "the Vice President and Prime Minister agreed": with an article before, two offices that the register knows as one man's
 * are of two, unless their state follows.
 */
export function firstOffice(
  cursor: Cursor,
  from: number,
  known: ReturnType<Cursor['known']>,
  afterThe: boolean,
): ReturnType<Cursor['known']> {
  if (!afterThe || known?.[0].type !== 'office' || cursor.word(known[1]) === cursor.is.spelled.of)
    return known
  for (let i = from + 1; i < known[1] - 1; i++)
    if (cursor.word(i) === cursor.is.spelled.and) return cursor.known(from, i)
  return known
}

/** "President of the Republic of Kazakhstan": the state's full name begins inside the office that the register knows. */
export function beforeState(cursor: Cursor, from: number, to: number, until: number): number {
  const { the, of } = cursor.is.spelled
  for (let i = to - 1; i > from + 1; i--) {
    const known = cursor.known(i, until)
    if (known?.[0].type !== 'state' || known[1] <= to) continue
    const end = cursor.word(i - 1) === the ? i - 1 : i
    return cursor.word(end - 1) === of ? end - 1 : end
  }
  return to
}
