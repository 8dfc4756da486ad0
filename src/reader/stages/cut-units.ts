import type { Person, Phrase, PhraseKind } from '../page.ts'
import { perLexicon } from '../per-lexicon.ts'
import { defineStage } from '../stage.ts'

/**
 * The text as rules see it: words, except that a named party, a reference ("the two sides"), a date or a set phrase
 * ("in particular") is one unit. `phrase[u]` is -1 for a plain word; `first[w]` is the unit that a word lies in.
 */
export interface Units {
  readonly count: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly signature: Int32Array
  readonly phrase: Int32Array
  readonly ofWord: Int32Array
  /** phrases as units hold them: neighbours joined by "and" have become one */
  readonly phrases: readonly UnitPhrase[]
}

export interface UnitPhrase extends Omit<Phrase, 'kind'> {
  readonly kind: PhraseKind | 'joint' | 'states' | 'date'
  /** the phrases that a joint phrase is made of; itself otherwise */
  readonly parts: readonly Phrase[]
  /** everybody that it names */
  readonly people: readonly Person[]
}

/** What each kind of phrase matches in a rule. */
const SLOTS: Readonly<Record<UnitPhrase['kind'], readonly string[]>> = {
  person: ['{person}', '{one}', '{who}', '{party}'],
  office: ['{office}', '{one}', '{who}', '{party}'],
  other: ['{other}', '{one}', '{who}', '{party}'],
  he: ['{he}', '{one}', '{who}'],
  they: ['{they}', '{many}', '{who}'],
  both: ['{both}', '{many}', '{who}', '{party}'],
  joint: ['{joint}', '{many}', '{who}', '{party}'],
  side: ['{side}', '{country}', '{who}', '{party}'],
  own: ['{own}', '{country}', '{thing}'],
  state: ['{state}', '{country}', '{who}', '{party}', '{thing}'],
  states: ['{states}', '{countries}', '{who}', '{party}', '{thing}'],
  body: ['{body}', '{country}', '{who}', '{party}', '{thing}'],
  adjective: ['{adjective}'],
  organisation: ['{organisation}', '{party}', '{thing}'],
  // a body of many states that has no code of its own
  grouping: ['{grouping}', '{organisation}', '{party}', '{thing}'],
  instrument: ['{instrument}', '{thing}'],
  initiative: ['{initiative}', '{thing}'],
  label: ['{label}', '{thing}'],
  event: ['{event}', '{thing}'],
  place: ['{place}', '{thing}'],
  date: ['{date}'],
}

export const SLOT_NAMES: readonly string[] = [...new Set(Object.values(SLOTS).flat())]

const JOINABLE: ReadonlySet<PhraseKind> = new Set([
  'person',
  'office',
  'other',
  'he',
  'state',
  'side',
  'body',
])
const STATE_LIKE: ReadonlySet<PhraseKind> = new Set(['state', 'body'])

export const cutUnits = defineStage({
  name: 'cut-units',
  needs: ['text', 'words', 'sentences', 'phrases', 'dates'],
  adds: ['units'],
  read({ text, words, sentences, phrases, dates }, { lexicon, scratch, language }) {
    const { wordsStandApart } = language.grammar
    const { count } = words
    const from = scratch.ints(count)
    const to = scratch.ints(count)
    const signature = scratch.ints(count)
    const phraseOf = scratch.ints(count, -1)
    const ofWord = scratch.ints(count + 1)
    const merged: UnitPhrase[] = []
    const link = linkTests(lexicon)
    const signatures = slotSignatures(lexicon)
    let nextPhrase = 0
    let nextDate = 0
    let unit = 0
    const push = (start: number, end: number, sign: number, phrase: number) => {
      from[unit] = start
      to[unit] = end
      signature[unit] = sign
      phraseOf[unit] = phrase
      for (let i = start; i < end; i++) ofWord[i] = unit
      unit++
    }
    for (const sentence of sentences) {
      for (let at = sentence.from; at < sentence.to; ) {
        while (nextPhrase < phrases.length && (phrases[nextPhrase] as Phrase).from < at) nextPhrase++
        while (nextDate < dates.length && (dates[nextDate]?.from ?? 0) < at) nextDate++
        const phrase = phrases[nextPhrase]
        const date = dates[nextDate]
        if (phrase && phrase.from === at && phrase.to <= sentence.to) {
          const parts = gatherJoint(phrases, nextPhrase, sentence.to, words.word, link)
          const last = parts[parts.length - 1] as Phrase
          nextPhrase += parts.length
          const made = joinParts(parts)
          const kind = made.oblique ? `${made.kind}-oblique` : made.kind
          push(at, last.to, signatures[kind] as number, merged.push(made) - 1)
          at = last.to
        } else if (date && date.from === at && date.to <= sentence.to) {
          const made: UnitPhrase = {
            kind: 'date',
            from: at,
            to: date.to,
            person: null,
            office: null,
            side: null,
            parts: [],
            people: NOBODY,
          }
          push(at, date.to, signatures.date as number, merged.push(made) - 1)
          at = date.to
        } else {
          const until = Math.min(sentence.to, phrase?.from ?? sentence.to)
          const set = lexicon.phrases.longest(words, at, until, anyPhrase)
          // "a call on November 9" holds no phrasal verb.
          const beforeDate =
            wordsStandApart &&
            set !== null &&
            (dates[nextDate]?.from === set[1] || dates[nextDate + 1]?.from === set[1])
          if (set && !beforeDate) push(at, set[1], lexicon.signatureOfPhrase(set[0]), -1)
          else
            push(
              at,
              at + 1,
              lexicon.signatureOfWord(
                words.word[at] as number,
                words.shape[at] as number,
                text,
                words.end[at] as number,
              ),
              -1,
            )
          at = set && !beforeDate ? set[1] : at + 1
        }
      }
    }
    ofWord[count] = unit
    return { units: { count: unit, from, to, signature, phrase: phraseOf, ofWord, phrases: merged } }
  },
})

const anyPhrase = () => true

interface LinkTests {
  readonly isAnd: (word: number) => boolean
  readonly comma: number
  readonly the: number
}

const linkTests = perLexicon(
  (lexicon): LinkTests => ({
    isAnd: lexicon.classTest('<and>'),
    comma: lexicon.table.add(','),
    the: lexicon.table.add('the'),
  }),
)

/** Parties joined in one list; a longer one is read as several. */
const MOST_JOINED = 32

/** "President A, President B, and Prime Minister C": parties of one kind with nothing but commas and "and" between. */
function gatherJoint(
  phrases: readonly Phrase[],
  first: number,
  until: number,
  words: Int32Array,
  link: LinkTests,
): Phrase[] {
  const lead = phrases[first] as Phrase
  const parts = [lead]
  // "the Vice Ministers and the Deputy Secretary"
  const isMany = lead.kind === 'both'
  if (!JOINABLE.has(lead.kind) && !isMany) return parts
  let joined = 1
  const last = Math.min(phrases.length, first + MOST_JOINED)
  for (let i = first + 1; i < last; i++) {
    const next = phrases[i] as Phrase
    const before = parts[parts.length - 1] as Phrase
    if (next.to > until || next.from - before.to > 3) break
    // "the Secretary and his counterparts": with several on its other side the list ends.
    const endsList = next.kind === 'both' && !STATE_LIKE.has(lead.kind)
    if (!endsList && !JOINABLE.has(next.kind)) break
    if (STATE_LIKE.has(next.kind) !== STATE_LIKE.has(lead.kind)) break
    const gap = gapBetween(before.to, next.from, words, link)
    if (gap === 'none' || ((endsList || isMany) && gap !== 'and')) break
    if (isMany && next.kind !== 'person' && next.kind !== 'office') break
    parts.push(next)
    if (gap === 'and') joined = parts.length
    if (endsList) break
  }
  return parts.slice(0, joined)
}

function gapBetween(from: number, to: number, words: Int32Array, link: LinkTests): 'none' | 'comma' | 'and' {
  if (to === from) return 'none'
  // ", the European Union and the United States": an article may stand before the next.
  const end = words[to - 1] === link.the && to - from > 1 ? to - 1 : to
  const last = words[end - 1] as number
  if (link.isAnd(last)) return end - from === 1 || words[from] === link.comma ? 'and' : 'none'
  return end - from === 1 && last === link.comma ? 'comma' : 'none'
}

const NOBODY: readonly Person[] = []

function joinParts(parts: readonly Phrase[]): UnitPhrase {
  const first = parts[0] as Phrase
  if (parts.length === 1) return unitOf(first)
  const last = parts[parts.length - 1] as Phrase
  const kind: UnitPhrase['kind'] = STATE_LIKE.has(first.kind) ? 'states' : 'joint'
  const people = parts.flatMap(({ person }) => person ?? [])
  const joint = { kind, from: first.from, to: last.to, person: null, office: null, side: null, parts, people }
  return first.oblique ? { ...joint, oblique: true } : joint
}

function unitOf(phrase: Phrase): UnitPhrase {
  const { kind, from, to, person, office, side } = phrase
  const unit = { kind, from, to, person, office, side, parts: [phrase], people: person ? [person] : NOBODY }
  return phrase.oblique ? { ...unit, oblique: true } : unit
}

/** What only a subject may be. */
const OF_SUBJECTS: ReadonlySet<string> = new Set(['{one}', '{many}', '{who}'])

const slotSignatures = perLexicon((lexicon): Readonly<Record<string, number>> => {
  const signatures: Record<string, number> = {}
  for (const [kind, slots] of Object.entries(SLOTS)) {
    signatures[kind] = lexicon.signatureOf([...slots, '<any>'])
    const oblique = slots.filter((slot) => !OF_SUBJECTS.has(slot))
    signatures[`${kind}-oblique`] = lexicon.signatureOf([...oblique, '<any>'])
  }
  return signatures
})
