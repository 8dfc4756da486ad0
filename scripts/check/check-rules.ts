import { listExamples, loadExample } from '../../test/golden/read-example.ts'
import { ruleFaultsOf, rulesFiringOn, tableOf } from '../../test/rules/rule-faults.ts'
import { readRules } from '../compile/read-rules.ts'
import type { Step } from './step.ts'

const FOLDER = 'src/languages/en/rules'

/** Every rule says why it is there, fires on its own sentences, and leaves alone what it must. */
export const checkRules: Step = {
  name: 'rules',
  async look() {
    const rules = readRules(FOLDER)
    const faults = rules.flatMap(({ id, at, because, reads }) => {
      const missing = [because.trim() === '' ? 'because' : '', reads.length === 0 ? 'reads' : ''].filter(
        Boolean,
      )
      return missing.map((what) => `${at} ${id} has no ${what}`)
    })
    if (rules.length === 0) faults.push(`${FOLDER} holds no rules`)
    const wrong = ruleFaultsOf(rules)
    faults.push(...(wrong.length > 0 ? tableOf(wrong).split('\n') : []))
    const examples = await Promise.all(listExamples().map(loadExample))
    const fired = new Set(examples.flatMap((readout) => rulesFiringOn(readout.text)))
    const idle = rules.filter(({ id }) => !fired.has(id)).map(({ id }) => id)
    const sentences = rules.reduce((sum, { reads, leaves }) => sum + reads.length + leaves.length, 0)
    return {
      summary: `${rules.length} rules, ${sentences} sentences, ${rules.length - idle.length} rules fire in the examples`,
      faults,
      notes: idle.length > 0 ? [`fire in no example: ${idle.join(', ')}`] : [],
    }
  },
}
