import { expect, test } from 'vitest'
import { SAMPLE_RECORD } from '../../../test/sample-record.ts'
import { printTable } from './print-table.ts'
import { plainSheet } from './sheet.ts'
import { widthOf } from './wrap-text.ts'

test('each record is one line, and a text that is no readout says why', () => {
  const refused = { ...SAMPLE_RECORD, readout: false, refusal: 'domestic' as const, engagement: null }
  const lines = printTable(
    [
      { file: 'a.txt', record: SAMPLE_RECORD },
      { file: 'b.txt', record: refused },
    ],
    plainSheet(100),
  ).split('\n')
  expect(lines[1]).toBe('call         2031-05-05 ARC BOR         4    1         Call with Borealia')
  expect(lines[2]).toContain('no readout: “Call with Borealia”, for all who take part are of one state')
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(100)
})
