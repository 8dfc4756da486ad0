import type { Readout } from '../../src/record/readout.ts'
import { listExamples, loadExample } from '../../test/golden/read-example.ts'
import { ruleFaultsOf, rulesFiringOn, tableOf } from '../../test/rules/rule-faults.ts'
import { LANGUAGE_SOURCES } from '../compile/languages.ts'
import { readRules } from '../compile/read-rules.ts'
import type { Step } from './step.ts'

/** Every rule says why it is there, fires on its own sentences, and leaves alone what it must. */
export const checkRules: Step = {
  name: 'rules',
  async look() {
    const examples = await Promise.all(listExamples().map(loadExample))
    const looked = LANGUAGE_SOURCES.map(({ code }) =>
      lookAt(
        code,
        examples.filter(({ lang }) => lang === code),
      ),
    )
    return {
      summary: looked.map(({ summary }) => summary).join('; '),
      faults: looked.flatMap(({ faults }) => faults),
      notes: looked.flatMap(({ idle, code }) =>
        idle.length > 0 ? [`${code}: fire in no example: ${idle.join(', ')}`] : [],
      ),
    }
  },
}

function lookAt(code: string, examples: readonly Readout[]) {
  const folder = `src/languages/${code}/rules`
  const rules = readRules(folder)
  const faults = rules.flatMap(({ id, at, because, reads }) => {
    const missing = [because.trim() === '' ? 'because' : '', reads.length === 0 ? 'reads' : ''].filter(
      Boolean,
    )
    return missing.map((what) => `${at} ${id} has no ${what}`)
  })
  if (rules.length === 0) faults.push(`${folder} holds no rules`)
  const wrong = ruleFaultsOf(rules, code)
  faults.push(...(wrong.length > 0 ? tableOf(wrong).split('\n') : []))
  const fired = new Set(examples.flatMap((readout) => rulesFiringOn(readout.text, code)))
  const idle = rules.filter(({ id }) => !fired.has(id)).map(({ id }) => id)
  const sentences = rules.reduce((sum, { reads, leaves }) => sum + reads.length + leaves.length, 0)
  const summary = `${code} ${rules.length} rules, ${sentences} sentences, ${rules.length - idle.length} fire in the examples`
  return { code, summary, faults, idle }
}
