import type { Gazetteer } from './gazetteer.ts'
import type { Name } from './page.ts'
import type { SentenceView } from './sentence-view.ts'
import { sidesIn } from './sides-in.ts'
import type { Units } from './stages/cut-units.ts'
import type { Words } from './words.ts'

interface Scene {
  readonly names: readonly Name[]
  readonly words: Words
  readonly units: Units
  readonly gazetteer: Gazetteer
}

/**
 * "the Velmara-Karsovia Consultative Group": bodies, initiatives and events of a sentence whose names name two states, each
 * as its first and its last unit. Who meets in one meets another state.
 */
export function sharedBodies(
  { run }: SentenceView,
  { names, words, units, gazetteer }: Scene,
): (readonly [number, number])[] {
  return names
    .filter(
      ({ type, from, to }) =>
        (type === 'organisation' || type === 'initiative' || type === 'event') &&
        from >= run.from &&
        to <= run.to &&
        new Set(sidesIn(words, from, to, gazetteer)).size > 1,
    )
    .map(({ from, to }) => [units.ofWord[from] as number, units.ofWord[to - 1] as number] as const)
}
