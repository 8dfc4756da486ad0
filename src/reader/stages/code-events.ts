import type { CodedEvent, Span, Speaker } from '../../record/index.ts'
import { ACT_CODES, type EventCode, KIND_CODES } from '../act-crosswalk.ts'
import { defineStage } from '../stage.ts'

/** Codes who did what to whom for users of event data; only where source and target are states or bodies. */
export const codeEvents = defineStage({
  name: 'code-events',
  needs: ['statements', 'engagement', 'parties'],
  adds: ['events'],
  read({ statements, engagement, parties }) {
    const events: CodedEvent[] = []
    const [first, second] = parties.sides
    for (const { speakers, acts, addressee } of statements) {
      const isJoint = speakers.some(({ type }) => type === 'both' || type === 'narrator')
      const hasSource = speakers.some(countryOf)
      for (const { act, evidence } of acts) {
        const code = act === 'event' ? KIND_CODES[engagement.kind] : ACT_CODES[act]
        if (!code) continue
        if (isJoint && !hasSource) {
          if (first) events.push(coded(code, first, second ?? null, evidence.span))
          continue
        }
        for (const speaker of speakers) {
          const source = countryOf(speaker)
          if (source) events.push(coded(code, source, addressee, evidence.span))
        }
      }
    }
    return { events }
  },
})

function coded({ plover, cameo }: EventCode, source: string, target: string | null, span: Span): CodedEvent {
  return { plover, cameo, source, target, span }
}

function countryOf(speaker: Speaker): string | null {
  return 'country' in speaker ? speaker.country : null
}
