import { expect, test } from 'vitest'
import { readRules } from '../../scripts/compile/read-rules.ts'
import { ruleFaultsOf, rulesFiringOn, tableOf } from './rule-faults.ts'

const rules = readRules('src/languages/en/rules')

test('the rule files hold rules', () => {
  expect(rules.length).toBeGreaterThan(40)
})

test('every rule reads its own sentences and leaves those it must leave', () => {
  expect(tableOf(ruleFaultsOf(rules))).toBe('')
})

test('a sentence that no rule is about fires none of the acts', () => {
  expect(rulesFiringOn('Blue stones lie under the water.').filter((id) => id.startsWith('en-act-'))).toEqual(
    [],
  )
})
