import type { Person } from './page.ts'
import { resolveParty } from './resolve-party.ts'
import { isParty, isProse, phraseIn, type SentenceView } from './sentence-view.ts'
import type { Units } from './stages/cut-units.ts'
import type { RuleHit } from './stages/match-rules.ts'
import type { Words } from './words.ts'

interface Scene {
  readonly title: SentenceView | null
  readonly lead: SentenceView | null
  readonly views: readonly SentenceView[]
  readonly units: Units
  readonly words: Words
  readonly people: readonly Person[]
  readonly principals: readonly Person[]
  readonly home: string | null
}

export interface Initiator {
  readonly country: string
  readonly rule: string
  readonly span: readonly [number, number]
}

/** At whose wish the parties came together; only sentences that tell of the event itself count. */
export function initiatorOf(scene: Scene): Initiator | null {
  const { views, units, words, principals, home } = scene
  for (const view of views) {
    if (!isProse(view.run) && view !== scene.title) continue
    if (view.index > (scene.lead?.index ?? 0) + 8) break
    const speech = view.says('speaker').find((hit) => hit.rule.gives.speaker === 'slot')
    const isSaid = (wish: RuleHit) =>
      view !== scene.lead && view !== scene.title && speech !== undefined && speech.to <= wish.from
    for (const hit of view.says('initiator')) {
      const tellsEvent =
        view === scene.lead || view === scene.title || view.says('kind').length > 0 || isAboutEvent(view)
      if (!tellsEvent || isSomebodysTurn(view, hit)) continue
      const span = [
        words.start[units.from[hit.from] as number] as number,
        words.end[(units.to[hit.to - 1] as number) - 1] as number,
      ] as const
      const rule = hit.rule.id
      if (hit.rule.gives.initiator === 'other') {
        const subject = subjectBefore(view, hit.from)
        // "X said that he was glad to attend the parade, being invited": another occasion.
        if (isSaid(hit)) continue
        // Somebody else's call, recalled in the talks, was not at the wish of who takes part in these.
        if (subject && !principals.includes(subject)) continue
        const own = home ?? subject?.country
        const other = principals.find((person) => person.country && person.country !== own)?.country
        if (other) return { country: other, rule, span }
        continue
      }
      // "at the invitation of the Union's chair, President X": whoever is named has invited.
      const phrase = phraseIn(units, hit, ({ person }) => person !== null) ?? phraseIn(units, hit, isParty)
      if (!phrase) continue
      const party = resolveParty(phrase, {
        people: scene.people,
        principals,
        home,
        running: null,
        lastMany: null,
        lastPerson: principals[0] ?? null,
      })
      const country =
        party[0]?.type === 'person' ? party[0].country : party[0]?.type === 'side' ? party[0].country : null
      if (country) return { country, rule, span }
    }
  }
  return null
}

/** Who was asked, where the issuer is unknown: whoever stands before the words that say so. */
function subjectBefore(view: SentenceView, unit: number): Person | null {
  return (
    view.phrases.findLast(({ unit: at, phrase }) => at < unit && phrase.person !== null)?.phrase.person ??
    null
  )
}

function isAboutEvent(view: SentenceView): boolean {
  return view.says('act').some((hit) => hit.rule.gives.act === 'event')
}

/** "At the request of X, Y provided an update": the wish is about what Y says, not about the event. */
function isSomebodysTurn(view: SentenceView, wish: RuleHit): boolean {
  // "at the invitation of X" holds a verb of X's own.
  const speech = view
    .says('speaker')
    .find((hit) => hit.rule.gives.speaker === 'slot' && hit.from > wish.from && hit.to > wish.to)
  return speech !== undefined && !view.says('kind').some((hit) => hit.from <= speech.to)
}
