import { expect, test } from 'vitest'
import { compareReading } from './find-gaps.ts'
import { linesOnlyIn } from './known-gaps.ts'
import { readLabels } from './label.ts'
import { listExamples, openExamples } from './read-example.ts'
import { sameName } from './same-name.ts'

const examples = listExamples()
const read = await openExamples()

test('a reading that is wrong everywhere shows a gap in every field', async () => {
  const [label] = readLabels()
  const [example] = examples
  if (!label || !example) throw new Error('there are no examples')
  const record = await read(example)
  const wrong = {
    ...record,
    engagement: { ...record.engagement, kind: 'other', date: null, initiator: 'ZZZ', participants: [] },
    statements: [],
    commitments: [],
    milestones: [],
  } as unknown as typeof record
  const fields = new Set(compareReading(label, wrong).gaps.map((gap) => gap.field))
  expect([...fields].sort()).toEqual(
    ['acts', 'commitments', 'date', 'initiator', 'kind', 'milestones', 'participants', 'speaker'].sort(),
  )
  const none = compareReading(label, { ...record, readout: false })
  expect(none.gaps.map((gap) => gap.field)).toEqual(['readout'])
})

test.each([
  ['Arkady Veltrov', 'Veltrov', true],
  ['Teresa Alcorán', 'Teresa Alcoran', true],
  ['Inés Soler', 'Samuel Onduru', false],
  ['', 'Veltrov', false],
])('%s and %s: one name? %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same)
})

test('repeated lines are counted', () => {
  expect(linesOnlyIn(['a', 'a', 'b'], ['a'])).toEqual(['a', 'b'])
})
