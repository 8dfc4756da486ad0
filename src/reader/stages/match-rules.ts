import type { Rule } from '../language.ts'
import { viewSentences } from '../sentence-view.ts'
import { defineStage } from '../stage.ts'

/** A rule that matched the units `[from, to)`. Of one rule at one place only the longest match counts. */
export interface RuleHit {
  readonly rule: Rule
  readonly from: number
  readonly to: number
}

/** Units of the longest match: adverbs are passed over, but not without end. */
const LONGEST_MATCH = 60

/** Runs every rule over every sentence in one pass; hits come in the order of the text. */
export const matchRules = defineStage({
  name: 'match-rules',
  needs: ['units', 'sentences'],
  adds: ['hits', 'views'],
  read({ units, sentences }, { language, lexicon }) {
    const { ofSentences: machine, rules } = language.rulesOn(lexicon)
    const hits: RuleHit[] = []
    const { signature } = units
    for (const sentence of sentences) {
      const until = units.ofWord[sentence.to] as number
      machine.trim()
      for (let at = units.ofWord[sentence.from] as number; at < until; at++) {
        let state = machine.start(signature[at] as number)
        const begun = hits.length
        for (let next = at + 1; state !== 0; next++) {
          if (machine.isFinal(state)) {
            for (const rule of machine.complete(state))
              keepLongest(hits, begun, rules[rule] as Rule, at, next)
          }
          if (next >= until || next - at > LONGEST_MATCH) break
          state = machine.next(state, signature[next] as number)
        }
      }
    }
    return { hits, views: viewSentences(sentences, units, hits) }
  },
})

function keepLongest(hits: RuleHit[], begun: number, rule: Rule, from: number, to: number): void {
  for (let i = begun; i < hits.length; i++) {
    if (hits[i]?.rule === rule) {
      hits[i] = { rule, from, to }
      return
    }
  }
  hits.push({ rule, from, to })
}
