import type { Speaker } from '../../record/record.ts'
import { indexText } from '../words/search-words.ts'

/** How speakers are written down, all of a statement together. */
export interface VoiceRow {
  readonly speakers: string
  readonly speaker_keys: string
}

/**
 * The speakers that were written down as a voice (see `prepareReading`); null where that might stand for others, as when
 * a name has brackets: their record tells.
 */
export function speakersOfVoice({ speakers, speaker_keys: keys }: VoiceRow): Speaker[] | null {
  const names = keys
    .split('|')
    .map((key) => key.trim())
    .filter((key) => key !== '' && !key.startsWith('='))
  const found: Speaker[] = []
  for (const written of speakers === '' ? [] : speakers.split('; ')) {
    const [, name = written, country = null] = /^(.+) \(([^()]+)\)$/.exec(written) ?? []
    if (names.length > 0 && indexText(name).trim() === names[0]) {
      names.shift()
      found.push({ type: 'person', name, country })
    } else if (written === 'both' || written === 'narrator') found.push({ type: written })
    else if (/^[A-Z]{3}$/.test(written)) found.push({ type: 'side', country: written })
    else return null
  }
  return names.length === 0 ? found : null
}
