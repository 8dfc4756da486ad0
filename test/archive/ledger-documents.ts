import type { FiledDocument } from '../../src/archive/prepare-filing.ts'
import { inventedDocument } from './invented.ts'

const meeting = (day: string, said: string) =>
  `Talks on ${day}\n\nOn ${day}, President Mara Voss of Arcadia met with Prime Minister Olu Tam of Borealia.\n\n${said}\n`

const FIRST = meeting(
  '4 May 2031',
  'The two sides agreed to open the northern gas pipeline across the Tarn strait by June 2032. Mara Voss said that Arcadia will deliver forty snow ploughs to the highland villages of Borealia.',
)
const AGAIN = meeting(
  '9 September 2031',
  'The two sides agreed to open the northern gas pipeline across the Tarn strait by June 2032.',
)
const ALIKE = meeting(
  '2 October 2031',
  'The two sides agreed to look at tariffs for transit in the northern gas pipeline across the Tarn strait.',
)
const DONE = meeting(
  '20 March 2032',
  'Olu Tam thanked Arcadia: forty snow ploughs were delivered to the highland villages of Borealia.',
)
const OTHER_SIDE = `The Prime Minister met the President of Arcadia

On 4 May 2031, Prime Minister Olu Tam of Borealia met with President Mara Voss of Arcadia.

The two sides agreed to open the northern gas pipeline across the Tarn strait by June 2032.
`

/** Readouts of a commitment that is stated, told by the other side, stated again and nearly so, and of one that is done. */
export const ledgerDocuments = (): FiledDocument[] => [
  inventedDocument('l1', FIRST, { published: '2031-05-04' }),
  inventedDocument('l2', AGAIN, { published: '2031-09-09' }),
  inventedDocument('l3', ALIKE, { published: '2031-10-02' }),
  inventedDocument('l4', DONE, { published: '2032-03-20' }),
  inventedDocument('l5', OTHER_SIDE, {
    published: '2031-05-04',
    publisher: 'Ministry of Borealia',
    publisherCountry: 'BOR',
  }),
]

/** The same promise, said again every month for so many months. */
export const repeatedPromise = (months: number): FiledDocument[] =>
  Array.from({ length: months }, (_, month) => {
    const day = new Date(Date.UTC(2031, month, 5)).toISOString().slice(0, 10)
    const said = 'Mara Voss said that Arcadia will restore the observatory on the Tarn ridge for Borealia.'
    return inventedDocument(`m${month}`, meeting(day, said), { published: day })
  })
