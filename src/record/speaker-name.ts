import type { Speaker } from './record.ts'

/** A speaker in one word or name: who it is, whose side, `both` or `narrator`. */
export function speakerName(speaker: Speaker): string {
  if (speaker.type === 'person') return speaker.name
  return speaker.type === 'side' ? speaker.country : speaker.type
}
