import { groupBy, type Use } from './figure.ts'
import type { GatheredText } from './gather-contacts.ts'
import { type Saying, tellUsage, type Usage, type Voice } from './usage.ts'

/** What is said of the two sides by themselves, over time. */
export interface FollowedWords {
  /** From this day on words count as recent. */
  readonly recentFrom: string
  readonly voices: readonly Voice[]
  readonly formulas: readonly Usage[]
  readonly labels: readonly Usage[]
  /** What each voice called the relations last, the latest first. */
  readonly present: readonly NamedRelation[]
}

/** A name of the relations in the last event in which a voice gives them one. */
interface NamedRelation extends Use {
  readonly id: string
  readonly words: string
  readonly day: string
  readonly issuer: string | null
  readonly lang: string | null
}

/** Takes set phrases and names of relations from texts, one at a time. */
export interface WordFollower {
  readonly add: (gathered: GatheredText, keep: (span: readonly [number, number]) => number) => void
  readonly tell: (end: string) => FollowedWords
}

/** Words of the last year are recent. */
const RECENT_MONTHS = 12

/** Follows what texts of events between the two alone say; what is said in company is often about others. */
export function followWords(): WordFollower {
  const formulas: Saying[] = []
  const labels: Saying[] = []
  const events = new Map<string, { voice: Pick<Voice, 'issuer' | 'lang'>; days: Map<string, string> }>()
  return {
    add({ text, contact, record }, keep) {
      const day = contact.day ?? text.published
      if (!contact.isBilateral || day === null) return
      const lang = text.lang?.toLowerCase().split(/[-_]/)[0] ?? null
      const issuer = text.publisherCountry
      const voice = `${issuer ?? ''} ${lang ?? ''}`
      const known = events.get(voice) ?? { voice: { issuer, lang }, days: new Map<string, string>() }
      known.days.set(contact.id, day)
      events.set(voice, known)
      const base = { event: contact.id, day, voice }
      for (const { id, text: words, span } of firstOfEach(record.formulas, ({ id }) => id))
        formulas.push({ ...base, id, words, sentence: keep(span) })
      const named = record.mentions.filter(({ type, ref }) => type === 'label' && ref !== null)
      for (const { ref, text: words, span } of firstOfEach(named, (one) => one.ref))
        labels.push({ ...base, id: ref ?? '', words, sentence: keep(span) })
    },
    tell(end) {
      const recentFrom = monthsBefore(end, RECENT_MONTHS)
      const voices = new Map(
        [...events].map(([key, { voice, days }]) => {
          const recent = [...days.values()].filter((day) => day >= recentFrom).length
          return [key, { ...voice, earlier: days.size - recent, recent }]
        }),
      )
      const byCount = (a: Usage, b: Usage) => b.all.count - a.all.count || (a.id < b.id ? -1 : 1)
      return {
        recentFrom,
        voices: [...voices.values()].sort((a, b) => b.earlier + b.recent - a.earlier - a.recent),
        formulas: [...tellUsage(formulas, voices, recentFrom)].sort(byCount),
        labels: [...tellUsage(labels, voices, recentFrom)].sort(byCount),
        present: presentNames(labels, voices),
      }
    },
  }
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): readonly Item[] {
  return [...groupBy(items, keyOf).values()].flatMap((group) => group.slice(0, 1))
}

/** In one event a text may name the relations in several ways: the one it begins with stands. */
function presentNames(
  labels: readonly Saying[],
  voices: ReadonlyMap<string, Voice>,
): readonly NamedRelation[] {
  const last = [...groupBy(labels, ({ voice }) => voice)].flatMap(([key, group]) => {
    const newest = group.reduce((a, b) => (b.day > a.day ? b : a))
    const { issuer = null, lang = null } = voices.get(key) ?? {}
    const { id, words, day, event, sentence } = newest
    return [{ id, words, day, event, sentence, issuer, lang }]
  })
  return last.sort((a, b) => (a.day > b.day ? -1 : 1))
}

/** "2031-05-31", 12 → "2030-05-31"; a day that a shorter month has not becomes the first of the next. */
function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() - months)
  return date.toISOString().slice(0, 10)
}
