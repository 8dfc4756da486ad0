import {
  firstWhere,
  type Name,
  type Phrase,
  type PlaceCandidate,
  type PlaceScene,
  perLexicon,
  type SentenceView,
  SHAPE,
  type Tools,
  type UnitPhrase,
} from '../../reader/index.ts'
import { nominativeOf } from './inflection/nominative.ts'

const placeWords = perLexicon((lexicon) => ({
  isIn: lexicon.classTest('<place-preposition>'),
  isVisited: lexicon.classTest('<visited>'),
  stops: lexicon.classTest('<place-stop>'),
  isBuilding: lexicon.classTest('<building>'),
  isMonth: lexicon.classTest('<month>'),
  isYear: lexicon.classTest('<year>'),
}))

/** Places of one sentence up to the word that turns to what was talked about; last, the city in the line of the day. */
export function placesIn(view: SentenceView, scene: PlaceScene, tools: Tools): PlaceCandidate[] {
  const { units, words } = scene
  const is = placeWords(tools.lexicon)
  const found: PlaceCandidate[] = []
  for (let unit = view.from; unit < view.to; unit++) {
    const index = units.phrase[unit] as number
    if (index < 0) {
      if (is.stops(words.word[units.from[unit] as number] as number)) break
      continue
    }
    const phrase = units.phrases[index] as UnitPhrase
    if (!PLACES.has(phrase.kind) && phrase.kind !== 'own') continue
    const before = unit > view.from && units.phrase[unit - 1] === -1 ? wordBefore(unit, scene) : 0
    const isObject =
      is.isVisited(before) ||
      (unit + 1 < view.to && scene.kind === 'visit' && is.isVisited(wordAfter(unit, scene)))
    if (!is.isIn(before) && !isObject) continue
    if (isOfSubject(unit, view, scene, tools)) continue
    const candidate =
      phrase.kind === 'own' ? ownCountry(phrase, scene) : candidateAt(phrase.parts[0] as Phrase, scene, tools)
    if (candidate) found.push(candidate)
  }
  const ofStamp = view === scene.lead ? cityOfStamp(view, scene, tools) : null
  return ofStamp ? [...found, ofStamp] : found
}

const PLACES: ReadonlySet<UnitPhrase['kind']> = new Set(['place', 'state', 'states'])

function wordBefore(unit: number, { units, words }: PlaceScene): number {
  return words.word[units.from[unit - 1] as number] as number
}

function wordAfter(unit: number, { units, words }: PlaceScene): number {
  return units.phrase[unit + 1] === -1 ? (words.word[units.from[unit + 1] as number] as number) : 0
}

/** "посол в Велмаре", "ситуация в регионе": the place of something else. */
function isOfSubject(
  unit: number,
  view: SentenceView,
  { units, words }: PlaceScene,
  { lexicon }: Tools,
): boolean {
  const lead = unit - 2
  if (lead < view.from || units.phrase[lead] !== -1) return false
  return lexicon.classTest('<place-elsewhere>')(words.word[units.from[lead] as number] as number)
}

function ownCountry({ from, to }: UnitPhrase, { words, homeName }: PlaceScene): PlaceCandidate | null {
  if (!homeName) return null
  const place = {
    name: homeName.canonical,
    ref: homeName.ref,
    rule: 'place-own-country',
    span: [words.start[from] as number, words.end[to - 1] as number],
  } as const
  return { place, isState: true, isBuilding: false }
}

/** A place in the nominative: as the register calls it, or put back by its ending. */
function candidateAt(
  { from, to, kind }: Phrase,
  { text, words, names }: PlaceScene,
  { lexicon }: Tools,
): PlaceCandidate {
  const span = [words.start[from] as number, words.end[to - 1] as number] as const
  const found = names[firstWhere(names.length, (i) => (names[i] as Name).from >= from)]
  const known = found?.from === from && found.to <= to ? found : null
  const isBuilding = placeWords(lexicon).isBuilding(words.word[to - 1] as number)
  const own = text.slice(...span)
  const name = known?.ref && known.rule.startsWith('register') ? known.canonical : restored(own, to - from)
  const place = { name, ref: known?.ref ?? null, rule: 'place-after-preposition', span }
  return { place, isState: kind === 'state', isBuilding }
}

function restored(name: string, words: number): string {
  return words === 1 ? nominativeOf(name, 'loc') : name
}

/** Words between a page's head and its lead among which the line of the day is looked for. */
const LONGEST_HEAD = 80

/** "11 апреля 2030 года 21:55 *Дромск*, Цитадель": the city behind day and clock time, over or under the lead. */
function cityOfStamp(
  view: SentenceView,
  { words, text }: PlaceScene,
  { lexicon, gazetteer }: Tools,
): PlaceCandidate | null {
  const is = placeWords(lexicon)
  const last = Math.min(words.count - 4, view.run.to + LONGEST_HEAD)
  for (let at = Math.max(0, view.run.from - LONGEST_HEAD); at < last; at++) {
    if (!is.isMonth(words.word[at] as number) || !is.isYear(words.word[at + 2] as number)) continue
    const digit = (i: number) => i < words.count && ((words.shape[i] as number) & SHAPE.digit) !== 0
    if (!digit(at + 3) || text[words.start[at + 4] as number] !== ':' || !digit(at + 5)) continue
    const from = at + 6
    if (from >= words.count || !((words.shape[from] as number) & SHAPE.capital)) return null
    let to = from + 1
    while (to < words.count && !isEndOfCity(to, words, text)) to++
    const known = gazetteer.find(words, from, to)
    const span = [words.start[from] as number, words.end[to - 1] as number] as const
    if (!known || (known[0].type !== 'place' && known[0].type !== 'state')) return null
    const place = { name: text.slice(...span), ref: known[0].ref, rule: 'place-of-dateline', span }
    return { place, isState: false, isBuilding: false }
  }
  return null
}

function isEndOfCity(at: number, { shape, start }: PlaceScene['words'], text: string): boolean {
  const bits = shape[at] as number
  if (bits & SHAPE.newLine) return true
  const isHyphen = text[start[at] as number] === '-'
  if (bits & SHAPE.mark) return !isHyphen
  return !(bits & SHAPE.capital) && text[(start[at] as number) - 1] !== '-'
}
