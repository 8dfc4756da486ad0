import type { ContractedStates } from './contracted-states.ts'
import type { Sentence } from './sentence.ts'

/** Tokens of the longest naming of guests: "卡方领导人", "卡尔索维亚与会企业家代表". */
const LONGEST = 10
const GUESTS = /(?:领导人|領導人|人士|代表|嘉宾|嘉賓|企业家|企業家|负责人|負責人|议员|議員|成员|成員)$/

/** What the public of a state thinks of a visit is no guest's speech. */
const PUBLIC = /各界|多国|各国|民众|社会/

export interface Guests {
  readonly to: number
  readonly side: string
}

/** People of a state without names who open a sentence and speak: the side speaks through them. */
export function guestsAt(sentence: Sentence, contracted: ContractedStates): Guests | null {
  const [first] = sentence.tokens
  const known = first?.known ?? null
  const side = first?.isSide
    ? contracted.resolve(sentence.slice(0, 1))
    : known?.type === 'state'
      ? known.ref
      : null
  if (!side || sentence.isTitle) return null
  for (let to = 1; to < Math.min(sentence.tokens.length, LONGEST); to++) {
    if (sentence.isMark(to) || sentence.tokens[to]?.known?.type === 'person') return null
    if (sentence.is(to, 'say')) return isGuests(sentence.slice(0, to)) ? { to, side } : null
  }
  return null
}

function isGuests(form: string): boolean {
  return GUESTS.test(form) && !PUBLIC.test(form)
}
