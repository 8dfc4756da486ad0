import { chanceOfNone } from './chance.ts'
import { type Figure, figureOf, groupBy, type Use } from './figure.ts'

/** Words of one issuer in one language on a pair: only within a voice can words be compared over time. */
export interface Voice {
  readonly issuer: string | null
  readonly lang: string | null
  /** Events that it reports before the recent time and in it. */
  readonly earlier: number
  readonly recent: number
}

/** What a text says that is followed over time: a set phrase, or what the two sides call their relations. */
export interface Saying extends Use {
  readonly id: string
  /** The words as the text has them. */
  readonly words: string
  readonly day: string
  readonly voice: string
}

/** One set phrase in one voice. */
export interface Usage {
  readonly id: string
  /** As it was worded last. */
  readonly words: string
  readonly issuer: string | null
  readonly lang: string | null
  readonly state: UsageState
  readonly all: Figure
  readonly recent: Figure
  readonly first: { readonly event: string; readonly day: string }
  readonly last: { readonly event: string; readonly day: string }
  /** For new and dropped: how likely this is if nothing had changed. */
  readonly chance: number | null
}

/** new and dropped: by chance this would be seen less than once in twenty; unclear: not recent, and too few to say. */
export const USAGE_STATES = ['new', 'in-use', 'dropped', 'unclear'] as const
export type UsageState = (typeof USAGE_STATES)[number]

const UNLIKELY = 0.05

/** Each saying in each voice. `voices` counts the events in which it could have been said. */
export function tellUsage(
  sayings: readonly Saying[],
  voices: ReadonlyMap<string, Voice>,
  recentFrom: string,
): readonly Usage[] {
  const groups = groupBy(sayings, ({ id, voice }) => `${voice}\n${id}`)
  return [...groups.values()].flatMap((group) => {
    const voice = voices.get(group[0]?.voice ?? '')
    return voice ? [usageOf(group, voice, recentFrom)] : []
  })
}

function usageOf(group: readonly Saying[], voice: Voice, recentFrom: string): Usage {
  const sorted = [...group].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const [first, last] = [sorted[0] as Saying, sorted.at(-1) as Saying]
  const all = figureOf(sorted)
  const recent = figureOf(sorted.filter(({ day }) => day >= recentFrom))
  const pool = { all: voice.earlier + voice.recent, marked: all.count }
  const chance =
    recent.count === 0
      ? chanceOfNone({ ...pool, size: voice.recent })
      : recent.count === all.count
        ? chanceOfNone({ ...pool, size: voice.earlier })
        : null
  const isUnlikely = chance !== null && chance < UNLIKELY
  const at = ({ event, day }: Saying) => ({ event, day })
  return {
    id: first.id,
    words: last.words,
    issuer: voice.issuer,
    lang: voice.lang,
    state: recent.count > 0 ? (isUnlikely ? 'new' : 'in-use') : isUnlikely ? 'dropped' : 'unclear',
    all,
    recent,
    first: at(first),
    last: at(last),
    chance: isUnlikely ? chance : null,
  }
}
