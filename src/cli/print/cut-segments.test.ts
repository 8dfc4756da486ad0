import { expect, test } from 'vitest'
import { cutSegments } from './cut-segments.ts'

test('marks that cross are cut where either begins or ends, and cut to the stretch', () => {
  const segments = cutSegments(
    [2, 10],
    [
      { span: [0, 6], kind: 'a' },
      { span: [4, 8], kind: 'b' },
      { span: [10, 12], kind: 'outside' },
    ],
  )
  expect(segments.map(({ span, marks }) => [...span, marks.map(({ kind }) => kind).join('')])).toEqual([
    [2, 4, 'a'],
    [4, 6, 'ab'],
    [6, 8, 'b'],
    [8, 10, ''],
  ])
  expect(segments[1]?.opens.map(({ kind }) => kind)).toEqual(['b'])
  expect(segments[1]?.closes.map(({ kind }) => kind)).toEqual(['a'])
})

test('a stretch without marks is one segment, an empty one none', () => {
  expect(cutSegments([0, 5], [])).toEqual([{ span: [0, 5], marks: [], opens: [], closes: [] }])
  expect(cutSegments([3, 3], [])).toEqual([])
})
