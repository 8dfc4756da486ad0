import { expect, test } from 'vitest'
import { nameLookup } from './name-lookup.ts'

const lookUp = nameLookup()

test.each([
  ['Zelensky', 'volodymyr-zelenskyy'],
  ['普京', 'vladimir-putin'],
  ['弗拉基米尔·普京', 'vladimir-putin'],
  ['Путин', 'vladimir-putin'],
  ['Китай', 'CHN'],
  ['上海合作组织', 'shanghai-cooperation-organization'],
  ['俄罗斯', 'RUS'],
  ['Kazakhstan', 'KAZ'],
])('%s stands for %s', (typed, ref) => {
  expect(lookUp(typed)).toContain(ref)
})

test.each(['', '?!', 'Qwertz Zuiop', '汞乇'])('%j stands for nobody', (typed) => {
  expect(lookUp(typed)).toEqual([])
})
