import { foldName } from './fold-name.ts'
import type { EventSketch } from './sketch-event.ts'

/**
 * Keys under which readouts of one event always share at least one: each pair of sides, and each person by register id
 * and by the telling words of the name. Candidates are those with a key in common within `EVENT_WINDOW_DAYS`.
 */
export function eventKeys({ sides, people }: EventSketch): readonly string[] {
  const pairs = sides.flatMap((a, i) => sides.slice(i + 1).map((b) => `${a}-${b}`))
  // Persons find what pairs cannot: the text whose other side the reader could not tell.
  const persons = people.flatMap(({ name, ref }) => [...(ref ? [`person ${ref}`] : []), ...nameKeys(name)])
  return [...new Set([...pairs, ...persons])].sort()
}

/** The last word and the longest, for a family name stands last in some languages and first in others. */
function nameKeys(name: string): readonly string[] {
  const words = foldName(name)
  const longest = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]
  return [words.at(-1), longest].flatMap((word) =>
    word === undefined || word.length < 3 ? [] : `name ${word}`,
  )
}
