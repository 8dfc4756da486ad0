import type { Gazetteer } from './gazetteer.ts'
import type { Name } from './page.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Words } from './words.ts'

/** "the 16th BRICS summit": whether a sentence names an event or a body of many states. */
export function namesMany(
  { run }: SentenceView,
  names: readonly Name[],
  words: Words,
  gazetteer: Gazetteer,
): boolean {
  return names.some(({ type, from, to }) => {
    if ((type !== 'event' && type !== 'organisation') || from < run.from || to > run.to) return false
    for (let at = from; at < to; at++) if (isOfMany(words, at, to, gazetteer)) return true
    return false
  })
}

/** Whether a body of many states begins at a word; the register may know the event that it leads as a whole. */
function isOfMany(words: Words, at: number, to: number, gazetteer: Gazetteer): boolean {
  let found = gazetteer.find(words, at, to)
  while (found && !found[0].isInternational && found[1] > at + 1)
    found = gazetteer.find(words, at, found[1] - 1)
  return found?.[0].isInternational ?? false
}
