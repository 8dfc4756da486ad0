import type { FiledDocument } from '../../src/archive/prepare-filing.ts'
import { inventedDocument } from './invented.ts'

/** What else is said in each text, so that only the phrase is what they have in common. */
const REST = [
  'Olu Tam thanked her for the invitation and praised the harvest festival.',
  'Olu Tam proposed that engineers inspect the old lighthouse before winter.',
  'Olu Tam announced a loan for the railway between both capitals.',
  'Olu Tam recalled how the school of navigation was founded.',
]
const FRAMES = [
  (phrase: string) => `Mara Voss stressed that Arcadia remains committed to ${phrase}.`,
  (phrase: string) => `Mara Voss said that trade depends on ${phrase}, and that much is still to be done.`,
  (phrase: string) => `Mara Voss noted that sailors on either coast wish for ${phrase}.`,
  (phrase: string) => `Mara Voss emphasized that nothing can replace ${phrase}.`,
]

export const PHRASE = 'open rivers and quiet borders'

/** Texts of different events in which the same phrase is said. */
export function textsWith(phrase: string, count = 4): FiledDocument[] {
  return FRAMES.slice(0, count).map((frame, i) => {
    const day = `${3 + 7 * i} ${['May', 'June', 'July', 'August'][i]} 203${i}`
    const text = `Call with Borealia

On ${day}, President Mara Voss of Arcadia had a telephone conversation with Prime Minister Olu Tam of Borealia.

${frame(phrase)} ${REST[i]}
`
    return inventedDocument(`f${i}`, text, { published: `203${i}-0${5 + i}-20` })
  })
}
