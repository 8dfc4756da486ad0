import { readFileSync } from 'node:fs'
import { Converter } from 'opencc-js'
import { expect, test } from 'vitest'
import { breachesOf } from '../src/record/laws.ts'
import type { ReadoutRecord } from '../src/record/record.ts'
import { openReading } from '../src/tasks/read-readout.ts'
import { listExamples, loadExample } from './golden/read-example.ts'

const own = readFileSync('examples/register.yaml', 'utf8')
const { read } = await openReading({ registers: [{ name: 'examples/register.yaml', text: own }] })
const toTraditional = Converter({ from: 'cn', to: 't' })

const chinese = listExamples().filter(({ lang }) => lang === 'zh')

/** Letters that say the same in smaller or larger shape, and marks that show nothing. */
const fullWidth = (text: string) =>
  text.replace(/[0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

test('there are Chinese examples', () => {
  expect(chinese.length).toBeGreaterThan(9)
})

test.each(chinese)('$file says the same in traditional letters', async (example) => {
  const readout = await loadExample(example)
  const text = toTraditional(readout.text)
  expect(text.length, 'letter for letter').toBe(readout.text.length)
  expect(factsOf(read({ ...readout, text }))).toEqual(factsOf(read(readout)))
})

test.each(chinese)('$file says the same in full-width figures and letters', async (example) => {
  const readout = await loadExample(example)
  const text = fullWidth(readout.text)
  const record = read({ ...readout, text })
  expect(breachesOf(record)).toEqual([])
  expect(factsOf(record).engagement).toEqual(factsOf(read(readout)).engagement)
})

/** What a record says, without the letters it says it in. */
function factsOf(record: ReadoutRecord) {
  const { readout, refusal, engagement, statements, commitments, milestones, topics, formulas } = record
  return {
    readout,
    refusal,
    engagement: engagement && {
      kind: engagement.kind,
      date: engagement.date?.value,
      initiator: engagement.initiator,
      people: engagement.participants.map(({ ref, country, evidence }) => ({
        ref,
        country,
        span: evidence.span,
      })),
    },
    statements: statements.map(({ span, acts, speakers }) => ({
      span,
      speakers: speakers.length,
      acts: acts.map(({ act }) => act),
    })),
    commitments: commitments.map(({ span }) => span),
    milestones: milestones.map(({ span }) => span),
    topics: topics.map(({ id, spans }) => ({ id, spans })),
    formulas: formulas.map(({ id, span }) => ({ id, span })),
  }
}
