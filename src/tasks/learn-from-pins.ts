import type { Archive } from '../archive/archive.ts'
import { standingPins } from '../archive/pins/pin.ts'
import { type ConfirmedPair, type LearnedLexicon, learnLexicon, NOTHING_LEARNED } from '../collation/index.ts'

/** The newest so many say what there is to learn; all of them would take longer with every year. */
const MOST_PINS = 5000

/** What people's pins between texts of these languages teach about words that answer each other; nothing for one language. */
export async function learnFromPins(
  archive: Archive,
  languages: readonly (string | null)[],
): Promise<LearnedLexicon> {
  const asked = new Set(languages.flatMap((lang) => lang ?? []))
  if (asked.size < 2) return NOTHING_LEARNED
  const linked = standingPins(await archive.pins()).filter(({ verdict }) => verdict === 'linked')
  const known = new Map<string, string | null>()
  const langOf = async (id: string) => {
    const found = known.get(id)
    if (found !== undefined) return found
    const [summary] = await archive.resolve(id)
    known.set(id, summary?.lang ?? null)
    return summary?.lang ?? null
  }
  const pairs: ConfirmedPair[] = []
  for (const { a, b } of linked.slice(-MOST_PINS)) {
    const [one, other] = [await langOf(a.readout), await langOf(b.readout)]
    if (one === null || other === null || one === other || !asked.has(one) || !asked.has(other)) continue
    pairs.push({ a: { lang: one, text: a.quote }, b: { lang: other, text: b.quote } })
  }
  return learnLexicon(pairs)
}
