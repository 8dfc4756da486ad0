import pc from 'picocolors'
import { expect, test } from 'vitest'
import { SAMPLE_RECORD, SAMPLE_TEXT } from '../../../test/sample-record.ts'
import { printMarked } from './print-marked.ts'
import { plainSheet } from './sheet.ts'

test('speakers and acts stand above their words; names, undertakings and dates are bracketed in them', () => {
  expect(printMarked(SAMPLE_RECORD, plainSheet(100))).toBe(`Call with Borealia

The text itself
  took part
    On Monday President Mara Voss spoke with Prime Minister Olu Tam of Borealia by telephone.

Mara Voss (Arcadia)
  undertook
    Mara Voss stressed that {[Arcadia|ARC] is ready to extend the <[Treaty of
    Porto|instrument]|Arcadia · ready to} next year|2032>.

  opposed, assessed
    She opposed new tariffs.

Both sides
  agreed, undertook
    The two sides agreed to stay in touch.

Embassy of Arcadia in Meridia
`)
})

test('with brackets taken out, no word of the text is lost, coloured or not', () => {
  const words = (text: string) => text.replace(/\s+/g, ' ').trim()
  for (const paint of [pc.createColors(false), pc.createColors(true)]) {
    const printed = printMarked(
      { ...SAMPLE_RECORD, mentions: [], commitments: [], milestones: [] },
      { ...plainSheet(60), paint },
    )
    const plain = printed.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')
    const spoken = plain.replace(/^(The text itself|Mara Voss \(ARC\)|Both sides)$|^ {2}\S.*$/gm, '')
    expect(words(spoken)).toBe(words(SAMPLE_TEXT))
  }
})
