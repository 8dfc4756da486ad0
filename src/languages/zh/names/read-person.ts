import { type KnownName, type Office, SHAPE } from '../../../reader/index.ts'
import { AFRICA } from './contracted-states.ts'
import type { Sentence } from './sentence.ts'
import { BITS } from './token-bits.ts'
import { WordForms } from './word-forms.ts'

/** A person's name as tokens `[from, to)`; `whole` takes in the office before it and the title behind it. */
export interface PersonName {
  readonly from: number
  readonly to: number
  readonly ref: string | null
  readonly office: OfficeBefore | null
  readonly whole: readonly [from: number, to: number]
}

export interface OfficeBefore {
  readonly from: number
  readonly office: Office
  readonly side: string | null
}

const MATTERS = new WordForms('事务', '事務', '问题', '問題')
/** Tokens looked back over for the office of a name. */
const LONGEST_OFFICE = 22

/**
 * The office that ends right before token `i`: "马来西亚|总理", "中共中央政治局常委、国务院副总理", "土库曼斯坦|副总理兼外长".
 * It reaches back to the state that it is of, to a mark, to a word that no office holds, or to the token `since`, where
 * somebody else's name ends.
 */
export function officeBefore(
  sentence: Sentence,
  i: number,
  resolve: (form: string) => string | null,
  since = 0,
): OfficeBefore | null {
  if (i === 0 || !sentence.is(i - 1, BITS.office) || beginsHeadline(sentence, i)) return null
  let from = i - 1
  let side: string | null = null
  let stateFrom = -1
  let isWordy = false
  let isOfBody = isBodyHead(sentence.tokens[i - 1]?.known ?? null)
  for (let at = i - 2; at >= Math.max(since, i - LONGEST_OFFICE); at--) {
    const known = sentence.tokens[at]?.known
    if (known && isPostedTo(sentence, at)) {
      // "中国驻新加坡大使" is of the state that sends; "驻东盟大使" does not say whose.
      const sender = sentence.tokens[at - 2]?.known
      side = sender?.type === 'state' ? sender.ref : null
      if (sender?.type === 'state') stateFrom = at - 2
      break
    }
    if (known?.type === 'state' && sentence.beginsWith(at + 1, MATTERS)) {
      // "卡尔索维亚总统|维尔马拉|事务特使": what the office is about.
      from = at
      continue
    }
    if (known?.type === 'state') {
      side = known.ref
      stateFrom = at
      if (isWordy) from = at + 1
      break
    }
    const pair = sharedBy(sentence, at, resolve)
    if (pair) {
      // "英中贸易协会主席": a body of two states is of the one named first.
      side = pair
      if (pair === CENTRAL_AFRICA) stateFrom = at - 1
      else from = at - 1
      break
    }
    if (sentence.tokens[at - 1]?.isSide) {
      side = resolve(sentence.slice(at - 1, at))
      stateFrom = at - 1
      break
    }
    if (known?.type === 'organisation') {
      side ??= known.side ?? stateOf(sentence, at)
      isOfBody ||= known.isInternational
    }
    if (known?.type === 'office')
      side ??= stateOf(sentence, at) ?? partySide(sentence.slice(at, at + 1), resolve)
    if (sentence.is(at, BITS.list)) {
      if (!sentence.is(at - 1, BITS.office)) break
      continue
    }
    if (!isOfficePart(sentence, at)) {
      // "新加坡|副总理兼经济|政策|统筹部长": any word may stand in an office that a state leads.
      if (!isLedByState(sentence, at)) break
      isWordy = true
      continue
    }
    from = at
  }
  side ??= stateOf(sentence, i - 1) ?? partySide(sentence.slice(i - 1, i), resolve)
  if (stateFrom < 0 && side === null && from < i - 1 && sentence.isPlain(from)) {
    // "俄总统": a contracted state at the head of an office.
    const code = resolve(sentence.slice(from, from + 1))
    if (code && sentence.is(from + 1, BITS.office)) {
      side = code
      stateFrom = from
      from++
    }
  }
  while (from < i - 1 && sentence.is(from, BITS.and)) from++
  const text = sentence.slice(from, i)
  // The head of a special administrative region is of the state that it belongs to.
  if (side !== null && text.includes('特别行政区')) side = 'CHN'
  if (side === null) isOfBody ||= OF_MANY.test(text) || OF_MANY.test(sentence.slice(from - 1, i))
  const head = sentence.tokens[i - 1]
  const entry = head?.known?.office ?? null
  const office: Office = {
    text,
    id: entry?.id ?? null,
    rank: entry?.rank ?? null,
    kind: entry?.kind ?? null,
    head: head ? (sentence.page.words.word[head.to - 1] as number) : 0,
    isOfBody: isOfBody && side === null,
  }
  return { from: stateFrom >= 0 ? stateFrom : from, office, side }
}

const POSTED = new WordForms('驻', '駐')

/** "驻|新加坡|大使" */
export function isPostedTo(sentence: Sentence, at: number): boolean {
  return sentence.isOne(at - 1, POSTED)
}

const CENTRAL_AFRICA = 'CAF'

/** The first of two contracted states, one of them China, that end at a token before a set phrase; null if none do. */
function sharedBy(sentence: Sentence, at: number, resolve: (form: string) => string | null): string | null {
  if (sentence.lengthOf(at - 1, at + 1) !== 2 || sentence.lengthOf(at + 1, at + 2) < 2) return null
  const form = sentence.slice(at - 1, at + 1)
  if (!/[中华華]/.test(form)) return null
  const [side, other] = [resolve(form.slice(0, 1)), resolve(form.slice(1))]
  if (side === null || other === null || side === other) return null
  // Relations with Africa (中非) hold no office; a state of that name does.
  if (other === AFRICA) return sentence.is(at + 1, BITS.office) ? CENTRAL_AFRICA : null
  return side === 'CHN' || other === 'CHN' ? side : null
}

/** "国际奥委会主席", "中美洲议会议长": offices of bodies of many states, by how these begin. */
const OF_MANY =
  /^(?:.{0,3}届)?(?:国际|世界|亚洲|阿拉伯议会|拉丁美洲|中美洲|伊斯兰|海湾|欧洲|非洲|联合国|红十字|博鳌)/

/** "…当选卡尔索维亚总理 陶文向…致贺电": a space parts two headlines. */
function beginsHeadline({ isTitle, tokens, page }: Sentence, i: number): boolean {
  const shape = page.words.shape[tokens[i]?.from ?? 0] ?? 0
  return isTitle && (shape & SHAPE.spaced) !== 0
}

/** Heads of bodies that need no name beside the office; a secretary-general may be of anything. */
function isBodyHead(known: KnownName | null): boolean {
  return (
    known?.office?.kind === 'body-head' &&
    /[ -](?:of|Bank|Fund|Union|Council|Commission)\b|^[A-Z]{3}/.test(known.office.en[0] ?? '')
  )
}

/** "中共中央政治局委员", "古共中央政治局委员": the state of a party, contracted. */
function partySide(office: string, resolve: (form: string) => string | null): string | null {
  return office[1] === '共' ? resolve(office.slice(0, 1)) : null
}

const LONGEST_LEAD = 10

/** Whether a state stands before a token, and no mark or word of another kind between them. */
function isLedByState(sentence: Sentence, i: number): boolean {
  for (let at = i; at > Math.max(0, i - LONGEST_LEAD); at--) {
    const known = sentence.tokens[at]?.known
    if (known?.type === 'state') return true
    if (sentence.page.text.charCodeAt(sentence.endOf(at) - 1) === DONE) return false
    if (sentence.isMark(at) || sentence.is(at, LEADS_TO_NONE) || known?.type === 'person') return false
  }
  return false
}

const DONE = '了'.charCodeAt(0)
const LEADS_TO_NONE = BITS['name-stop'] | BITS.say | BITS.and | BITS.adverb | BITS.attend | BITS.both

/** "朝鲜劳动党", "蒙古国国家大呼拉尔": the state that a body's name begins with. */
export function stateOf(sentence: Sentence, i: number): string | null {
  const token = sentence.tokens[i]
  if (!token) return null
  const { gazetteer, words } = sentence.page
  for (let to = token.to - 1; to > token.from; ) {
    const known = gazetteer.find(words, token.from, to)
    if (!known) return null
    if (known[0].type === 'state') return known[0].ref
    to = known[1] - 1
  }
  return null
}

const OFFICE_PARTS = BITS.office | BITS['office-part'] | BITS['head-organisation'] | BITS.plain

/** What may stand inside an office: parts of offices, bodies, places, offices joined by 兼, unlisted letters. */
function isOfficePart(sentence: Sentence, i: number): boolean {
  const known = sentence.tokens[i]?.known
  if (known) return known.type === 'organisation' || known.type === 'office' || known.type === 'place'
  if (sentence.isMark(i)) return false
  return sentence.is(i, OFFICE_PARTS)
}
