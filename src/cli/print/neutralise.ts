/**
 * Text of unknown origin made safe for a terminal: control characters become their pictures (ESC → ␛), so that no
 * sequence takes effect, and characters that turn the direction of writing around are dropped. Line feeds stay.
 */
export function neutralise(text: string): string {
  return text.replace(
    /(?!\n)\p{Cc}|[\u061c\u202a-\u202e\u2066-\u2069\u2028\u2029\u200b\ufeff]/gu,
    (character) => {
      const code = character.charCodeAt(0)
      if (character === '\t' || code === 0x2028 || code === 0x2029) return ' '
      if (character === '\r') return ''
      if (code < 0x20) return String.fromCharCode(0x2400 + code)
      return code === 0x7f ? '\u2421' : code < 0xa0 ? '\ufffd' : ''
    },
  )
}

/** The same on one line, with runs of white space as one space. */
export function neutraliseLine(text: string): string {
  return neutralise(text).replace(/\s+/g, ' ').trim()
}
