import pc from 'picocolors'
import { expect, test } from 'vitest'
import { SAMPLE_RECORD } from '../../../test/sample-record.ts'
import { printBrief } from './print-brief.ts'
import { plainSheet } from './sheet.ts'
import { widthOf } from './wrap-text.ts'

test('a briefing tells the event, each side by act, undertakings, dates, names and what is not told', () => {
  expect(printBrief(SAMPLE_RECORD, plainSheet(80))).toBe(`Call with Borealia
${'─'.repeat(80)}
What        Telephone call
When        Monday 5 May 2031 (the text: “On Monday”)
Who         Arcadia   Mara Voss, President
            Borealia  Olu Tam, Prime Minister
Published   Tuesday 6 May 2031, by Ministry of Arcadia
Posted by   Embassy of Arcadia in Meridia

Mara Voss (Arcadia)
  opposed      · … opposed new tariffs.
                 (also assessed)
  undertook    · … stressed that Arcadia is ready to extend the Treaty of Porto
                 next year.

Both sides
  agreed       · … agreed to stay in touch.
                 (also undertook)

Undertakings
  Arcadia · ready to  extend the Treaty of Porto (by 2032)

Dates
  2032  extension of the Treaty of Porto

Named
  Instruments  Treaty of Porto
  States       Borealia; Arcadia

Topics
  Trade

Not told: at whose request it came about.
`)
})

test.each([40, 80, 120])('no line is wider than a window of %i columns', (width) => {
  const long = {
    ...SAMPLE_RECORD,
    publication: { ...SAMPLE_RECORD.publication, title: '北境国总统'.repeat(30) },
  }
  const widths = printBrief(long, plainSheet(width)).split('\n').map(widthOf)
  expect(Math.max(...widths)).toBeLessThanOrEqual(width)
})

test('a text that is no readout says so in words, with who published it', () => {
  const record = {
    ...SAMPLE_RECORD,
    readout: false,
    refusal: 'future-event' as const,
    engagement: null,
    statements: [],
  }
  const brief = printBrief(record, plainSheet(80))
  expect(brief).toContain('This is no readout: it announces an event that has not taken place yet.')
  expect(brief).toContain('by Ministry of Arcadia')
  expect(brief).not.toContain('Undertakings')
})

test('sequences in a title take no effect on the terminal', () => {
  const title = 'Call\u001b[2J\u001b]0;owned\u0007 with \u202eBorealia\u009b1m'
  const brief = printBrief(
    { ...SAMPLE_RECORD, publication: { ...SAMPLE_RECORD.publication, title } },
    plainSheet(80),
  )
  expect(brief.split('\n')[0]).toBe('Call␛[2J␛]0;owned␇ with Borealia\ufffd1m')
})

test('colours come only from the paint that is given', () => {
  expect(printBrief(SAMPLE_RECORD, { ...plainSheet(80), paint: pc.createColors(true) })).toContain(
    '\u001b[1m',
  )
  expect(printBrief(SAMPLE_RECORD, plainSheet(80))).not.toContain('\u001b')
})

test('a state that the text leaves unsaid goes by its name in the register', () => {
  const record = { ...SAMPLE_RECORD, mentions: [] }
  const names: Readonly<Record<string, string>> = { ARC: 'Arcadia', BOR: 'Borealia' }
  const codes = SAMPLE_RECORD.engagement?.participants.map(({ country }) => country ?? '') ?? []
  const brief = printBrief(record, plainSheet(80), (code) => names[code] ?? `the state of ${code}`)
  expect(codes.length).toBeGreaterThan(1)
  for (const code of codes) expect(brief).toContain(names[code] ?? `the state of ${code}`)
})
