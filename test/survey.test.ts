import { expect, test } from 'vitest'
import { printSurvey } from '../scripts/survey/print-survey.ts'
import { type Survey, surveyCorpus } from '../scripts/survey/survey-corpus.ts'
import type { Readout } from '../src/record/readout.ts'
import type { ReadoutRecord } from '../src/record/record.ts'
import { SAMPLE_RECORD } from './sample-record.ts'

const call: ReadoutRecord = {
  ...SAMPLE_RECORD,
  id: 'call',
  sentences: SAMPLE_RECORD.statements.map(({ span }) => ({ span, zone: 'body' })),
}
const [voss] = call.engagement?.participants ?? []
const [opening, ...others] = call.statements

/** A meeting without date, place or second party; its first sentence has no speaker and no rule. */
const meeting: ReadoutRecord = {
  ...call,
  id: 'meeting',
  engagement: call.engagement && {
    ...call.engagement,
    kind: 'meeting',
    date: null,
    participants: voss ? [voss] : [],
  },
  statements: opening
    ? [
        {
          ...opening,
          speakers: [],
          acts: opening.acts.map((act) => ({ ...act, rule: 'speech-is-assessment' })),
        },
        ...others,
      ]
    : [],
}
const announcement: ReadoutRecord = {
  ...call,
  id: 'announcement',
  readout: false,
  refusal: 'future-event',
  engagement: null,
  statements: [],
  commitments: [],
  milestones: [],
}
const records = [call, meeting, announcement]

async function surveyOf(read: (readout: Readout) => ReadoutRecord, limit = 10): Promise<Survey> {
  const lines = records.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('')
  async function* bytes() {
    yield new TextEncoder().encode(lines)
  }
  return await surveyCorpus(bytes(), { read, limit, sampleSize: 2 })
}

const recordFor = ({ id }: Readout) => records.find((record) => record.id === id) ?? call

test('readouts, refusals and what readouts lack are counted', async () => {
  const { tally, faults } = await surveyOf(recordFor)
  expect(faults).toEqual([])
  expect(tally).toMatchObject({ texts: 3, readouts: 2, inPerson: 1, sentences: 8, narrated: 1 })
  expect(tally.gaps).toEqual({ date: 1, kind: 0, 'two parties': 1, place: 1, speaker: 1, rule: 1 })
  expect(Object.fromEntries(tally.refusals)).toEqual({ 'future-event': 1 })
  expect(Object.fromEntries(tally.kinds)).toEqual({ call: 1, meeting: 1 })
  expect(Object.fromEntries(tally.hardness)).toEqual({ ready: 2 })
  expect(Object.fromEntries(tally.acts)).toMatchObject({ event: 2, commit: 4, oppose: 2 })
  expect(tally.refs.get('state BOR')).toBe(3)
})

test('a sentence that no rule understood is in the sample, and the sample is the same every time', async () => {
  const first = await surveyOf(recordFor)
  const again = await surveyOf(recordFor)
  expect(first.tally.samples.rule.drawn()).toEqual([
    {
      id: 'meeting',
      words: 'On Monday President Mara Voss spoke with Prime Minister Olu Tam of Borealia by telephone.',
    },
  ])
  expect(again.tally.samples.rule.drawn()).toEqual(first.tally.samples.rule.drawn())
})

test('a record that breaks a law or the schema, and a reader that throws, are faults', async () => {
  const { faults } = await surveyOf((readout) => {
    if (readout.id === 'meeting') throw new Error('no such word')
    if (readout.id === 'announcement') return { ...announcement, format: 'other' } as unknown as ReadoutRecord
    return { ...call, statements: call.statements.slice(1) }
  })
  expect(faults.map(({ id, what }) => `${id} ${what}`)).toEqual([
    'call law',
    'meeting exception',
    'announcement schema',
  ])
  expect(faults[1]?.words).toContain('no such word')
})

test('a limit ends the survey early', async () => {
  expect((await surveyOf(recordFor, 1)).tally.texts).toBe(1)
})

test('the page for the terminal aligns its numbers and says that nothing went wrong', async () => {
  const page = printSurvey(await surveyOf(recordFor))
  expect(page).toContain(`  ${'no two parties'.padEnd(34)}${'1'.padStart(12)}   50.0%`)
  expect(page).toMatch(/No exception; every record is valid and keeps every law\.$/)
})
