import type { MentionType } from '../../../record/index.ts'
import { foldText } from '../fold-letters.ts'
import type { Sentence } from './sentence.ts'
import { BITS } from './token-bits.ts'
import { WordForms } from './word-forms.ts'

/** A named thing that the register does not know, as tokens `[from, to)`. */
export interface Thing {
  readonly from: number
  readonly to: number
  readonly type: MentionType
  readonly rule: string
}

const LONGEST_TITLE = 70
const LONGEST_QUOTED = 18
const LONGEST_BODY = 14

const BRACKETS = new WordForms('《', '〈')
const QUOTES = new WordForms('“', '「')
const AFTER_BRACKETS = new WordForms('》', '〉')
const AFTER_QUOTES = new WordForms('”', '」')

/** The thing that begins at token `i`, or null. */
export function thingAt(sentence: Sentence, i: number): Thing | null {
  if (sentence.isMark(i)) {
    if (sentence.isOne(i, BRACKETS)) return inBrackets(sentence, i)
    return sentence.isOne(i, QUOTES) ? inQuotes(sentence, i) : null
  }
  return sentence.is(i, BITS.about) ? agreementOn(sentence, i) : null
}

const INSTRUMENT =
  /(?:条约|协定|协议|公约|宪章|声明|公报|备忘录|议定书|宣言|决议|纪要|行动计划|合作规划|规划纲要|文件)$/

/** "《…联合声明》": an instrument by its last word; other titles are of articles and books. */
function inBrackets(sentence: Sentence, i: number): Thing | null {
  for (let at = i + 1; at < Math.min(sentence.tokens.length, i + LONGEST_TITLE); at++) {
    if (!sentence.isOne(at, AFTER_BRACKETS)) continue
    const isInstrument = INSTRUMENT.test(foldText(sentence.slice(i + 1, at)))
    return isInstrument ? { from: i + 1, to: at, type: 'instrument', rule: 'zh-name-in-brackets' } : null
  }
  return null
}

const AFTER_QUOTED =
  /^(?:倡议|理念|战略|规划|愿景|计划|框架|目标|机制|行动|合作|总体目标|奋斗目标|项目|政策|构想|走廊)/
const BEFORE_QUOTED =
  /(?:倡议|理念|战略|实施|落实|提出|推进|共建|深化|对接|践行|按照|打造|开辟了面向未来的|好)$/

/** "“中俄文化年”", "“旧金山愿景”", "“六个更”总体目标": typed by its last letter or by the words around it. */
function inQuotes(sentence: Sentence, i: number): Thing | null {
  for (let at = i + 1; at < Math.min(sentence.tokens.length, i + LONGEST_QUOTED); at++) {
    if (!sentence.isOne(at, AFTER_QUOTES)) continue
    // "“一带一路”": what the register knows is told with its entry.
    if (at === i + 2 && isKnownThing(sentence, i + 1)) return null
    const quoted = foldText(sentence.slice(i + 1, at))
    const type = typeOfQuoted(quoted, sentence, i, at)
    return type ? { from: i + 1, to: at, type, rule: 'zh-name-in-quotes' } : null
  }
  return null
}

const THINGS = new Set(['organisation', 'instrument', 'initiative', 'label', 'event'])

function isKnownThing(sentence: Sentence, i: number): boolean {
  return THINGS.has(sentence.tokens[i]?.known?.type ?? '')
}

/** "“同志加兄弟”的深厚情谊": what two states call what they are to each other. */
const LABELLED = /^(?:的)?(?:传统|特殊|深厚|真挚|深情|兄弟)*(?:友谊|情谊|友好|关系)/

function typeOfQuoted(quoted: string, sentence: Sentence, from: number, to: number): MentionType | null {
  if (quoted.length < 2 || quoted.length > LONGEST_QUOTED) return null
  if (/[^一二三四五六七八九十百]年$|文化日$|节$|周$|论坛$|峰会$|大会$/.test(quoted)) return 'event'
  if (/(?:倡议|愿景|计划|战略|走廊|行动|工程|园区?|铁路|规划|机制|议程|理念|方案|精神)$/.test(quoted))
    return 'initiative'
  const after = foldText(sentence.slice(to + 1, Math.min(sentence.tokens.length, to + 4)))
  const wider = foldText(sentence.slice(to + 1, Math.min(sentence.tokens.length, to + 9)))
  if (quoted.length > 3 && LABELLED.test(wider)) return 'label'
  const before = foldText(sentence.slice(Math.max(0, from - 3), from))
  return AFTER_QUOTED.test(after) || BEFORE_QUOTED.test(before) ? 'initiative' : null
}

/** "关于深化科技合作的谅解备忘录" */
function agreementOn(sentence: Sentence, i: number): Thing | null {
  for (let at = i + 2; at < Math.min(sentence.tokens.length, i + 24); at++) {
    if (sentence.isMark(at)) return null
    if (sentence.is(at, BITS['head-instrument']) && sentence.slice(at - 1, at) === '的')
      return { from: i, to: at + 1, type: 'instrument', rule: 'zh-name-agreement-on' }
  }
  return null
}

/** Words that no name holds. */
const NO_PART = new WordForms(
  ...'同为 参与 支持 加入 成功 筹备 应该 应 共同 推动 促进 致力于 为 已 将 主办 发生 避免 发表 签署'.split(
    ' ',
  ),
)
/** Marks inside a name. */
const INNER_MARK = new WordForms(...'-—–－+0123456789')
/** What ends a run that would be a name. */
const STOPS = BITS['name-stop'] | BITS.say | BITS.both

/** What a run of tokens behind a state, a pair of states or a body makes: "中土|合作委员会", "上合组织|峰会", "荷兰|议会一院". */
export function runAfter(sentence: Sentence, i: number, from: number, isState: boolean): Thing | null {
  let best: Thing | null = null
  let letters = 0
  for (let at = i; at < sentence.tokens.length && letters <= LONGEST_BODY; at++) {
    const token = sentence.tokens[at]
    if (!token || token.isSide || (sentence.isMark(at) && !sentence.isOne(at, INNER_MARK))) break
    if (sentence.is(at, STOPS) || sentence.isOne(at, NO_PART)) break
    if (token.known?.type === 'state' || token.known?.type === 'person') break
    letters += sentence.lengthOf(at, at + 1)
    const type = typeOfHead(sentence, i, at, isState) ?? (isCongress(sentence, at) ? 'event' : null)
    if (type) best = { from, to: at + 1, type, rule: `zh-name-${type}-by-head` }
  }
  return best
}

/** "体育交流年", "越共|十四大": an event that needs no state before it. */
export function eventAlone(sentence: Sentence, i: number): Thing | null {
  if (sentence.is(i, BITS['head-event']) && /^.{3,}年$/.test(sentence.slice(i, i + 1)))
    return { from: i, to: i + 1, type: 'event', rule: 'zh-name-event-by-head' }
  return null
}

function typeOfHead(sentence: Sentence, from: number, at: number, isState: boolean): MentionType | null {
  if (sentence.is(at, BITS['head-event'])) return 'event'
  if (isState && isAssemblyAt(sentence, at) && OF_STATE.test(sentence.slice(from, at))) return 'organisation'
  if (
    isState &&
    sentence.is(at, BITS['head-organisation']) &&
    !/政府|军队|王室$/.test(sentence.slice(at, at + 1))
  )
    return 'organisation'
  return null
}

const GREAT = new WordForms('大')

/** Parliaments and parties, by how their names end. */
export const ASSEMBLY = /(?:议会|国会|议院|[上下众参]院|议会[一二]院|杜马|大呼拉尔|最高会议|国民大会|党)$/

/** What may stand between a state and its parliament. */
const OF_STATE = /^(?:联邦|聯邦|国家|國家|王国)?$/

/** "斯洛伐克|国民议会", "法|参议院": a parliament that the register knows by a name that many have. */
export function isAssemblyAt(sentence: Sentence, i: number): boolean {
  const known = sentence.tokens[i]?.known
  const isBody = known
    ? known.type === 'organisation' && !known.side
    : sentence.is(i, BITS['head-organisation'])
  return isBody && ASSEMBLY.test(foldText(sentence.slice(i, i + 1)))
}

/** "越共|十四大": the congress of a party by its number; "统一大业" is none. */
function isCongress(sentence: Sentence, at: number): boolean {
  return (
    sentence.isOne(at, GREAT) &&
    /[共党黨][一二三四五六七八九十]{1,3}$/.test(sentence.slice(Math.max(0, at - 4), at))
  )
}

const MODIFIERS =
  /^(?:新时代|全面|战略|协作|合作|全方位|全天候|永久|互惠|友好|高水平|创新|特殊|优先|传统|互利|面向|新型|的|深化|升级版|现代化|建设性)$/

/** Where the label that ends with "伙伴关系" at token `i` begins. */
export function labelStart(sentence: Sentence, i: number, least: number): number {
  let from = i
  while (from > least && MODIFIERS.test(sentence.slice(from - 1, from))) from--
  while (from < i && sentence.slice(from, from + 1) === '的') from++
  return from
}
