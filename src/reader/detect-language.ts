const SAMPLE = 4000
const FEWEST_WORDS = 6

/**
 * The language of a text by script and, within Latin script, by its commonest words: `en`, `zh`, `ru`, or null where
 * neither decides. Looks at the first few thousand characters only.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const latin = count(/\p{Script=Latin}/gu)
  const han = count(/\p{Script=Han}/gu)
  const cyrillic = count(/\p{Script=Cyrillic}/gu)
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  if (han * 3 > latin + cyrillic && kana * 4 < han) return 'zh'
  if (cyrillic > latin) return /[іїєґўјљњћђџѓќѕ]/i.test(sample) ? null : 'ru'
  if (latin === 0) return null
  const words = count(/[\p{L}\p{M}'’]+/gu)
  const common = count(/\b(?:the|of|and|to|in|on|for|with|that|by|at|from|a|was|were|his|their)\b/gi)
  if (words < FEWEST_WORDS) return common > 0 ? 'en' : null
  return common / words >= 0.15 ? 'en' : null
}
