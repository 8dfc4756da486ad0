import type { CodedEvent } from '../../record/index.ts'
import { ACT_CODES, type EventCode, KIND_CODES } from '../act-crosswalk.ts'
import { defineStage } from '../stage.ts'

/** Codes who did what to whom for users of event data; only where source and target are states or bodies. */
export const codeEvents = defineStage({
  name: 'code-events',
  needs: ['statements', 'engagement', 'parties'],
  adds: ['events'],
  read({ statements, engagement, parties }) {
    const events = statements.flatMap((statement): CodedEvent[] => {
      const sources = statement.speakers.flatMap((speaker) =>
        'country' in speaker ? (speaker.country ?? []) : [],
      )
      const joint = statement.speakers.some(
        (speaker) => speaker.type === 'both' || speaker.type === 'narrator',
      )
      const [first, second] = parties.sides
      return statement.acts.flatMap(({ act, evidence }): CodedEvent[] => {
        const code: EventCode | undefined = act === 'event' ? KIND_CODES[engagement.kind] : ACT_CODES[act]
        if (!code) return []
        if (joint && sources.length === 0) {
          return first ? [{ ...code, source: first, target: second ?? null, span: evidence.span }] : []
        }
        return sources.map((source) => ({
          ...code,
          source,
          target: statement.addressee,
          span: evidence.span,
        }))
      })
    })
    return { events }
  },
})
