import { perLexicon, type RuleHit, type SentenceView, type UnitPage } from '../../reader/index.ts'
import { clauseTests } from './clause-tests.ts'

/** Units of an opening such as "会谈后，" or "29日，" before whoever takes the floor. */
const LONGEST_OPENING = 16

/**
 * Who takes the floor stands at the head of the sentence, or behind a short opening. "两国元首达成的共识" inside a sentence
 * gives it to nobody. What tells of attendance and ceremonies may stand anywhere, but not in the first person.
 */
export function mayTakeFloor(hit: RuleHit, view: SentenceView, { units, words, lexicon }: UnitPage): boolean {
  const tests = clauseTests(units, lexicon)
  const { speaker } = hit.rule.gives
  if (isRecalled(hit, view, { units, words, lexicon })) return false
  if (speaker === 'narrator') return !hasFirstPerson(view, tests.is.subject)
  if (!tests.beginsClause(view, hit.from)) return false
  return hit.from - view.from <= LONGEST_OPENING || openingOf(hit, view, tests.is.mark) === view.from
}

/** Last letters of titles: "习近平主席", "阿利耶夫总统". Reports put offices before names, only speech puts titles behind. */
const TITLE_ENDS = [...'席理统相长卿记储生士']

/** First letters of 昨天, 去年: what lies further back than the event. */
const RECALLING = ['昨', '去']

/** 你, 您: whoever is addressed is spoken to. */
const ADDRESSING = ['你', '您']

const tellingWords = perLexicon(({ table }) => {
  const wordsOf = (letters: readonly string[]) => new Set(letters.map((letter) => table.add(letter)))
  return {
    recalling: wordsOf(RECALLING),
    addressing: wordsOf(ADDRESSING),
    ends: wordsOf(TITLE_ENDS),
  }
})

/** "去年，习近平主席对瑞士进行国事访问，双方达成…": a past event told with a title behind the name is in somebody's words. */
function isRecalled(hit: RuleHit, view: SentenceView, { units, words, lexicon }: UnitPage): boolean {
  const { gives } = hit.rule
  const isTold = gives.speaker === 'narrator' && gives.weight === 1
  const isJoint = gives.speaker === 'both' || hit.rule.id === 'zh-floor-both'
  if (!isTold && !isJoint) return false
  const signs = signsIn(view, { units, words, lexicon })
  // "昨天，两国元首共同宣布…": reports of the day begin with the day's date.
  return signs.addresses || (isJoint && signs.recalls) || signs.firstTitled < (isTold ? hit.to : hit.from)
}

/** What in a sentence tells that it is in somebody's words. */
interface Signs {
  readonly addresses: boolean
  readonly recalls: boolean
  /** The first unit that is a person with a title behind the name. */
  readonly firstTitled: number
}

/** By sentence: each is gone through once, however many verbs it has. */
const known = new WeakMap<SentenceView, Signs>()

function signsIn(view: SentenceView, { units, words, lexicon }: UnitPage): Signs {
  const before = known.get(view)
  if (before) return before
  const { recalling, addressing, ends } = tellingWords(lexicon)
  const { from, to } = view.run
  const titled = view.phrases.find(
    ({ phrase }) => phrase.kind === 'person' && ends.has(words.word[phrase.to - 1] as number),
  )
  const signs = {
    addresses: words.word.subarray(from, to).some((word) => addressing.has(word)),
    recalls: recalling.has(words.word[units.from[view.from] as number] as number),
    firstTitled: titled?.unit ?? Number.POSITIVE_INFINITY,
  }
  known.set(view, signs)
  return signs
}

/** Where the clause of a hit begins. */
function openingOf(hit: RuleHit, view: SentenceView, isMark: (unit: number) => boolean): number {
  let unit = hit.from
  while (unit > view.from && !isMark(unit - 1)) unit--
  return unit
}

function hasFirstPerson(view: SentenceView, isSubject: (unit: number) => boolean): boolean {
  for (let unit = view.from; unit < view.to; unit++) if (isSubject(unit)) return true
  return false
}
