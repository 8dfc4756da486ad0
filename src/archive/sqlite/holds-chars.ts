import { foldPlainly } from '../words/fold-text.ts'

/** Whether a text holds folded characters anywhere, for SQL: 1 or 0. */
export function holdsChars(text: unknown, folded: unknown): number {
  const [whole, part] = [String(text), String(folded)]
  // Most of what is found stands there as it was typed. Only и may be the half of another letter.
  if (!part.includes('и') && whole.toLowerCase().includes(part)) return 1
  return foldPlainly(whole).includes(part) ? 1 : 0
}
