import { REGISTER_DATA } from '../../register/generated/register-data.ts'
import { type Figure, figureOf, groupBy, type Use } from './figure.ts'
import type { GatheredText } from './gather-contacts.ts'

/** A topic of the register and the contacts that it came up in. */
export interface Theme {
  readonly id: string
  /** In English, as the register has it, else as the first text's record. */
  readonly label: string
  readonly all: Figure
  readonly byYear: Readonly<Record<string, Figure>>
}

const ENGLISH = new Map(REGISTER_DATA.topics.map(({ id, label }) => [id, label]))

interface ThemeUse extends Use {
  readonly id: string
  readonly label: string
  readonly year: string | null
}

export interface ThemeCounter {
  readonly add: (gathered: GatheredText, keep: (span: readonly [number, number]) => number) => void
  /** The theme of most contacts first. */
  readonly tell: () => readonly Theme[]
}

export function countThemes(): ThemeCounter {
  const uses: ThemeUse[] = []
  return {
    add({ contact, record }, keep) {
      for (const { id, label, spans } of record.topics) {
        const [span] = spans
        if (!span) continue
        uses.push({
          id,
          label,
          year: contact.day?.slice(0, 4) ?? null,
          event: contact.id,
          sentence: keep(span),
        })
      }
    },
    tell() {
      const themes = [...groupBy(uses, ({ id }) => id)].map(([id, group]) => ({
        id,
        label: ENGLISH.get(id) ?? group[0]?.label ?? id,
        all: figureOf(group),
        byYear: Object.fromEntries(
          [...groupBy(group, ({ year }) => year)].map(([year, part]) => [year, figureOf(part)]),
        ),
      }))
      return themes.sort((a, b) => b.all.count - a.all.count || (a.id < b.id ? -1 : 1))
    },
  }
}
