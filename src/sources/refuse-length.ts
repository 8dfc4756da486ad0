import { DragomanError } from '../record/errors.ts'

/** Longer texts are data, not one readout: the longest are some hundred thousand letters. In UTF-16 units. */
const LONGEST = 16 * 1024 * 1024

/** Throws `too-large` for a text that cannot be one readout. */
export function refuseLength(text: string, name: string): void {
  if (text.length <= LONGEST) return
  throw new DragomanError(
    'too-large',
    `${name} holds more text than a readout has: over 16 million letters.`,
    {
      hint: 'Give the readouts in it one by one, or as JSON lines.',
    },
  )
}
