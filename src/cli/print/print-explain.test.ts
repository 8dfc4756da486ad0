import { expect, test } from 'vitest'
import { SAMPLE_RECORD } from '../../../test/sample-record.ts'
import { printExplain } from './print-explain.ts'
import { plainSheet } from './sheet.ts'

test('each field tells its rule, the words it stands on and what it beat', () => {
  const start = SAMPLE_RECORD.text.indexOf('by telephone')
  const printed = printExplain(
    SAMPLE_RECORD,
    [
      {
        field: 'engagement.kind',
        value: 'call',
        rule: 'en-spoke-by-telephone',
        span: [start, start + 12],
        beat: [{ rule: 'en-spoke-with', value: 'meeting' }],
      },
      { field: 'engagement.initiator', value: '', rule: 'none', span: null, beat: [] },
    ],
    plainSheet(80),
  )
  expect(printed).toBe(`Call with Borealia

engagement.kind       call
                      by en-spoke-by-telephone
                      on “by telephone”
                      beat meeting by en-spoke-with
engagement.initiator  (none)
                      by none
`)
})
