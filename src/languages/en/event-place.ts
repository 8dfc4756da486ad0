import {
  firstWhere,
  type Name,
  type Phrase,
  type PlaceCandidate,
  type PlaceScene,
  type SentenceView,
  type Tools,
  type UnitPhrase,
} from '../../reader/index.ts'

/** All places of one sentence up to the word that turns to what was talked about. */
export function placesIn(view: SentenceView, scene: PlaceScene, tools: Tools): PlaceCandidate[] {
  const { units, words } = scene
  const stops = tools.lexicon.classTest('<place-stop>')
  const found: PlaceCandidate[] = []
  for (let unit = view.from + 1; unit < view.to; unit++) {
    const index = units.phrase[unit] as number
    if (index < 0) {
      if (stops(words.word[units.from[unit] as number] as number)) break
      continue
    }
    const candidate = placeOf(units.phrases[index] as UnitPhrase, unit, view, scene, tools)
    if (candidate) found.push(candidate)
  }
  return found
}

/** The place that a phrase names, if the words before it make it the place of the event. */
function placeOf(
  phrase: UnitPhrase,
  unit: number,
  view: SentenceView,
  scene: PlaceScene,
  tools: Tools,
): PlaceCandidate | null {
  const isOwn = phrase.kind === 'own'
  if (!isOwn && !PLACES.has(phrase.kind)) return null
  if (!standsAfterPreposition(unit, view, scene, tools)) return null
  if (isOwn) return ownCountry(phrase, scene)
  const first = phrase.parts[0] as Phrase
  return candidateAt(first, scene, tools)
}

const PLACES: ReadonlySet<UnitPhrase['kind']> = new Set(['place', 'state', 'states'])

/** "met in", "on a visit to", "visited": what may stand before the place of an event. */
function standsAfterPreposition(unit: number, view: SentenceView, scene: PlaceScene, tools: Tools): boolean {
  const { units, words } = scene
  const { lexicon } = tools
  const wordAt = (at: number) =>
    units.phrase[at] === -1 ? (words.word[units.from[at] as number] as number) : 0
  const the = lexicon.table.add('the')
  const lead = wordAt(unit - 1) === the ? unit - 2 : unit - 1
  if (lead < view.from) return false
  const preposition = wordAt(lead)
  if (lexicon.classTest('<visited>')(preposition)) return true
  const leads = lexicon.classTest('<place-lead>')(preposition)
  const isIn = lexicon.classTest('<place-preposition>')(preposition)
  const before = lead - 1
  if (leads && before >= view.from && lexicon.classTest('<visit-noun>')(wordAt(before))) return true
  if (!isIn) return false
  if (before < view.from) return true
  const index = units.phrase[before] as number
  if (index < 0) return lexicon.classTest('<place-before>')(wordAt(before))
  // "on the margins of the summit in Tarn"; but "following the summit in Tarn".
  return units.phrases[index]?.kind !== 'event' || !isElsewhere(before, view, scene, tools)
}

/** "*following* the summit in Tarn", "*ahead of* the summit": an event that the contact did not take place at. */
function isElsewhere(
  unit: number,
  view: SentenceView,
  { units, words }: PlaceScene,
  { lexicon }: Tools,
): boolean {
  const elsewhere = lexicon.classTest('<elsewhere>')
  for (let at = unit - 1; at >= Math.max(view.from, unit - LONGEST_LINK); at--) {
    if (units.phrase[at] !== -1) return false
    if (elsewhere(words.word[units.from[at] as number] as number)) return true
  }
  return false
}

/** Units between "ahead" and the event: "ahead of today's 75th". */
const LONGEST_LINK = 7

/** "on a visit to our country": the issuer's state, by the name that the text gives it. */
function ownCountry({ from, to }: UnitPhrase, { text, words, homeName }: PlaceScene): PlaceCandidate | null {
  if (!homeName) return null
  const place = {
    name: text.slice(words.start[homeName.from], words.end[homeName.to - 1]),
    ref: homeName.ref,
    rule: 'place-own-country',
    span: [words.start[from] as number, words.end[to - 1] as number],
  } as const
  return { place, isState: true, isBuilding: false }
}

function candidateAt(
  { from, to, kind }: Phrase,
  { text, words, names }: PlaceScene,
  { lexicon }: Tools,
): PlaceCandidate {
  const span = [words.start[from] as number, words.end[to - 1] as number] as const
  const name = names[firstWhere(names.length, (i) => (names[i] as Name).from >= from)]
  const ref = name?.from === from && name.to <= to ? name.ref : null
  const isBuilding = lexicon.classTest('<building>')(words.word[to - 1] as number)
  const place = { name: text.slice(...span), ref, rule: 'place-after-preposition', span }
  return { place, isState: kind === 'state', isBuilding }
}
