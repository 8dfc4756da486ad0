import { describe, expect, test } from 'vitest'
import { LANGUAGE_SOURCES } from '../../scripts/compile/languages.ts'
import { readRules } from '../../scripts/compile/read-rules.ts'
import { ruleFaultsOf, rulesFiringOn, tableOf } from './rule-faults.ts'

/** Sentences that no rule about acts is about. */
const PLAIN: Readonly<Record<string, string>> = {
  en: 'Blue stones lie under the water.',
  zh: '水下有蓝色的石头。',
  ru: 'Под водой лежат синие камни.',
}

describe.each(LANGUAGE_SOURCES.map(({ code }) => code))('the rules of %s', (code) => {
  const rules = readRules(`src/languages/${code}/rules`)

  test('are many, and named for their language', () => {
    expect(rules.length).toBeGreaterThan(30)
    expect(rules.filter(({ id }) => !id.startsWith(`${code}-`))).toEqual([])
  })

  test('read their own sentences and leave those they must leave', () => {
    expect(tableOf(ruleFaultsOf(rules, code))).toBe('')
  })

  test('see no act in a sentence that does nothing', () => {
    const fired = rulesFiringOn(PLAIN[code] ?? '', code)
    expect(fired.filter((id) => id.startsWith(`${code}-act-`))).toEqual([])
  })
})
