import type { Gazetteer } from './gazetteer.ts'
import type { Words } from './words.ts'

/** Codes of the states and bodies that words name, in their order. */
export function sidesIn(words: Words, from: number, to: number, gazetteer: Gazetteer): string[] {
  const sides: string[] = []
  for (let at = from; at < to; ) {
    let found = gazetteer.find(words, at, to)
    // "U.S. Department of State" is a body of no side of its own: the state leads its name.
    while (found && !found[0].side && found[1] > at + 1) found = gazetteer.find(words, at, found[1] - 1)
    if (found?.[0].side) sides.push(found[0].side)
    at = found?.[0].side ? found[1] : at + 1
  }
  return sides
}
