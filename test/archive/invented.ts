import type { FiledDocument } from '../../src/archive/prepare-filing.ts'
import { foldText } from '../../src/languages/zh/fold-letters.ts'

/** A document about invented states, as a source would give it. */
export function inventedDocument(
  id: string,
  text: string,
  more: Partial<FiledDocument['readout']> = {},
): FiledDocument {
  return {
    readout: {
      id,
      text,
      lang: 'en',
      published: '2031-05-05',
      publisher: 'Arcadian Chancery',
      publisherCountry: 'ARC',
      ...more,
    },
    where: `invented.jsonl:${id}`,
    file: '/invented.jsonl',
    member: id,
    raw: Buffer.from(JSON.stringify({ id, text })),
    mediaType: 'application/json',
    fetchedAt: null,
    facts: {},
  }
}

export const REGISTER = `
states:
  - { code: ARC, en: [Arcadia], adjectives: [Arcadian], ru: [Аркадия], ruAdjectives: [аркадийский] }
  - { code: BOR, en: [Borealia], adjectives: [Borealian], ru: [Бореалия], ruAdjectives: [бореальский] }
`

export const ARCADIAN = `Call with Borealia

On 4 May 2031, President Mara Voss of Arcadia had a telephone conversation with Prime Minister Olu Tam of Borealia.

Mara Voss stressed that Arcadia is ready to build the northern gas pipeline. Olu Tam thanked her for the invitation.
`
export const BOREALIAN = `The Prime Minister spoke with the President of Arcadia

On 4 May 2031, Prime Minister Olu Tam of Borealia spoke by telephone with President Mara Voss of Arcadia.

The two sides discussed the northern gas pipeline and agreed to stay in touch.
`

/** Traditional letters as simplified ones, as archives are opened with. */
export const foldHan = foldText
