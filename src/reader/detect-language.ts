const SAMPLE = 4000
const FEWEST_WORDS = 6
const COMMON = /\b(?:the|of|and|to|in|on|for|with|that|by|at|from|a|was|were|his|their)\b/gi

/**
 * The language of a text by script and, within Latin script, by its commonest words: `en`, `zh`, `ru`, or null where
 * neither decides. Looks at the first few thousand characters only, one by one: patterns by script would take longer to
 * make ready than a readout to read.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const { latin, han, cyrillic, kana, words } = countScripts(sample)
  if (han * 3 > latin + cyrillic && kana * 4 < han) return 'zh'
  if (cyrillic > latin) return /[іїєґўјљњћђџѓќѕ]/i.test(sample) ? null : 'ru'
  if (latin === 0) return null
  const common = sample.match(COMMON)?.length ?? 0
  if (words < FEWEST_WORDS) return common > 0 ? 'en' : null
  return common / words >= 0.15 ? 'en' : null
}

interface Scripts {
  latin: number
  han: number
  cyrillic: number
  kana: number
  /** runs of letters of any script */
  words: number
}

function countScripts(text: string): Scripts {
  const counts: Scripts = { latin: 0, han: 0, cyrillic: 0, kana: 0, words: 0 }
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i))
    if (script !== null) counts[script]++
    const isInner: boolean = inWord && /['’]/.test(text[i] as string)
    if (script !== null && !inWord) counts.words++
    inWord = script !== null || isInner
  }
  return counts
}

function scriptOf(code: number): 'latin' | 'han' | 'cyrillic' | 'kana' | null {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) {
    return code === 0xd7 || code === 0xf7 ? null : 'latin'
  }
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic'
  if (code >= 0x3040 && code <= 0x30ff) return 'kana'
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) ? 'han' : null
}
