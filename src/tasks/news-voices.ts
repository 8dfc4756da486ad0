import { personRefs } from '../archive/fact-words.ts'
import type { Voice, VoiceOf } from '../archive/uses/text-uses.ts'
import type { ReadoutRecord, Speaker } from '../record/record.ts'
import type { Span } from '../record/span.ts'
import { speakerName } from '../record/speaker-name.ts'

/** A speaker of a text by the name that the text gives, and where it speaks. */
export interface NamedVoice extends Voice {
  readonly name: string
}

/**
 * Who speaks in a text: people, sides, and both sides together where these are known. What the text itself tells is
 * nobody's. A statement of several speakers is each one's.
 */
export function voicesOf(record: ReadoutRecord, sides: readonly string[]): NamedVoice[] {
  const refs = personRefs(record)
  const voices = new Map<string, { name: string; speaker: VoiceOf; spans: Span[] }>()
  for (const { span, speakers } of record.statements) {
    for (const one of speakers) {
      const speaker = voiceOf(one, refs, sides)
      if (!speaker) continue
      const key = JSON.stringify(speaker)
      const known = voices.get(key)
      if (!known) voices.set(key, { name: speakerName(one), speaker, spans: [span] })
      else if (known.spans.at(-1) !== span) known.spans.push(span)
    }
  }
  return [...voices.values()]
}

function voiceOf(
  speaker: Speaker,
  refs: ReadonlyMap<string, string>,
  sides: readonly string[],
): VoiceOf | null {
  switch (speaker.type) {
    case 'person':
      return { type: 'person', name: speaker.name, ref: refs.get(speaker.name) ?? null }
    case 'side':
      return { type: 'side', country: speaker.country }
    case 'both':
      return sides.length > 1 ? { type: 'both', sides } : null
    case 'narrator':
      return null
  }
}
