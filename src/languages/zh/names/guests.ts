import type { ContractedStates } from './contracted-states.ts'
import type { Sentence } from './sentence.ts'
import { BITS } from './token-bits.ts'
import { WordForms } from './word-forms.ts'

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
      : // "子午线联盟领导人表示": a body that is a side of its own.
        (known?.side ?? null)
  if (!side || sentence.isTitle) return null
  for (let to = 1; to < Math.min(sentence.tokens.length, LONGEST); to++) {
    if (sentence.isMark(to) || sentence.tokens[to]?.known?.type === 'person') return null
    if (sentence.is(to, BITS.say)) return isGuests(sentence.slice(0, to)) ? { to, side } : null
  }
  return null
}

function isGuests(form: string): boolean {
  return GUESTS.test(form) && !PUBLIC.test(form)
}

/** Tokens of the longest name of a group: "卡尔索维亚工商界和战略学术界代表". */
const LONGEST_GROUP = 16
const GROUP = /(?:代表团|代表團|访华团|訪華團|访问团|訪問團|考察团|考察團|议员团|議員團|代表|嘉宾|嘉賓)$/
const MET = /(?:会见|會見|会谈|會談|会晤|會晤|接见|接見)[^，。；]{0,40}$/

export interface Group {
  readonly to: number
  /** null where the group is of several states, or of none that its name tells */
  readonly side: string | null
}

const JOINTLY = /共同会[见見]([^，。；]{0,60}的)?$/

const OF = new WordForms('的')

/** "A同B共同会见参加论坛的|两国青年代表": whom two leaders receive together. */
function groupOfBoth(sentence: Sentence, i: number): Group | null {
  if (!sentence.receivesJointly || !JOINTLY.test(sentence.slice(Math.max(0, i - LONGEST_LEAD), i)))
    return null
  for (let to = i + 1; to < Math.min(sentence.tokens.length, i + LONGEST_GROUP); to++) {
    if (sentence.isMark(to) || sentence.isOne(to, OF)) return null
    if (sentence.isMark(to + 1) && GROUP.test(sentence.slice(i, to + 1))) return { to: to + 1, side: null }
  }
  return null
}

/** Tokens between the verb of receiving and who is received. */
const LONGEST_LEAD = 40

/** "会见|卡尔索维亚国会议员代表团": a group of a state that is met as a whole, up to the end of its clause. */
export function groupAt(sentence: Sentence, i: number, contracted: ContractedStates): Group | null {
  const token = sentence.tokens[i]
  if (sentence.isTitle || !token || sentence.isMark(i)) return null
  const ofBoth = groupOfBoth(sentence, i)
  if (ofBoth) return ofBoth
  const known = token.known
  const side = token.isSide
    ? contracted.resolve(sentence.slice(i, i + 1))
    : known?.type === 'state'
      ? known.ref
      : null
  if (!side || !MET.test(sentence.slice(Math.max(0, i - LONGEST_GROUP), i))) return null
  for (let to = i + 1; to < Math.min(sentence.tokens.length, i + LONGEST_GROUP); to++) {
    if (sentence.isMark(to) || sentence.tokens[to]?.known?.type === 'person') return null
    if (sentence.isMark(to + 1) && GROUP.test(sentence.slice(i, to + 1))) return { to: to + 1, side }
  }
  return null
}
