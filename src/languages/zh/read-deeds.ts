import type { Deed, DeedReader, Lexicon, RuleHit, SentenceView, Units, Words } from '../../reader/index.ts'
import type { ActName } from '../../record/index.ts'
import { type ClauseTests, clauseTests } from './clause-tests.ts'

/**
 * Reads acts clause by clause. What a side is ready for, asks for or agrees to (愿, 要, 希望, 同意) governs the rest of the
 * sentence until a clause has a subject of its own that does something else, or begins with thanks, a wish or a welcome.
 * Support of somebody governs what that somebody supports and opposes. Everything else governs nothing. A clause that
 * describes before the first act is an assessment beside it.
 */
export function deedReader(units: Units, _words: Words, lexicon: Lexicon): DeedReader {
  const tests = clauseTests(units, lexicon)
  return (view, from, speaks) => {
    const deeds: Deed[] = []
    let governor: ActName | null = null
    let hardness: RuleHit['rule']['gives']['hardness']
    let coveredTo = from
    let open: RuleHit | null = null
    const wishes = view.says('initiator')
    let wish = 0
    for (const hit of strongestFirst(view.says('act'))) {
      const { act, also, scope } = hit.rule.gives
      if (hit.from < from || hit.from < coveredTo) continue
      if (scope === 'purpose' && from === view.from) continue
      // "应科瓦尔总统邀请": at whose wish; nothing that should be done, and no invitation of the speaker's.
      while (wish < wishes.length && (wishes[wish] as RuleHit).to <= hit.from) wish++
      if (isWish(act, hit, wishes[wish])) continue
      if (scope === 'aside') {
        if (deeds.length === 0 && act) deeds.push(deedOf(hit, act))
        continue
      }
      // "巴西将迎来…": a pattern may begin with its own subject.
      const subject = tests.partyAt(hit.from) ?? tests.subjectOf(view, hit.from)
      if (act !== 'propose' && subject && !speaks(subject)) continue
      // "中方|将举办的…" inside a clause describes.
      if (tests.partyAt(hit.from) && !tests.beginsClause(view, hit.from)) continue
      if (!mayStand(hit, view, deeds, tests)) continue
      if (governor && !reopens(hit, governor, view, tests) && !isFurther(hit, hardness, view, tests)) {
        // "愿…，也期待同各方一道…": more of the same; its words do nothing else by themselves.
        if (act === governor) coveredTo = hit.to
        continue
      }
      coveredTo = hit.to
      if (!act) {
        open = deeds.length > 0 ? hit : null
        continue
      }
      open = null
      hardness = act === 'commit' ? hit.rule.gives.hardness : undefined
      governor = scope === 'closed' ? (hit.rule.gives.jointly ?? act) : null
      deeds.push(deedOf(hit, act))
      if (also) deeds.push(deedOf(hit, also))
    }
    if (open) deeds.push(deedOf(open, 'assess'))
    const described = from === view.from ? describesBefore(deeds, view, tests) : null
    return described ? [described, ...deeds] : deeds
  }
}

function isWish(act: ActName | undefined, hit: RuleHit, asked: RuleHit | undefined): boolean {
  if (!asked) return false
  return act === 'propose' ? hit.from === asked.from : act === 'invite' && hit.from >= asked.from
}

/** Acts whose words are told from nouns by their place alone: at the head of a clause, behind the subject, in a list. */
const BOUND: ReadonlySet<ActName | undefined> = new Set([
  'support',
  'oppose',
  'courtesy',
  'assess',
  'agree',
  'inform',
  undefined,
] as const)

/** A rule of scope "open" may stand anywhere ("对…表示祝贺"), the others where their place tells a verb. */
function mayStand(hit: RuleHit, view: SentenceView, deeds: readonly Deed[], tests: ClauseTests): boolean {
  const { act, scope, jointly, hardness } = hit.rule.gives
  // "两国关系将继续加强" binds nobody; ", 将继续加强…" binds the subject before.
  if (hardness === 'will' && !tests.partyAt(hit.from) && !tests.is.subject(hit.from))
    return tests.beginsClause(view, hit.from) || tests.hasSubject(view, hit.from)
  // "作出坚定|承诺", "深化友谊的|决心": a noun binds nobody.
  if (act === 'commit' && hardness === 'committed' && isNoun(hit, view, tests)) return false
  // "构建|致力于和平的命运共同体": inside what is built it describes.
  if (act === 'commit' && hardness === 'committed' && isAttribute(hit, view, tests)) return false
  if (scope === 'purpose' || !BOUND.has(act)) return true
  // What is believed or valued after something else was done adds nothing to it.
  if (act === 'assess' && !jointly && deeds.length > 0 && !tests.hasSubject(view, hit.from)) return false
  if (act === 'support' && scope === 'open') return !isWithinPraise(hit, view, deeds, tests)
  if (act && scope === 'open') return true
  if (tests.beginsClause(view, hit.from) || tests.hasSubject(view, hit.from)) return true
  return isCue(hit, view) || (deeds.length > 0 && tests.isListed(view, hit.from))
}

/** "赞赏维方|恪守一个中国原则": what is praised is no act of who praises it. */
function isWithinPraise(
  hit: RuleHit,
  view: SentenceView,
  deeds: readonly Deed[],
  { is }: ClauseTests,
): boolean {
  const praise = deeds.findLast(({ act }) => act === 'courtesy')
  if (!praise) return false
  for (let unit = praise.to; unit < Math.min(hit.from, view.to); unit++) if (is.mark(unit)) return false
  return true
}

/** A word of undertaking that ends its clause, or that 的 leads to. */
function isNoun(hit: RuleHit, view: SentenceView, tests: ClauseTests): boolean {
  if (hit.to >= view.to || tests.is.mark(hit.to)) return true
  return !tests.beginsClause(view, hit.from) && tests.is.of(tests.before(view, hit.from))
}

/** Behind a verb of doing: that is what is bound, not the speaker. */
function isAttribute(hit: RuleHit, view: SentenceView, { is, before }: ClauseTests): boolean {
  const unit = before(view, hit.from)
  return unit >= view.from && is.doing(unit)
}

/** "柯善伟在慰问电中通报": what gives the floor is a verb of its own. */
function isCue({ to }: RuleHit, view: SentenceView): boolean {
  return view.says('speaker').some((hit) => hit.to === to)
}

const AFTER_CLOSED: ReadonlySet<ActName> = new Set(['propose', 'courtesy', 'commit', 'invite'])

function reopens(hit: RuleHit, governor: ActName, view: SentenceView, tests: ClauseTests): boolean {
  const { act } = hit.rule.gives
  if (tests.hasSubject(view, hit.from) && !isObject(hit, view, tests)) return true
  if (!tests.beginsClause(view, hit.from) || !act) return false
  if (governor === 'support') return act !== 'support' && act !== 'oppose'
  return (
    (hit.rule.gives.jointly !== undefined && governor === 'assess') ||
    (AFTER_CLOSED.has(act) && act !== governor)
  )
}

/** "维方将推进改革，愿同卡方…": a clause that begins with a readiness is a further undertaking. */
function isFurther(
  hit: RuleHit,
  hardness: RuleHit['rule']['gives']['hardness'],
  view: SentenceView,
  tests: ClauseTests,
): boolean {
  const { act, hardness: own } = hit.rule.gives
  return act === 'commit' && own === 'ready' && hardness === 'will' && tests.beginsClause(view, hit.from)
}

/** "支持巴方维护…": who stands behind a verb in the same clause is its object, no subject of what follows. */
function isObject(hit: RuleHit, view: SentenceView, tests: ClauseTests): boolean {
  const subject = tests.before(view, hit.from)
  return !tests.beginsClause(view, subject)
}

/** Acts beside which a description counts for nothing: "近日贵国遭受灾害，我谨…表示慰问". */
const TELLING: ReadonlySet<ActName> = new Set(['assess', 'event', 'courtesy', 'discuss', 'agree'])

/** Units of a clause too short to describe anything. */
const SHORT_CLAUSE = 4

/**
 * A clause before the first act that describes: "两国合作成果丰硕，埃方愿…". One that only says under what circumstances
 * ("面对新形势", "作为…") does not.
 */
function describesBefore(deeds: readonly Deed[], view: SentenceView, tests: ClauseTests): Deed | null {
  const [first] = deeds
  if (!first || TELLING.has(first.act)) return null
  const from = contentStart(view, tests)
  let start = from
  for (let unit = from; unit < first.from; unit++) {
    if (!tests.is.mark(unit)) continue
    const isClause =
      unit - start > SHORT_CLAUSE && !tests.is.adverbial(start) && !hasAdverbial(start, unit, tests)
    if (isClause)
      return { act: 'assess', rule: 'zh-clause-describes', hit: null, from: start, to: unit, beat: [] }
    start = unit + 1
  }
  return null
}

/** "在新形势下", "我谨代表…", "国际形势越是复杂": words that make a clause a circumstance. */
function hasAdverbial(start: number, end: number, { is }: ClauseTests): boolean {
  if (is.adverbial(start) || is.adverbial(start + 1) || (is.subject(start) && is.adverbial(start + 2)))
    return true
  for (let unit = start; unit < end; unit++) if (is.concessive(unit)) return true
  return false
}

/** The unit after "习近平指出，". */
function contentStart(view: SentenceView, { is }: ClauseTests): number {
  const speech = view.says('speaker').find(({ rule }) => rule.gives.speaker === 'slot')
  if (!speech) return view.from
  return is.mark(speech.to) ? speech.to + 1 : speech.to
}

function deedOf(hit: RuleHit, act: ActName): Deed {
  return { act, rule: hit.rule.id, hit, from: hit.from, to: hit.to, beat: [] }
}

/** In the order of the text; where two begin together the weightier, then the longer first. */
function strongestFirst(hits: readonly RuleHit[]): readonly RuleHit[] {
  if (hits.length < 2) return hits
  const weight = ({ rule }: RuleHit) => rule.gives.weight ?? 0
  return [...hits].sort((a, b) => a.from - b.from || weight(b) - weight(a) || b.to - a.to)
}
