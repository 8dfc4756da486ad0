import type { Point } from './points.ts'

/** One topic in both accounts. */
export interface Theme {
  /** Topic of the record; null for all statements that have none. */
  readonly topic: string | null
  readonly a: ThemeIn
  readonly b: ThemeIn
  /** The side that gives it clearly more room; null where they give it much the same. */
  readonly foreground: 'a' | 'b' | null
}

export interface ThemeIn {
  /** Places in the list of statements. */
  readonly statements: readonly number[]
  /** Share of the characters of all statements; a statement of several topics counts as a part for each. */
  readonly share: number
  /** The how manieth topic it is in the text, from 1; null where it is not in it. */
  readonly order: number | null
}

/** Difference in share from which on one side is said to give a topic more room. */
const CLEARLY_MORE = 0.08

/** What each account speaks of, how much and in which order; those with most room in either come first. */
export function themesOf(a: readonly Point[], b: readonly Point[]): Theme[] {
  const [inA, inB] = [shares(a), shares(b)]
  const none: ThemeIn = { statements: [], share: 0, order: null }
  const topics = new Set([...inA.keys(), ...inB.keys()])
  return [...topics]
    .map((topic): Theme => {
      const [one, other] = [inA.get(topic) ?? none, inB.get(topic) ?? none]
      const more = one.share - other.share
      const foreground = topic === null || Math.abs(more) < CLEARLY_MORE ? null : more > 0 ? 'a' : 'b'
      return { topic, a: one, b: other, foreground }
    })
    .sort((one, two) => roomOf(two) - roomOf(one))
}

/** What has no topic comes last. */
const roomOf = ({ topic, a, b }: Theme): number => (topic === null ? -1 : Math.max(a.share, b.share))

function shares(points: readonly Point[]): Map<string | null, ThemeIn> {
  const told = points.filter(({ isLead }) => !isLead)
  const all = told.reduce((sum, { span }) => sum + span[1] - span[0], 0)
  const found = new Map<string | null, { statements: number[]; characters: number; order: number | null }>()
  let order = 0
  points.forEach((point, i) => {
    if (point.isLead) return
    const topics = point.topics.length > 0 ? [...new Set(point.topics)] : [null]
    for (const topic of topics) {
      const theme = found.get(topic) ?? {
        statements: [],
        characters: 0,
        order: topic === null ? null : ++order,
      }
      theme.statements.push(i)
      theme.characters += (point.span[1] - point.span[0]) / topics.length
      found.set(topic, theme)
    }
  })
  return new Map(
    [...found].map(([topic, { statements, characters, order: place }]) => [
      topic,
      { statements, share: all === 0 ? 0 : Math.round((characters / all) * 1000) / 1000, order: place },
    ]),
  )
}
