import type {
  Phrase,
  PlaceCandidate,
  PlaceScene,
  SentenceView,
  Tools,
  UnitPhrase,
} from '../../reader/index.ts'

const AT = /(?:在|于|於)$/
const ARRIVED = /(?:抵达|抵達|到达|抵)$/
const VISITED = /(?:访问|訪問|出访|到访|访|對|对)$/

/** "在北京", "在河内主席府", "抵达旧金山", "访问土库曼斯坦", "对马来西亚进行正式访问". */
export function placesIn(view: SentenceView, scene: PlaceScene, tools: Tools): PlaceCandidate[] {
  const { units, text, words } = scene
  const found: PlaceCandidate[] = []
  const stop = lastUnit(view)
  for (let unit = view.from; unit < stop; unit++) {
    const index = units.phrase[unit] as number
    if (index < 0) continue
    const phrase = units.phrases[index] as UnitPhrase
    if (phrase.kind !== 'place' && phrase.kind !== 'state') continue
    const start = words.start[units.from[unit] as number] as number
    const before = text.slice(Math.max(0, start - 4), start)
    const next = phraseAt(unit + 1, scene)
    const isLed = next?.kind === 'place' && phrase.kind === 'state'
    const city = isLed ? next : phrase
    if (ARRIVED.test(before)) found.push(candidate(city, scene, tools, { isState: true }))
    else if (AT.test(before) && city.kind === 'place')
      found.push(candidate(city, scene, tools, { isState: false }))
    else if (phrase.kind === 'state' && VISITED.test(before) && isVisited(unit, before, scene))
      found.push(candidate(phrase, scene, tools, { isState: true }))
  }
  return found.length > 0 ? found : buildingIn(view, scene)
}

const BUILDING =
  /[在于於]([^，。；：、在]{2,16}?(?:大厦|大廈|大楼|大樓|驻地|駐地|官邸|王宫|王宮|国会|國會|议会|議會|总统府|總統府|总理府|主席府|展览馆|展覽館|博物馆|博物館|纪念馆|紀念館|宾馆|賓館|酒店|会展中心|會展中心|会议中心|會議中心))(?:会见|會見|会晤|分别|集体|同|与|與|和|举行|舉行|出席)/

/** "在卡尔索维亚国会大厦会见": a building without a name of its own, where nothing else is named. */
function buildingIn(view: SentenceView, { text, words }: PlaceScene): PlaceCandidate[] {
  const from = words.start[view.run.from] as number
  const match = BUILDING.exec(text.slice(from, words.end[view.run.to - 1]))
  const name = match?.[1]
  if (!match || !name) return []
  const start = from + match.index + 1
  const place = { name, ref: null, rule: 'zh-place-building', span: [start, start + name.length] as const }
  return [{ place, isState: false, isBuilding: true }]
}

function phraseAt(unit: number, { units }: PlaceScene): UnitPhrase | null {
  const index = units.phrase[unit]
  return index === undefined || index < 0 ? null : (units.phrases[index] as UnitPhrase)
}

/** "对法国进行国事访问": only a visit makes "对" the way to a place. */
function isVisited(unit: number, before: string, { units, words, text }: PlaceScene): boolean {
  if (!/[对對]$/.test(before)) return true
  const end = words.end[(units.to[unit] as number) - 1] as number
  return /^[^，。]{0,12}(?:访问|訪問)/.test(text.slice(end, end + 16))
}

/** Where the sentence turns to what was said. */
function lastUnit(view: SentenceView): number {
  const speech = view.says('speaker').find((hit) => hit.rule.gives.speaker === 'slot')
  return speech ? speech.from : view.to
}

function candidate(
  phrase: UnitPhrase,
  { text, words, names }: PlaceScene,
  { lexicon }: Tools,
  { isState }: { readonly isState: boolean },
): PlaceCandidate {
  const { from, to } = phrase.parts[0] ?? (phrase as Phrase)
  const span = [words.start[from] as number, words.end[to - 1] as number] as const
  const name = names.find((known) => known.from === from && known.to <= to)
  const isBuilding = lexicon.classTest('<building>')(words.word[to - 1] as number)
  const place = { name: text.slice(...span), ref: name?.ref ?? null, rule: 'zh-place-after-verb', span }
  return { place, isState, isBuilding }
}
