import type { KnownName, PhraseKind } from '../../../reader/index.ts'
import { airportAt } from './airports.ts'
import { dropInner, isToldByOffice, tellBodyOfOffice } from './bodies-of-offices.ts'
import { contractedAt, knownPair } from './contracted-run.ts'
import { eventAttended } from './events-attended.ts'
import type { FoundPerson } from './find-people.ts'
import { eventAlone, isAssemblyAt, labelStart, runAfter, type Thing, thingAt } from './find-things.ts'
import { groupAt, guestsAt } from './guests.ts'
import { contractedPair, contractedPlace, labelWithin } from './name-parts.ts'
import { officeOfState, tellOffice } from './offices-alone.ts'
import { CONTINENTS, file, fileKnown, fileState, phrase, type Telling } from './telling.ts'
import { thingOfStates } from './things-of-states.ts'
import { BITS } from './token-bits.ts'

/** Files the names and phrases of a sentence from left to right; phrases never overlap. */
export function tellNames(telling: Telling): void {
  const { sentence, found } = telling
  let next = 0
  for (let i = 0; i < sentence.tokens.length; ) {
    const person = found[next]
    if (person && i >= person.whole[0]) {
      tellPerson(telling, person)
      next++
      i = Math.max(i, person.whole[1])
      continue
    }
    i = tellOne(telling, i, person?.whole[0] ?? sentence.tokens.length)
  }
}

function tellPerson(telling: Telling, { from, to, person, office, ref, whole }: FoundPerson): void {
  tellInside(telling, whole[0], from)
  const rule = ref && person.ref ? 'zh-name-register' : office ? 'zh-name-after-office' : 'zh-name-alone'
  file(telling, { type: 'person', from, to, rule }, { ref: person.ref, canonical: '', person })
  phrase(telling, 'person', whole[0], whole[1], { person, side: person.country })
}

/** Names inside an office: the state, and the foreign body that holds it ("荷兰|议会一院|议长"). */
function tellInside(telling: Telling, from: number, to: number): void {
  const { sentence, names } = telling
  const first = names.length
  for (let i = from; i < to; i++) {
    const known = sentence.tokens[i]?.known
    const pair = known || i > from ? null : contractedAt(sentence, i, telling.contracted)
    if (pair?.isPair && pair.to < to) {
      for (const { at, code } of pair.states) fileState(telling, code, at, at + 1)
      const body = runAfter(sentence, pair.to, i, true)
      if (body && body.to < to) file(telling, body, {})
    } else if (known && known.type !== 'office' && known.type !== 'person' && !isToldByOffice(sentence, i))
      fileKnown(telling, known, i, i + 1)
    else if (i === from && sentence.isPlain(i)) {
      const code = sentence.is(i + 1, BITS.office)
        ? telling.contracted.resolve(sentence.slice(i, i + 1))
        : null
      if (code) fileState(telling, code, i, i + 1)
    }
    tellBodyOfOffice(telling, i)
    if (known?.type !== 'state') continue
    const body = runAfter(sentence, i + 1, i, true)
    if (body && body.type === 'organisation' && body.to < to) file(telling, body, {})
  }
  dropInner(names, first)
}

/** What else is told by the word itself. */
const TOLD = BITS['head-label'] | BITS['head-event'] | BITS.both | BITS['pronoun-one'] | BITS['pronoun-many']

/** Tells what begins at token `i` and returns the token to go on from. */
function tellOne(telling: Telling, i: number, until: number): number {
  const { sentence } = telling
  const known = sentence.tokens[i]?.known
  const guests = i === 0 ? guestsAt(sentence, telling.contracted) : null
  if (guests) {
    phrase(telling, 'side', 0, guests.to, { side: guests.side })
    fileState(telling, guests.side, 0, 1)
    return guests.to
  }
  const group = groupAt(sentence, i, telling.contracted)
  if (group && group.to <= until) {
    const { side, to } = group
    phrase(telling, side ? 'side' : 'organisation', i, to, { side, isGroup: true })
    if (side && !known) fileState(telling, side, i, i + 1)
    tellInside(telling, i, to)
    return group.to
  }
  const thing = eventAttended(sentence, i) ?? thingAt(sentence, i) ?? airportAt(sentence, i)
  if (thing && thing.to <= until) return tellThing(telling, thing)
  if (known) return tellKnown(telling, known, i, until)
  const contracted = contractedAt(sentence, i, telling.contracted)
  if (contracted) {
    for (const { at, code } of contracted.states) fileState(telling, code, at, at + 1)
    const body = contracted.isPair
      ? (thingOfStates(sentence, contracted.to, i) ?? runAfter(sentence, contracted.to, i, true))
      : null
    const [one] = contracted.states
    if (
      one &&
      !contracted.isPair &&
      !contracted.isSide &&
      contracted.to < until &&
      isAssemblyAt(sentence, i + 1)
    )
      return tellAssembly(telling, i, one.code)
    if (body && body.to <= until && !labelWithin(sentence, contracted.to, body.to))
      return tellThing(telling, body)
    const codes = contracted.states.map(({ code }) => code)
    const isBoth = contracted.isPair && sentence.is(contracted.to, BITS.both)
    const kind: PhraseKind = isBoth ? 'both' : contracted.isSide ? 'state' : 'adjective'
    const to = isBoth ? contracted.to + 1 : contracted.to
    phrase(telling, kind, i, to, { side: isBoth ? null : (codes[0] ?? null) })
    return to
  }
  const place = contractedPlace(sentence, i)
  if (place) {
    const [canonical, ref] = place
    file(telling, { type: 'place', from: i, to: i + 1, rule: 'zh-place-contracted' }, { ref, canonical })
    phrase(telling, 'place', i, i + 1, {})
    return i + 1
  }
  if (!sentence.is(i, TOLD)) return i + 1
  if (sentence.is(i, BITS['head-label'])) return tellLabel(telling, i)
  const event = eventAlone(sentence, i)
  if (event) return tellThing(telling, event)
  if (sentence.is(i, BITS.both)) return refer(telling, 'both', i)
  if (sentence.is(i, BITS['pronoun-one'])) return refer(telling, 'he', i)
  if (sentence.is(i, BITS['pronoun-many'])) return refer(telling, 'they', i)
  return i + 1
}

/** "法|参议院": a parliament with its state contracted, named with the state in full. */
function tellAssembly(telling: Telling, i: number, code: string): number {
  const { sentence } = telling
  const canonical = `${sentence.page.gazetteer.state(code)?.zh?.[0] ?? ''}${sentence.slice(i + 1, i + 2)}`
  file(
    telling,
    { type: 'organisation', from: i, to: i + 2, rule: 'zh-name-organisation-by-head' },
    { canonical },
  )
  phrase(telling, 'body', i, i + 2, { side: code })
  return i + 2
}

function refer(telling: Telling, kind: PhraseKind, i: number): number {
  phrase(telling, kind, i, i + 1, {})
  return i + 1
}

/** "新时代|全面|战略|合作|伙伴关系": the modifiers before it have been passed over already. */
function tellLabel(telling: Telling, i: number): number {
  const { sentence } = telling
  const text = sentence.slice(i, i + 1)
  if (!/伙伴关系$|命运共同体$|战略互惠关系$/.test(text)) return i + 1
  const from = labelStart(sentence, i, 0)
  // "深化伙伴关系": a partnership of no kind is no label.
  if (/^(?:深化|提升|升级)?伙伴关系$/.test(sentence.slice(from, i + 1))) return i + 1
  file(telling, { type: 'label', from, to: i + 1, rule: 'zh-name-label-by-head' }, {})
  phrase(telling, 'label', i, i + 1, {})
  return i + 1
}

function tellThing(telling: Telling, thing: Thing): number {
  const { sentence } = telling
  file(telling, thing, {})
  for (let i = thing.from; i < thing.to; i++) {
    const known = sentence.tokens[i]?.known
    if (known?.type === 'state') fileKnown(telling, known, i, i + 1)
  }
  const leader = sentence.tokens[thing.from]?.known
  if (leader?.type === 'state' && isAssemblyAt(sentence, thing.to - 1) && thing.type === 'organisation')
    phrase(telling, 'body', thing.from, thing.to, { side: leader.ref })
  else phrase(telling, thing.type === 'person' ? 'organisation' : thing.type, thing.from, thing.to, {})
  return thing.to
}

function tellKnown(telling: Telling, known: KnownName, i: number, until: number): number {
  const { sentence } = telling
  if (known.type === 'office') return tellOffice(telling, i)
  const isState = known.type === 'state'
  const office = isState ? officeOfState(telling, i, until) : null
  if (office) {
    tellInside(telling, i, office)
    return office
  }
  if (isState || known.type === 'organisation') {
    const made = isState ? thingOfStates(sentence, i + 1, i) : null
    const body = made ?? runAfter(sentence, i + 1, i, isState)
    if (body && body.to <= until && !labelWithin(sentence, i + 1, body.to)) return tellThing(telling, body)
  }
  fileKnown(telling, known, i, i + 1)
  if (known.type === 'event' || known.type === 'instrument' || known.type === 'initiative')
    fileStatesWithin(telling, i)
  const isAddressed = isState && sentence.slice(i + 1, i + 2) === '方'
  const kind: PhraseKind = isState
    ? 'state'
    : known.type === 'organisation' && known.side
      ? 'body'
      : (known.type as PhraseKind)
  const to = isAddressed ? i + 2 : i + 1
  phrase(telling, kind, i, to, { side: known.side })
  return to
}

/** "乌克兰危机", "巴以冲突": the states inside a name. */
function fileStatesWithin(telling: Telling, i: number): void {
  const { sentence, contracted, names } = telling
  const { page, tokens } = sentence
  const token = tokens[i]
  if (!token) return
  const push = (code: string, from: number, to: number, canonical: string) => {
    if (code in CONTINENTS) return
    names.push({
      type: 'state',
      from,
      to,
      ref: code,
      canonical,
      rule: 'zh-state-inside',
      certainty: 'stated',
      person: null,
    })
  }
  for (let at = token.from; at < token.to; ) {
    let known = page.gazetteer.find(page.words, at, token.to)
    while (known && known[0].type !== 'state' && known[1] > at + 1)
      known = page.gazetteer.find(page.words, at, known[1] - 1)
    if (known?.[0].type === 'state') push(known[0].ref, at, known[1], known[0].canonical)
    at = known?.[0].type === 'state' ? known[1] : at + 1
  }
  const pair = knownPair(sentence.slice(i, i + 1))
  pair?.forEach((code, k) => {
    push(code, token.from + k, token.from + k + 1, page.gazetteer.state(code)?.zh?.[0] ?? code)
  })
  if (!pair)
    contractedPair(sentence.slice(i, i + 1), contracted)?.forEach((code, k) => {
      push(code, token.from + k, token.from + k + 1, page.gazetteer.state(code)?.zh?.[0] ?? code)
    })
}
