import type { Phrase } from '../../../reader/index.ts'
import type { Cursor } from './cursor.ts'
import { readOffice } from './read-office.ts'

/**
 * A party referred to without its name: "стороны", "главы государств", "российская сторона", "турецкий лидер", "его
 * коллега", "Президент России", "он", "они".
 */
export function readReference(cursor: Cursor, at: number, until: number): Phrase | null {
  const { is } = cursor
  const word = cursor.word(at)
  if (is.he(word)) return phrase('he', at, at + 1)
  if (is.they(word)) return phrase('they', at, at + 1)
  if (is.both(word)) return readBoth(cursor, at, until)
  const side = readSide(cursor, at, until)
  if (side) return side
  const other = readOther(cursor, at, until)
  if (other) return other
  const many = readMany(cursor, at, until)
  if (many) return many
  if (is.owner(word) && is.ownNoun(cursor.word(at + 1))) return phrase('own', at, at + 2)
  const office = readOffice(cursor, at, until)
  if (!office) return null
  if (office.many) {
    const isSubject = office.case === 'nom' || (office.case === 'ins' && !is.preposition(cursor.word(at - 1)))
    return isSubject ? phrase('both', at, office.to) : null
  }
  // Small letters and no state: anybody's office, unless the word stands alone as a subject.
  if (
    !cursor.isCapital(at) &&
    office.side === null &&
    office.office.id === null &&
    (office.hasTail || office.case !== 'nom')
  )
    return null
  const { to, side: owner } = office
  return {
    kind: 'office',
    from: at,
    to,
    person: null,
    office: office.office,
    side: owner,
    ...oblique(office.case !== 'nom' && office.case !== null),
  }
}

function phrase(
  kind: Phrase['kind'],
  from: number,
  to: number,
  side: string | null = null,
  isOblique = false,
): Phrase {
  return { kind, from, to, person: null, office: null, side, ...oblique(isOblique) }
}

function oblique(isOblique: boolean): Pick<Phrase, 'oblique'> {
  return isOblique ? { oblique: true } : {}
}

/** "обе стороны", "оба президента", "с обеих сторон". */
function readBoth(cursor: Cursor, at: number, until: number): Phrase | null {
  const { is } = cursor
  const next = cursor.word(at + 1)
  if (at + 1 < until && (is.partyMany(next) || is.officeHead(next))) return phrase('both', at, at + 2)
  return is.verb(next) ? phrase('both', at, at + 1) : null
}

/** "российская сторона", "делегация Сербии", "сербское руководство", "американские власти". */
function readSide(cursor: Cursor, at: number, until: number): Phrase | null {
  const { is } = cursor
  const state = cursor.state(at, until)
  if (state?.[0].role === 'adjective') {
    const noun = state[1]
    const word = cursor.word(noun)
    if (is.sideOne(word) || is.sideMany(word)) {
      const isObject = !is.nominative(word) && !is.instrumental(word)
      // "российской стороны": one side; "стороны" alone would be both.
      const isOne =
        is.nominative(word) &&
        cursor.caseOf(at) !== 'nom' &&
        !/(ая|ое|ий|ый|ие|ые)$/.test(cursor.slice(at, at + 1))
      return phrase('side', at, noun + 1, state[0].ref, isObject || isOne)
    }
    return null
  }
  if (!is.sideOne(cursor.word(at)) || cursor.isCapital(at)) return null
  const owner = cursor.state(at + 1, until)
  if (owner?.[0].role !== 'name') return null
  return phrase('side', at, owner[1], owner[0].ref, !is.nominative(cursor.word(at)))
}

/** "его турецкий коллега", "свой сербский коллега", "российский лидер", "гость". */
function readOther(cursor: Cursor, at: number, until: number): Phrase | null {
  const { is } = cursor
  let i = is.owner(cursor.word(at)) ? at + 1 : at
  const state = cursor.state(i, until)
  const side = state?.[0].role === 'adjective' ? state[0].ref : null
  if (side && state) i = state[1]
  const word = cursor.word(i)
  if (i >= until || !is.singular(word)) return null
  const isObject = !is.nominative(word)
  if (is.partyOther(word) && (i > at || !is.officeWord(word)))
    return phrase('other', at, i + 1, side, isObject)
  if (!side || !is.partyOne(word) || is.officeHead(word)) return null
  return phrase('other', at, i + 1, side, isObject)
}

/** "стороны", "лидеры двух стран", "главы государств", "участники встречи", "министрами". */
function readMany(cursor: Cursor, at: number, until: number): Phrase | null {
  const { is } = cursor
  const word = cursor.word(at)
  if (!is.partyMany(word) || !is.plural(word)) return null
  const isAgent = is.instrumental(word) && !is.nominative(word)
  if (!is.nominative(word) && !isAgent) return null
  // "российские партнёры" are of one side, "с российской стороны" is read with its adjective.
  if (isQualified(cursor, at)) return null
  let to = at + 1
  if (is.number(cursor.word(to)) || is.both(cursor.word(to))) to++
  if (is.stateNoun(cursor.word(to)) && is.genitive(cursor.word(to)) && is.plural(cursor.word(to))) {
    to++
    if (cursor.word(to) === is.spelled.and && is.stateNoun(cursor.word(to + 1))) to += 2
  } else if (to > at + 1) return null
  const ofStates = cursor.state(to, until)
  if (ofStates?.[0].role === 'name') to = afterStates(cursor, to, until)
  return phrase(
    'both',
    at,
    to,
    null,
    isAgent && cursor.word(at - 1) !== 0 && is.preposition(cursor.word(at - 1)),
  )
}

/** An adjective, owner or preposition before it makes it somebody else's: "со своей стороны", "американские партнёры". */
function isQualified(cursor: Cursor, at: number): boolean {
  const { is } = cursor
  const before = cursor.word(at - 1)
  if (at === 0 || cursor.isMark(at - 1)) return false
  if (is.preposition(before) || is.owner(before)) return true
  return /(?:[оеё]й|ые|ие|ых|их)$/.test(cursor.slice(at - 1, at)) && !is.adverb(before)
}

function afterStates(cursor: Cursor, at: number, until: number): number {
  const { is } = cursor
  let to = cursor.state(at, until)?.[1] ?? at
  for (;;) {
    const link = cursor.word(to)
    if (link !== is.spelled.and && link !== is.spelled.comma) return to
    const next = cursor.state(to + 1, until)
    if (next?.[0].role !== 'name') return to
    to = next[1]
  }
}
