import type { RuleSource } from '../../scripts/compile/read-rules.ts'
import { factsOf } from '../facts-of.ts'

/** A rule that does not do what its own sentences say. */
export interface RuleFault {
  readonly id: string
  /** where the rule stands: file and line */
  readonly at: string
  readonly fault: 'does not read' | 'does not leave'
  readonly sentence: string
  /** the rules that did fire on the sentence */
  readonly fired: readonly string[]
}

/** Checks every rule against its `reads` (each must make it fire) and `leaves` (none may). */
export function ruleFaultsOf(rules: readonly RuleSource[], lang: string): RuleFault[] {
  return rules.flatMap((rule) => [
    ...rule.reads.flatMap((sentence) => faultOn(rule, sentence, lang, true)),
    ...rule.leaves.flatMap((sentence) => faultOn(rule, sentence, lang, false)),
  ])
}

function faultOn(rule: RuleSource, sentence: string, lang: string, mustFire: boolean): RuleFault[] {
  const fired = rulesFiringOn(sentence, lang)
  if (fired.includes(rule.id) === mustFire) return []
  const { id, at } = rule
  return [{ id, at, fault: mustFire ? 'does not read' : 'does not leave', sentence, fired }]
}

/** The ids of all rules that match somewhere in a text, in the order of the text, each once. */
export function rulesFiringOn(text: string, lang: string): string[] {
  const { zones, hits } = factsOf({ text, lang, published: '2031-05-06' }, 'match-rules')
  return [...new Set([...zones.map((zone) => zone.rule), ...hits.map((hit) => hit.rule.id)])]
}

/** The faults as lines of a table, one for each. */
export function tableOf(faults: readonly RuleFault[]): string {
  return faults
    .map(
      ({ id, at, fault, sentence, fired }) =>
        `${id}  ${fault}: ${sentence}\n    ${at}; fired: ${fired.join(', ') || 'nothing'}`,
    )
    .join('\n')
}
