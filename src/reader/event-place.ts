import type { EngagementKind } from '../record/index.ts'
import type { Name } from './page.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Tools } from './stage.ts'
import type { Units } from './stages/cut-units.ts'
import type { Words } from './words.ts'

interface Facts {
  readonly text: string
  readonly words: Words
  readonly units: Units
  readonly names: readonly Name[]
  readonly title: SentenceView | null
  readonly lead: SentenceView | null
  readonly kind: EngagementKind
  readonly home: string | null
}

export interface PlaceScene extends Facts {
  /** the issuer's state as the text first names it */
  readonly homeName: Name | null
}

export interface EventPlace {
  readonly name: string
  readonly ref: string | null
  readonly rule: string
  readonly span: readonly [number, number]
}

/** A place that a sentence makes the place of the event. */
export interface PlaceCandidate {
  readonly place: EventPlace
  readonly isState: boolean
  readonly isBuilding: boolean
}

/**
 * Where it took place: "in Tarn" after the verb of meeting, "at the summit in Tarn", "who arrived in Tarn", "on a visit
 * to our country", "visited Velmara". A visit's place is the state visited where lead or title name it, a meeting's the city before
 * any building.
 */
export function placeOfEvent(facts: Facts, tools: Tools): EventPlace | null {
  const { text, words, units, names, title, lead, kind, home } = facts
  const isHome = ({ type, ref, rule }: Name) => type === 'state' && ref === home && rule === 'register-name'
  const homeName = home === null ? null : (names.find(isHome) ?? null)
  // Field by field: spreading what is known of a text takes longer than most that is done with it.
  const scene: PlaceScene = { text, words, units, names, title, lead, kind, home, homeName }
  const found = [scene.lead, scene.title].flatMap((view) =>
    view ? tools.language.grammar.placesIn(view, scene, tools) : [],
  )
  const isVisit = scene.kind === 'visit'
  const best =
    found.find(({ isState, isBuilding }) => isState === isVisit && !isBuilding) ??
    found.find(({ isState }) => isState === isVisit) ??
    found[0]
  return best?.place ?? null
}
