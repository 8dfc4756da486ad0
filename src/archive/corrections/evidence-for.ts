import type { ReadoutRecord } from '../../record/record.ts'
import type { Evidence } from '../../record/span.ts'

/** Stands where a rule's id would: a person decided this. */
export const BY_PERSON = 'corrected-by-person'

/**
 * The words that a corrected field stands on: the first of these that is in the text, or else those that what was read
 * stood on. Null where there are none: a field that stands on nothing is not put into a record.
 */
export function evidenceFor(
  { text }: ReadoutRecord,
  words: readonly (string | null)[],
  before: Evidence | undefined,
): Evidence | null {
  for (const quote of words) {
    const start = quote ? text.indexOf(quote) : -1
    if (quote && start >= 0) return { span: [start, start + quote.length], quote }
    // Words that a person named must be there.
    if (quote && quote === words[0]) return null
  }
  return before ?? null
}
