import type { KnownName, Name } from '../../../reader/index.ts'
import type { MentionType } from '../../../record/index.ts'
import { foldText } from '../fold-letters.ts'
import { ASSEMBLY } from './find-things.ts'
import type { Sentence } from './sentence.ts'
import type { Telling } from './telling.ts'
import { BITS, tokenBits } from './token-bits.ts'

/** The houses of parliaments: ministries and courts of a state are told by the office alone. */
const HOUSE = /^(?:[一二上下][议]?院|参议院|众议院|国民院|联邦院|代表院|民族院)/

/**
 * "欧洲理事会|主席", "老挝|人民革命党|总书记", "卡尔索维亚|国民议会|议长": the body that the name of an office begins with, where
 * it is one of many states or is named with its state; and that state.
 */
export function tellBodyOfOffice(telling: Telling, i: number): void {
  const { tokens, page } = telling.sentence
  const token = tokens[i]
  if (token?.known?.type !== 'office') return
  const last = token.to - 1
  const first = page.gazetteer.find(page.words, token.from, last)
  const [known, end] = first ?? [null, token.from]
  const before = tokens[i - 1]
  const leader = before?.known?.type === 'state' && before.to === token.from ? before.from : null
  if (known?.type === 'organisation') {
    const state = stateWithin(telling, token.from, end - 1)
    // "中共中央|总书记": a party contracted is told by its office.
    if (state && state[1] === token.from + 1) return
    if (state) push(telling, state[0], token.from, state[1])
    if (known.isInternational || state !== null) push(telling, known, token.from, end)
    else if (leader !== null && isAssembly(telling, token.from, end))
      pushBody(telling, leader, houseEnd(telling, end, last))
    return
  }
  if (known?.type === 'state') push(telling, known, token.from, end)
  const from = known?.type === 'state' ? token.from : leader
  const to = from === null ? 0 : assemblyEnd(telling, known?.type === 'state' ? end : token.from, last)
  if (from !== null && to > 0) pushBody(telling, from, to)
}

/** "中共中央|政治局委员", "内阁|总理": a party contracted, or a part of any government, is told by the office. */
export function isToldByOffice(sentence: Sentence, i: number): boolean {
  return /^(?:.共中央|内阁|国务院|外交部|国防部)$/.test(foldText(sentence.slice(i, i + 1)))
}

/** Of bodies told from `first` on, those inside the name of another go: "议会" in "卡尔索维亚议会下院". */
export function dropInner(names: Name[], first: number): void {
  for (let k = names.length - 1; k >= first; k--) {
    const { type, from, to } = names[k] as Name
    const isInner = names.some(
      (other, at) =>
        at >= first &&
        at !== k &&
        type === 'organisation' &&
        other.type === type &&
        other.from <= from &&
        other.to >= to &&
        (other.to - other.from > to - from || at < k),
    )
    if (isInner) names.splice(k, 1)
  }
}

/** The longest state that a run of words begins with. */
function stateWithin({ sentence }: Telling, from: number, to: number): readonly [KnownName, number] | null {
  const { gazetteer, words } = sentence.page
  for (let until = to; until > from; ) {
    const found = gazetteer.find(words, from, until)
    if (!found || found[0].type === 'state') return found
    until = found[1] - 1
  }
  return null
}

/** Where the parliament or party that begins at a word ends; 0 if none does. */
function assemblyEnd(telling: Telling, from: number, until: number): number {
  const { words, lexicon } = telling.sentence.page
  const found = lexicon.phrases.longest(words, from, until, anywhere)
  if (!found || !(tokenBits(lexicon).ofPhrase(found[0]) & BITS['head-organisation'])) return 0
  return isAssembly(telling, from, found[1]) ? houseEnd(telling, found[1], until) : 0
}

/** "议会|下院": where a house named behind its parliament ends; every letter is a word. */
function houseEnd({ sentence }: Telling, from: number, until: number): number {
  const { words, text } = sentence.page
  if (from >= until) return from
  const match = HOUSE.exec(foldText(text.slice(words.start[from], words.end[until - 1])))
  return from + (match?.[0].length ?? 0)
}

function isAssembly({ sentence }: Telling, from: number, to: number): boolean {
  const { words, text } = sentence.page
  return ASSEMBLY.test(foldText(text.slice(words.start[from], words.end[to - 1])))
}

const anywhere = () => true

function push({ names }: Telling, known: KnownName, from: number, to: number): void {
  names.push({
    type: known.type as MentionType,
    from,
    to,
    ref: known.ref,
    canonical: known.canonical,
    rule: `register-${known.role}`,
    certainty: 'stated',
    person: null,
  })
}

function pushBody({ sentence, names }: Telling, from: number, to: number): void {
  const { text, words } = sentence.page
  names.push({
    type: 'organisation',
    from,
    to,
    ref: null,
    canonical: text.slice(words.start[from], words.end[to - 1]),
    rule: 'zh-name-body-of-office',
    certainty: 'stated',
    person: null,
  })
}
