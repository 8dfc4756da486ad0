import { foldText } from '../fold-letters.ts'
import { AFRICA, type ContractedStates } from './contracted-states.ts'
import type { Sentence } from './sentence.ts'
import { BITS } from './token-bits.ts'

/** Contracted states that stand together: "中俄", "中吉乌", "俄|方", "访|华". Tokens up to `to`. */
export interface ContractedRun {
  readonly states: readonly { readonly at: number; readonly code: string }[]
  readonly to: number
  readonly isPair: boolean
  readonly isSide: boolean
}

/** The contracted states that begin at token `i`, or null. */
export function contractedAt(
  sentence: Sentence,
  i: number,
  contracted: ContractedStates,
): ContractedRun | null {
  const token = sentence.tokens[i]
  if (!token || token.known || !(token.isSide || contracted.mayBe(token.code))) return null
  if (token.isSide) {
    const code = contracted.resolve(sentence.slice(i, i + 1))
    return code ? { states: [{ at: i, code }], to: i + 2, isPair: false, isSide: true } : null
  }
  return pairAt(sentence, i, contracted) ?? singleAt(sentence, i, contracted)
}

const MOST_IN_RUN = 4
/** Pairs whose letters mean somebody else than elsewhere. */
const KNOWN_PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  巴以: ['PSE', 'ISR'],
  以巴: ['ISR', 'PSE'],
  俄乌: ['RUS', 'UKR'],
  乌俄: ['UKR', 'RUS'],
  美伊: ['USA', 'IRN'],
  印巴: ['IND', 'PAK'],
  朝韩: ['PRK', 'KOR'],
}
const KNOWN_LETTERS = new Set(Object.keys(KNOWN_PAIRS).map((pair) => pair.charCodeAt(0)))
const CONFLICT = /^(?:冲突|问题|双方|两国|关系|谈判|停火|战争|会谈|元首|局势|和谈)/
/** What only stands behind two states, whoever they are. */
const TOGETHER = /^(?:两国|双方|关系|冲突|会谈|元首|之间|对话|谈判|三国)/
/** What may stand behind a pair of states. */
const AFTER_PAIR =
  /^(?:两国|双方|三国|三方|关系|建交|友好|合作|双边|贸易|人文|经贸|全面|战略|命运|新时代|传统|务实|媒体|青年|领导人|元首|文化|互|各|之间|中间|冲突|应|要|同|将|是|都|作为|一道|加强|边界|边境|地方|旅游|科技|铁路|经济|人民|政治|投资|联合|高层|民间|应该|共同|携手|又|也|始终|坚持|签署|教育|体育|伙伴|睦邻|自贸|自由|产能|能源|农业|政党|立法|议会|外交|防务|数字|绿色|企业|工商|智库|学者|国家双边|国家间|家间|、)/

/** "中俄关系", "俄中两国": two letters or more, each a state, one of them the home side or all named on the page. */
function pairAt(sentence: Sentence, i: number, contracted: ContractedStates): ContractedRun | null {
  const known = KNOWN_LETTERS.has(sentence.tokens[i]?.code ?? 0) ? knownPairAt(sentence, i) : undefined
  // Alone it makes no pair.
  if (!known && !sentence.is(i + 1, BITS.letter)) return null
  const states: { at: number; code: string }[] = []
  let to = i
  while (to < sentence.tokens.length && states.length < MOST_IN_RUN && sentence.is(to, BITS.letter)) {
    const form = sentence.slice(to, to + 1)
    // A third letter ("中法越来越…") counts only as a state that the page names.
    const isFirm = states.length < 2 && !RISKY.has(form)
    const code = isFirm ? contracted.firm(form) : contracted.named(form)
    if (!code || states.some((state) => state.code === code)) break
    states.push({ at: to, code })
    to++
  }
  if (known && CONFLICT.test(aheadOf(sentence, i + 2)))
    return { states: known.map((code, k) => ({ at: i + k, code })), to: i + 2, isPair: true, isSide: false }
  while (states.length >= 2 && !AFTER_PAIR.test(aheadOf(sentence, to))) {
    states.pop()
    to--
  }
  const isSure =
    states.some(({ code }) => code === 'CHN') ||
    states.every(({ at }) => contracted.named(sentence.slice(at, at + 1)))
  const isTold = isSure || TOGETHER.test(aheadOf(sentence, to))
  return states.length >= 2 && isTold ? { states, to, isPair: true, isSide: false } : null
}

function knownPairAt(sentence: Sentence, i: number): readonly [string, string] | undefined {
  return KNOWN_PAIRS[foldText(sentence.slice(i, i + 2))]
}

/** Letters that are a state by themselves only before 方 or beside another state. */
const RISKY = new Set([...'以和也约安多老比所南新圣日马北东西拉'])

const BEFORE_ONE = /(?:访|对|驻|赴|来|涉|在|离|抵|援|返|旅|侨|反|亲)$/
const AFTER_ONE =
  /^(?:总统|总理|首相|外长|防长|议会|国会|参议院|众议院|大使|副总统|国王|企业|政府|军|外交部|总书记|民众|国内|投资|关系|合作|问题|独|海|国|中|最高会议|党|方面)/

/** "访华", "对美关系", "俄总统", "涉台", "荷议会": one letter between words that only go with a state. */
function singleAt(sentence: Sentence, i: number, contracted: ContractedStates): ContractedRun | null {
  if (!sentence.is(i, BITS.letter)) return null
  const form = sentence.slice(i, i + 1)
  const before = i > 0 ? sentence.slice(i - 1, i) : ''
  const after = aheadOf(sentence, i + 1)
  const isLed =
    BEFORE_ONE.test(before) &&
    (/^[华台港美俄日韩英法德印越欧]$/.test(form) || endsClause(sentence, i + 1, after))
  const leads = !BEFORE_ONE.test(before) && AFTER_ONE.test(after) && (i === 0 || !sentence.isPlain(i - 1))
  if (!isLed && !leads) return null
  if (RISKY.has(form)) return null
  // "以贸易立国", "中海关系": a letter that only leads a word is a state where the page names it.
  const code = isLed ? contracted.resolve(form) : contracted.firm(form)
  return code && code !== AFRICA
    ? { states: [{ at: i, code }], to: i + 1, isPair: false, isSide: false }
    : null
}

function endsClause(sentence: Sentence, i: number, after: string): boolean {
  return sentence.isMark(i) || /^(?:进行|投资|访问|合作|关系|出席|同|与|和|期间|并|的)/.test(after)
}

function aheadOf(sentence: Sentence, i: number): string {
  return sentence.slice(i, Math.min(sentence.tokens.length, i + 4))
}

/** The states of a name that begins with two letters known only together: "巴以冲突". */
export function knownPair(name: string): readonly string[] | null {
  const folded = foldText(name)
  return CONFLICT.test(folded.slice(2)) ? (KNOWN_PAIRS[folded.slice(0, 2)] ?? null) : null
}
