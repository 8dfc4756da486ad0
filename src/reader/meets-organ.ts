import type { Gazetteer } from './gazetteer.ts'
import type { Lexicon } from './lexicon.ts'
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
  readonly lexicon: Lexicon
}

/** Units between the verb of meeting and the organ that is met. */
const NEAR = 14
const ORGAN = '<state-organ>'

/** "… met with the Speaker of the Velmaran Parliament": whether another state's parliament, government or office is met. */
export function meetsOrgan(
  view: SentenceView,
  home: string | null,
  { names, words, units, gazetteer, lexicon }: Scene,
): boolean {
  const { run } = view
  const kind = view.says('kind')[0]
  if (!kind || !lexicon.hasClass(ORGAN)) return false
  const isOrgan = lexicon.classTest(ORGAN)
  return names.some(({ type, from, to }) => {
    if (type !== 'organisation' || from < run.from || to > run.to) return false
    const unit = units.ofWord[from] as number
    if (unit < kind.from || unit > kind.to + NEAR) return false
    const isOf = sidesIn(words, from, to, gazetteer).some((side) => side !== home)
    return isOf && hasOne(words, from, to, isOrgan)
  })
}

function hasOne(words: Words, from: number, to: number, test: (word: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(words.word[i] as number)) return true
  return false
}
