import { type Act, evidenceAt, type Span, type Statement } from '../../record/index.ts'
import type { Deed } from '../deed.ts'
import { defineStage } from '../stage.ts'
import type { TraceLine } from '../trace.ts'
import type { Words } from '../words.ts'
import type { Units } from './cut-units.ts'
import type { Doing } from './name-acts.ts'

/** Puts turns, acts, topics and formulas together: one statement for every sentence of prose. */
export const makeStatements = defineStage({
  name: 'make-statements',
  needs: ['text', 'words', 'units', 'sentences', 'doings', 'topics', 'formulas', 'parties'],
  adds: ['statements'],
  read({ text, words, units, sentences, doings, topics, formulas, parties }, { trace }) {
    const marks: Mark[] = []
    for (const { id, spans } of topics) for (const span of spans) marks.push({ id, span })
    const topicAt = marker(marks)
    const formulaAt = marker(formulas)
    const statements = doings.map(({ turn, deeds }): Statement => {
      const run = sentences[turn.sentence] as { from: number; to: number }
      const span: Span = [words.start[run.from] as number, words.end[run.to - 1] as number]
      return {
        span,
        speakers: turn.speakers,
        rule: turn.rule,
        certainty: turn.certainty,
        cue: turn.cue ? cueOf(turn.cue, units, words, text) : null,
        acts: distinctActs(deeds).map((deed) => actOf(deed, units, words, text)),
        addressee: addresseeOf(turn.speakers, parties.sides),
        topics: topicAt(span),
        formulas: formulaAt(span),
      }
    })
    if (trace.notes) trace.notes.push(...notesOn(statements, doings))
    return { statements }
  },
})

/** Which rule named each act, and the rules whose words it governs. */
function notesOn(statements: readonly Statement[], doings: readonly Doing[]): TraceLine[] {
  return statements.flatMap((statement, i) =>
    statement.acts.map(({ act, rule, evidence }): TraceLine => {
      const deed = doings[i]?.deeds.find((done) => done.act === act)
      const decision = {
        field: `statements[${i}].acts`,
        value: act,
        rule,
        certainty: statement.certainty,
        evidence,
      }
      return { decision, beat: deed?.beat ?? [] }
    }),
  )
}

/** An act done twice in a sentence is one act of the statement; each undertaking still stands by itself. */
function distinctActs(deeds: readonly Deed[]): Deed[] {
  const distinct: Deed[] = []
  for (const deed of deeds) if (!distinct.some((other) => other.act === deed.act)) distinct.push(deed)
  return distinct
}

interface Mark {
  readonly id: string
  readonly span: Span
}

/** Ids of marks inside a span; spans must be asked for in the order of the text. */
function marker(marks: readonly Mark[]): (span: Span) => string[] {
  const sorted = [...marks].sort((a, b) => a.span[0] - b.span[0])
  let next = 0
  return ([start, end]) => {
    while (next < sorted.length && (sorted[next] as Mark).span[0] < start) next++
    const ids: string[] = []
    for (; next < sorted.length && (sorted[next] as Mark).span[0] < end; next++) {
      const { id } = sorted[next] as Mark
      if (!ids.includes(id)) ids.push(id)
    }
    return ids
  }
}

function cueOf(cue: readonly [number, number], units: Units, words: Words, text: string) {
  const start = words.start[units.from[cue[0]] as number] as number
  const end = words.end[(units.to[cue[1] - 1] as number) - 1] as number
  const last = (units.to[cue[1] - 1] as number) - 1
  return { span: [start, end] as const, verb: text.slice(words.start[last], words.end[last]).toLowerCase() }
}

function actOf(deed: Deed, units: Units, words: Words, text: string): Act {
  const start = words.start[units.from[deed.from] as number] as number
  const end = words.end[(units.to[deed.to - 1] as number) - 1] as number
  return { act: deed.act, evidence: evidenceAt(text, start, end), rule: deed.rule }
}

/** The other side, where there is just one. */
function addresseeOf(speakers: Statement['speakers'], sides: readonly string[]): string | null {
  const [only] = speakers
  if (speakers.length !== 1 || !only || !('country' in only) || !only.country) return null
  let other: string | null = null
  for (const side of sides) {
    if (side === only.country) continue
    if (other !== null) return null
    other = side
  }
  return other
}
