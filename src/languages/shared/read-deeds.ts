import {
  type Deed,
  type DeedReader,
  isParty,
  type Lexicon,
  type RuleHit,
  type SentenceView,
  type UnitPhrase,
  type Units,
  unitWordsOf,
  type Words,
} from '../../reader/index.ts'
import type { ActName } from '../../record/index.ts'

/**
 * Reads acts by scope. A *closed* verb (thank, urge, agree) governs what follows: no act in there counts until the
 * sentence goes on with a verb of its own ("… and urged"). An *open* verb (say, stress) leaves it to the stance inside
 * what is said, and assesses where there is none. *Aside* acts count only where nothing else does.
 */
export function deedReader(units: Units, words: Words, lexicon: Lexicon): DeedReader {
  const place = placeTests(units, words, lexicon)
  return (view, from, speaks) => {
    const deeds: Deed[] = []
    let coveredTo = from
    let closed = false
    let closedBy = -1
    let open: RuleHit | null = null
    for (const hit of strongestFirst(view.says('act'))) {
      if (hit.from < from) continue
      const { act, scope, also } = hit.rule.gives
      const overlaps = hit.from < coveredTo
      if (scope === 'purpose' && from === view.from) continue
      if (scope === 'aside') {
        if (!overlaps && !closed && !open && deeds.length === 0 && act) deeds.push(deedOf(hit, act))
        continue
      }
      const isStance = scope === 'stance'
      const main = !isStance && place.isMain(view, hit.from)
      if (!isStance && place.isNoun(hit)) continue
      if (!isStance && ((!main && place.isVerb(hit.from)) || place.isReduced(view, hit.from))) continue
      const subject = main && act ? place.subjectOf(view, hit.from) : null
      if (subject && !speaks(subject)) continue
      const isSaid = open !== null && !isStance && place.isSaid(view, open, hit)
      // "said that he discussed the issue with others": told of other talks.
      if (isSaid && act === 'discuss') continue
      const reopens = main ? place.reopens(view, hit.from) : isStance && place.joins(view, hit.from)
      if (overlaps || (closed && !reopens)) {
        const winner = deeds[closedBy]
        if (act && winner && act !== winner.act) deeds[closedBy] = beaten(winner, hit)
        continue
      }
      coveredTo = hit.to
      closed = scope !== 'open'
      if (!act) {
        if (open) deeds.push(deedOf(open, 'assess'))
        open = place.isEmpty(view, hit) ? null : hit
        continue
      }
      if (open && !isStance && !isSaid) deeds.push(deedOf(open, 'assess'))
      open = null
      closedBy = deeds.push(deedOf(hit, act)) - 1
      if (also) deeds.push(deedOf(hit, also))
    }
    if (open) deeds.push(deedOf(open, 'assess'))
    return deeds
  }
}

function deedOf(hit: RuleHit, act: ActName): Deed {
  return { act, rule: hit.rule.id, hit, from: hit.from, to: hit.to, beat: [] }
}

function beaten(winner: Deed, hit: RuleHit): Deed {
  return { ...winner, beat: [...winner.beat, { rule: hit.rule.id, value: String(hit.rule.gives.act) }] }
}

/** In the order of the text; where two begin together the weightier, then the longer, then the undertaking first. */
function strongestFirst(hits: readonly RuleHit[]): readonly RuleHit[] {
  for (let i = 1; i < hits.length; i++) {
    if (byStrength(hits[i - 1] as RuleHit, hits[i] as RuleHit) > 0) return [...hits].sort(byStrength)
  }
  return hits
}

function byStrength(a: RuleHit, b: RuleHit): number {
  return a.from - b.from || weight(b) - weight(a) || b.to - a.to || rank(a) - rank(b)
}

function weight(hit: RuleHit): number {
  return hit.rule.gives.weight ?? 0
}

function rank(hit: RuleHit): number {
  if (hit.rule.gives.hardness) return 0
  return hit.rule.gives.scope === 'open' ? 2 : 1
}

interface PlaceTests {
  readonly isVerb: (unit: number) => boolean
  /** whether a verb of the sentence itself may stand there: after a subject, "and", a mark, at the head */
  readonly isMain: (view: SentenceView, unit: number) => boolean
  /** "the truce, *announced* by Velmara": a participle with its agent is done by nobody here */
  readonly isReduced: (view: SentenceView, unit: number) => boolean
  /** "the *challenges*": a verb's form behind an article, by itself */
  readonly isNoun: (hit: RuleHit) => boolean
  /** whether that verb ends what a verb before it governs: "thanked X and *urged* Y", ", *noting* that" */
  readonly reopens: (view: SentenceView, unit: number) => boolean
  /** the party that stands right before the verb */
  /** a further undertaking after "and": "… and will help" */
  readonly joins: (view: SentenceView, unit: number) => boolean
  /** a verb of saying without what is said: "Noting X, they …" at the head, "…, he said." at the end */
  readonly isEmpty: (view: SentenceView, hit: RuleHit) => boolean
  readonly subjectOf: (view: SentenceView, unit: number) => UnitPhrase | null
  /** "said that he *welcomed* the truce": the act is all that is said */
  readonly isSaid: (view: SentenceView, saying: RuleHit, act: RuleHit) => boolean
}

/** Units of the longest list of examples that is looked back over. */
const LONGEST_LIST = 40

function placeTests(units: Units, words: Words, lexicon: Lexicon): PlaceTests {
  const { is, spelled, wordAt } = unitWordsOf(units, words, lexicon)
  const before = (view: SentenceView, at: number): number => {
    let unit = at - 1
    while (unit >= view.from && (is.adverb(wordAt(unit)) || is.auxiliary(wordAt(unit)))) unit--
    return unit
  }
  /** "including *building* …, *supporting* …": a list of examples does nothing. */
  const isListed = (view: SentenceView, at: number): boolean => {
    for (let unit = at - 1; unit >= Math.max(view.from, at - LONGEST_LIST); unit--) {
      if (wordAt(unit) === spelled.including) return true
      if (is.past(wordAt(unit)) && hasSubject(view, unit)) return false
    }
    return false
  }
  const hasSubject = (view: SentenceView, unit: number) =>
    unit > view.from && (isPhrase(unit - 1) || is.and(wordAt(unit - 1)))
  const isPhrase = (unit: number) => (units.phrase[unit] as number) >= 0
  return {
    // "the talks were devoted to", "an exchange of views": nouns that look like verbs.
    isVerb: (unit) =>
      is.verb(wordAt(unit)) &&
      !is.article(wordAt(unit - 1)) &&
      !(is.determiner(wordAt(unit - 1)) && is.auxiliary(wordAt(unit + 1))),
    isMain(view, at) {
      const unit = before(view, at)
      if (unit < view.from) return true
      if (isPhrase(unit)) return isParty(units.phrases[units.phrase[unit] as number] as UnitPhrase)
      const word = wordAt(unit)
      if (word === spelled.by && is.ing(wordAt(at))) return true
      return is.and(word) || is.turning(word) || is.punctuation(word) || is.opener(word) || is.subject(word)
    },
    isNoun: (hit) => hit.to - hit.from === 1 && is.article(wordAt(hit.from - 1)),
    isReduced: (view, at) =>
      is.past(wordAt(at)) &&
      at + 1 < view.to &&
      wordAt(at + 1) === spelled.by &&
      !is.auxiliary(wordAt(before(view, at) + 1)),
    joins(view, at) {
      const unit = before(view, at)
      if (unit < view.from || !(is.verb(wordAt(at)) || is.auxiliary(wordAt(at)) || isPhrase(at))) return false
      return (
        is.and(wordAt(unit)) || ((isPhrase(unit) || is.subject(wordAt(unit))) && is.and(wordAt(unit - 1)))
      )
    },
    isEmpty(view, hit) {
      if (hit.from === view.from && is.ing(wordAt(hit.from))) return true
      return hit.to >= view.to || (hit.to === view.to - 1 && is.punctuation(wordAt(hit.to)))
    },
    subjectOf(view, at) {
      const unit = before(view, at)
      if (unit < view.from || !isPhrase(unit)) return null
      const phrase = units.phrases[units.phrase[unit] as number] as UnitPhrase
      return isParty(phrase) ? phrase : null
    },
    isSaid(view, { to }, act) {
      let unit = before(view, act.from)
      if (unit >= to && (isPhrase(unit) || is.subject(wordAt(unit)))) unit--
      else return false
      if (unit >= to && is.that(wordAt(unit))) unit--
      return unit < to
    },
    reopens(view, at) {
      const unit = before(view, at)
      if (unit < view.from) return true
      if (isPhrase(unit)) {
        const link = wordAt(unit - 1)
        return is.and(link) || is.turning(link) || link === spelled.comma
      }
      const word = is.subject(wordAt(unit)) ? wordAt(unit - 1) : wordAt(unit)
      if (is.ing(wordAt(at)) && isListed(view, at)) return false
      if (is.ing(wordAt(at)))
        return (
          word === spelled.comma || is.turning(word) || (is.and(word) && wordAt(unit - 1) === spelled.comma)
        )
      return is.and(word) || is.turning(word) || word === spelled.comma
    },
  }
}
