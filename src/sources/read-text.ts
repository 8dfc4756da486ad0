import type { Readout } from '../record/readout.ts'

/** Longer first lines are paragraphs, not titles. */
const LONGEST_TITLE = 250

/**
 * A readout from plain text, which is kept as it is. The first line is the title when it stands apart: a blank line
 * follows, it is not too long and does not end like a sentence. Nothing else is guessed.
 */
export function readText(text: string): Readout {
  const first = /^\s*(\S[^\n]*?)[ \t\r]*\n[ \t\r]*\n\s*\S/.exec(text.slice(0, 4 * LONGEST_TITLE))?.[1]
  const standsApart = first && first.length <= LONGEST_TITLE && !/[.。!！?？:：;；,，]["”’)]?$/.test(first)
  return standsApart ? { text, title: first } : { text }
}
