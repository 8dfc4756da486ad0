import { searchWords } from '../words/search-words.ts'
import type { DatedLine } from './dated-lines.ts'
import { stemOf } from './line-features.ts'
import { byName, type FeatureTable } from './weigh-features.ts'

/** So many of what two lines share are named as reasons, the weightiest first. */
const MOST_REASONS = 6

/** Says of a feature what it is: `r:paris-agreement` → `named paris-agreement`. */
const SAYS: Readonly<Record<string, string>> = { r: 'named', f: 'formula', t: 'topic', '#': 'number' }

/** What two lines share, for people: words as one of the lines has them, Chinese in stretches as long as they go. */
export function reasonsOf(common: readonly number[], line: DatedLine, table: FeatureTable): string[] {
  const weights = new Map<string, number>()
  const pairs = new Map<string, number>()
  const stems = new Map<string, number>()
  for (const feature of [...common].sort((a, b) => byName(a, b, table))) {
    const [type = '', ...rest] = (table.names[feature] ?? '').split(':')
    const value = rest.at(-1) ?? ''
    const kept = type !== 'w' ? weights : rest[0] === 'zh' ? pairs : stems
    kept.set(type === 'w' ? value : `${SAYS[type] ?? type} ${value}`, table.weightOf(feature))
  }
  const words = searchWords(line.line.quote)
  for (const { word } of words) {
    const weight = stems.get(stemOf(word, line.lang))
    if (weight !== undefined) weights.set(`word ${word}`, weight)
  }
  for (const [stretch, weight] of stretchesOf(words, pairs)) weights.set(`words ${stretch}`, weight)
  return [...weights]
    .sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
    .slice(0, MOST_REASONS)
    .map(([reason]) => reason)
}

/** Neighbouring pairs of letters as one stretch: 战略, 略协, 协作 → 战略协作. */
function stretchesOf(
  words: readonly { readonly word: string; readonly start: number; readonly end: number }[],
  pairs: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const stretches = new Map<string, number>()
  let [stretch, sum] = ['', 0]
  words.forEach(({ word, end }, i) => {
    const next = words[i + 1]
    const weight = next?.start === end ? pairs.get(word + next.word) : undefined
    if (weight !== undefined && next) {
      stretch = stretch === '' ? word + next.word : stretch + next.word
      sum += weight
    } else {
      if (stretch !== '') stretches.set(stretch, sum)
      ;[stretch, sum] = ['', 0]
    }
  })
  return stretches
}
