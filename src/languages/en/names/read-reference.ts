import type { Phrase } from '../../../reader/index.ts'
import { type Cursor, skipThe } from './cursor.ts'
import { readOffice } from './read-office.ts'

/**
 * A party referred to without its name: "the two sides", "both presidents", "the Chinese side", "the Russian leader",
 * "his French counterpart", "the Crown Prince", "President of Russia", "the latter", "he", "they".
 */
export function readReference(cursor: Cursor, at: number, until: number): Phrase | null {
  const { is } = cursor
  const word = cursor.word(at)
  if (is.pronounOne(word)) return phrase('he', at, at + 1)
  if (is.pronounMany(word)) return phrase('they', at, at + 1)
  if (word === is.spelled.we && cursor.isJoint && cursor.word(at + 1) !== is.spelled.comma)
    return phrase('both', at, at + 1)
  if (word === is.spelled.both) return readBoth(cursor, at, at + 1, until)
  if (word === is.spelled.the) return readAfterThe(cursor, at, until)
  if (isOwner(cursor, at) && is.ownNoun(cursor.word(at + 1))) return phrase('own', at, at + 2)
  const joinedMany = readJoinedMany(cursor, at, until)
  if (joinedMany) return joinedMany
  if (word === is.spelled.his || word === is.spelled.her) return readOther(cursor, at, at + 1, until)
  if (word === is.spelled.all && is.partyMany(cursor.word(at + 1))) return phrase('both', at, at + 2)
  const plural = readSideMany(cursor, at, at, until)
  if (plural) return plural
  const office = readOffice(cursor, at, until)
  // "the Secretary *and NATO foreign ministers* discussed"
  if (office?.many && !office.hasTail && cursor.word(at - 1) === is.spelled.and)
    return phrase('both', at, office.to)
  // Without "the" only an office with its state is somebody in particular: "President of Russia noted".
  const isWritten = cursor.isCapital(at) || (is.officeModifier(word) && cursor.isCapital(at + 1))
  if (!office || office.many || !isWritten) return null
  const joined = word !== is.spelled.the && cursor.word(at - 1) === is.spelled.and
  if (office.side === null && !joined) return null
  return { kind: 'office', from: at, to: office.to, person: null, office: office.office, side: office.side }
}

/** "Minister Orlan and *his Velmaran counterparts* condemned": several who join the one before. */
function readJoinedMany(cursor: Cursor, at: number, until: number): Phrase | null {
  const { is } = cursor
  if (cursor.word(at - 1) !== is.spelled.and || !isOwner(cursor, at)) return null
  const state = cursor.known(at + 1, until)
  const noun = state?.[0].type === 'state' ? state[1] : at + 1
  const to = is.partyMany(cursor.word(noun)) ? noun + 1 : 0
  return to > 0 && is.verbOrAdverb(cursor.word(to)) ? phrase('both', at, to) : null
}

/** "the Velmaran officials", "Velmaran representatives": several who speak for one side. */
function readSideMany(cursor: Cursor, at: number, next: number, until: number): Phrase | null {
  const state = cursor.known(next, until)
  if (state?.[0].type !== 'state' || !state[0].side) return null
  const end = state[1]
  if (!cursor.is.sideMany(cursor.word(end)) || cursor.isCapital(end)) return null
  return phrase('side', at, end + 1, state[0].side)
}

/** "the delegation of Velmara", "the Velmaran negotiators". */
function readSide(cursor: Cursor, at: number, next: number, until: number): Phrase | null {
  const { is } = cursor
  if (!is.sideOne(cursor.word(next)) || cursor.word(next + 1) !== is.spelled.of)
    return readSideMany(cursor, at, next, until)
  const state = cursor.known(skipThe(cursor, next + 2), until)
  return state?.[0].type === 'state' && state[0].side ? phrase('side', at, state[1], state[0].side) : null
}

/** "our country", "his state": the speaker's own side. */
export function isOwner(cursor: Cursor, at: number): boolean {
  const { spelled } = cursor.is
  const word = cursor.word(at)
  return word === spelled.our || word === spelled.his || word === spelled.her || word === spelled.their
}

function phrase(kind: Phrase['kind'], from: number, to: number, side: string | null = null): Phrase {
  return { kind, from, to, person: null, office: null, side }
}

/** "both" and "the two" with what follows; bare "both" speaks where a verb follows, which rules find out. */
function readBoth(cursor: Cursor, at: number, next: number, until: number): Phrase | null {
  const { is } = cursor
  const to = endOfMany(cursor, next, until)
  if (to > 0) return phrase('both', at, to)
  return is.verbOrAdverb(cursor.word(next)) ? phrase('both', at, next) : null
}

/** The end of a plural party noun, past adjectives and offices: "heads of state", "foreign ministers". 0 if none. */
function endOfMany(cursor: Cursor, at: number, until: number): number {
  const { is } = cursor
  const office = readOffice(cursor, at, until)
  if (office?.many) {
    if (office.hasTail && !office.office.text.endsWith('of state')) return 0
    const end = withStatesOrGovernment(cursor, office.to)
    return cursor.word(end) === is.spelled.of ? 0 : end
  }
  const gathered = afterParticipants(cursor, at, until)
  if (gathered > at) return gathered
  // "the three countries' leaders"
  const owns = cursor.word(at + 1) === is.spelled.apostrophe || cursor.word(at + 1) === is.spelled.possessive
  if (is.stateNoun(cursor.word(at)) && owns && is.partyMany(cursor.word(at + 2))) return at + 3
  const i = afterStates(cursor, at, until)
  if (is.partyMany(cursor.word(i))) return withStatesOrGovernment(cursor, i + 1)
  return is.partyMany(cursor.word(i + 1)) && !cursor.isMark(i) && cursor.lexicon.isCommon(cursor.word(i))
    ? i + 2
    : 0
}

/** Words of what participants take part in. */
const LONGEST_GATHERING = 6

/** "participants of the video conference", "participants in the talks" → where their verb follows; `at` if none does. */
export function afterParticipants(cursor: Cursor, at: number, until: number): number {
  const { is } = cursor
  if (cursor.word(at) !== is.spelled.participants) return at
  const last = Math.min(until, at + LONGEST_GATHERING)
  for (let i = at + 2; i < last; i++) {
    const isVerb = is.verb(cursor.word(i)) && !is.determiner(cursor.word(i - 1))
    if (isVerb && is.preposition(cursor.word(at + 1))) return i
  }
  return at
}

/** "the Velmaran and Karsovian sides" → after the adjectives. */
function afterStates(cursor: Cursor, at: number, until: number): number {
  const first = cursor.known(at, until)
  if (first?.[0].type !== 'state') return at
  const second = cursor.word(first[1]) === cursor.is.spelled.and ? cursor.known(first[1] + 1, until) : null
  return second?.[0].type === 'state' ? second[1] : first[1]
}

function withStatesOrGovernment(cursor: Cursor, to: number): number {
  const { spelled } = cursor.is
  if (cursor.word(to) !== spelled.of) return to
  // "the leaders of the two countries", "the presidents of both states"
  const count = skipThe(cursor, to + 1)
  const isTwo = cursor.word(count) === spelled.two || cursor.word(count) === spelled.both
  if (isTwo && cursor.is.stateNoun(cursor.word(count + 1))) return count + 2
  const next = cursor.lexicon.table.spelling(cursor.word(to + 1))
  return next === 'state' || next === 'government' || next === 'delegation' || next === 'delegations'
    ? to + 2
    : to
}

function readAfterThe(cursor: Cursor, at: number, until: number): Phrase | null {
  const { is } = cursor
  const next = at + 1
  const word = cursor.word(next)
  if (word === is.spelled.two || word === is.spelled.three) return readBoth(cursor, at, next + 1, until)
  if (word === is.spelled.latter) return phrase('other', at, next + 1)
  const side = readSide(cursor, at, next, until)
  if (side) return side
  const office = readOffice(cursor, next, until)
  if (office && !office.many) {
    return { kind: 'office', from: at, to: office.to, person: null, office: office.office, side: office.side }
  }
  const other = readOther(cursor, at, next, until)
  if (other) return other
  const many = endOfMany(cursor, next, until)
  // "the leaders of Germany and France" are others than those who talk.
  if (many > 0 && cursor.word(many) !== is.spelled.of) return phrase('both', at, many)
  return null
}

/** "the Chinese side", "the Russian leader", "his Israeli counterpart". */
function readOther(cursor: Cursor, at: number, next: number, until: number): Phrase | null {
  const { is } = cursor
  const lead = cursor.known(next, until)
  const isState = lead?.[0].type === 'state'
  const i = isState && lead ? lead[1] : lead?.[0].type === 'organisation' && lead[0].side ? lead[1] : next
  const side = i > next && lead ? lead[0].side : null
  const word = cursor.word(i)
  if (is.partyOther(word) && !is.officeHead(word)) return phrase('other', at, i + 1, side)
  if (!is.partyOne(word)) return null
  if (word === is.spelled.side || (side && is.sideOne(word)))
    return side ? phrase('side', at, i + 1, side) : null
  const office = {
    text: cursor.slice(i, i + 1),
    id: null,
    rank: null,
    kind: null,
    head: word,
    isOfBody: false,
  }
  return { kind: 'office', from: at, to: i + 1, person: null, office, side }
}
