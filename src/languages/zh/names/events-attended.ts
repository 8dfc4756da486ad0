import { foldText } from '../fold-letters.ts'
import type { Thing } from './find-things.ts'
import type { Sentence } from './sentence.ts'
import { BITS } from './token-bits.ts'

/** Letters of the longest name of an event. */
const LONGEST = 26

const ATTENDS = /(?:出席|参加|主持|举办|主办|承办|办好|(?:举行|召开|举办)的)$/
/** What counts and dates an event, and is no name. */
const COUNTED =
  /^(?:第[一二三四五六七八九十百\d]+[届次轮]|首届|首次|本届|本次|此次|这次|新一[届次轮]|今年|明年|\d{4}年|年|有关|相关|系列|双边|多边|重要|高级别|[一二三四五六七八九十\d])+/
const COMMON =
  /^(?:纪念|庆祝|开幕|闭幕|颁奖|欢迎|总结|领导人|元首|部长级?|外长|工商|双边|首脑|集体)*(?:非正式)?(?:会议|会晤|峰会|大会|论坛|圆桌会议|阅兵|阅兵式|庆典|定期会晤|全体会议)$/
const NO_EVENT = /[的和并同与了]|欢迎|宴|仪式|会谈|会见|讲话|双方|两国|以及/
const HEADS = /^(?:峰会|大会|论坛|高峰论坛|对话会|博览会|圆桌会议|年会|交易会|座谈会)$/

/** "出席|第七次“1+6”圆桌对话会", "出席|全球妇女峰会": what an event of its own name is called behind a verb of attending. */
export function eventAttended(sentence: Sentence, i: number): Thing | null {
  if (!isAttended(sentence, i)) return null
  // "第十四届中英政党|对话": a dialogue that is counted is an event.
  const isCounted = sentence.slice(i, i + 1) === '第'
  let to = i
  for (let at = i; at < sentence.tokens.length; at++) {
    if (sentence.slice(i, at + 1).length > LONGEST || endsName(sentence, at)) break
    const form = foldText(sentence.slice(at, at + 1))
    if (sentence.is(at, BITS['head-event']) || HEADS.test(form) || (isCounted && form === '对话')) to = at + 1
  }
  const name = foldText(sentence.slice(i, to))
  return to > i && isNamed(name) && name.split('“').length === name.split('”').length
    ? { from: i, to, type: 'event', rule: 'zh-name-event-attended' }
    : null
}

/** Whether a token stands behind a verb of attending; what the register knows, or a state leads, is told by itself. */
function isAttended(sentence: Sentence, i: number): boolean {
  // Verbs of attending and 的 are words of the lists: most letters are not.
  if (i === 0 || sentence.isPlain(i - 1)) return false
  if (sentence.tokens[i]?.known || sentence.tokens[i]?.isSide) return false
  return ATTENDS.test(foldText(sentence.slice(Math.max(0, i - 2), i)))
}

function endsName(sentence: Sentence, at: number): boolean {
  const type = sentence.tokens[at]?.known?.type
  if (type === 'person' || type === 'event') return true
  if (sentence.is(at, BITS['name-stop']) || sentence.is(at, BITS.say) || sentence.is(at, BITS.both))
    return true
  if (sentence.is(at, BITS.and) || sentence.slice(at, at + 1) === '的') return true
  return sentence.isMark(at) && !/^[-—–－+“”「」]$/.test(sentence.slice(at, at + 1))
}

function isNamed(name: string): boolean {
  const bare = name.replace(COUNTED, '')
  return bare.length >= 4 && !COMMON.test(bare) && !NO_EVENT.test(bare)
}
