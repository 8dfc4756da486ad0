import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld as Detector } from 'eld/extrasmall'
import { lookAtLetters, looksRussian } from './look-at-letters.ts'

const SAMPLE = 4000
/** A line of so many characters is prose; what stands above it may be the menu of a page in another language. */
const PROSE_LINE = 60

/**
 * The language of a text as an ISO 639 code; null where it cannot be told, as of a few names. Looks at the first few
 * thousand characters only. What letters do not settle, short texts mostly, is put to a library, loaded when it is first
 * needed: it takes longer to load than several readouts to read.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const { language, isSettled } = lookAtLetters(sample)
  return isSettled ? language : weigh(sample)
}

/** The languages whose texts are expected, and how near the best score is as good as equal: names decide between them. */
const EXPECTED = { en: 0.08, ru: 0.008, zh: 0.02 } as const
/** Words by which English wins a tie; hardly any other language has them. */
const ENGLISH_WORDS =
  /\b(?:the|of|and|to|with|by|from|day|meeting|talks|visit|call|statement|congratulations|greetings|readout)\b/i

/** Letters below which a text in Latin or Cyrillic may be a name. */
const FEWEST_LETTERS = 8

function weigh(sample: string): string | null {
  const lines = sample.split('\n')
  const prose = lines.findIndex((line) => line.length >= PROSE_LINE)
  const found = detector().detect(lines.slice(Math.max(0, prose)).join('\n').normalize('NFC'))
  const { language } = found
  const scores = found.getScores()
  const isNear = (other: keyof typeof EXPECTED) =>
    (scores[language] ?? 0) - (scores[other] ?? 0) < EXPECTED[other]
  if (language === 'ru') return looksRussian(sample) ? 'ru' : null
  if (language === 'zh')
    return found.isReliable() || (scores.zh ?? 0) - (scores.ja ?? 0) > EXPECTED.zh ? 'zh' : null
  if (isNear('en') && ENGLISH_WORDS.test(sample)) return 'en'
  if (sample.replace(/\P{L}/gu, '').length < FEWEST_LETTERS && language !== 'ja') return null
  const isDoubtful = language !== 'en' && (isNear('en') || isNear('ru') || isNear('zh'))
  return found.isReliable() && !isDoubtful ? language : null
}

let loaded: typeof Detector | null = null

/** Loaded by `require`, so that reading stays a plain function; the library names itself to `import` alone. */
function detector(): typeof Detector {
  if (loaded) return loaded
  const path = fileURLToPath(import.meta.resolve('eld/extrasmall'))
  const { eld } = createRequire(import.meta.url)(path) as { readonly eld: typeof Detector }
  eld.enableTextCleanup(true)
  loaded = eld
  return loaded
}
