/** What letters alone say of the language of a text. */
export interface Look {
  /** ISO 639 code, null if letters do not tell. */
  readonly language: string | null
  /** False where it is worth asking further: words may tell what letters do not. */
  readonly isSettled: boolean
}

const OPEN: Look = { language: null, isSettled: false }
const NOTHING: Look = { language: null, isSettled: true }
const settled = (language: string | null): Look => ({ language, isSettled: true })

/**
 * The first look at a text: its scripts, the letters that only one language of a script has, and the commonest words of
 * English. It answers only what it is sure of. Letters are counted one by one: patterns by script would take longer to
 * make ready than a readout to read.
 */
export function lookAtLetters(text: string): Look {
  const counts = countScripts(text)
  const { latin, han, cyrillic, kana, other } = counts
  if (latin + han + cyrillic + kana + other === 0) return NOTHING
  if (other > latin + cyrillic + han) return lookAtScript(text)
  // One Chinese character says as much as three letters.
  if ((han + kana) * 3 > latin + cyrillic) return lookAtHan(text, counts)
  return cyrillic > latin ? lookAtCyrillic(text, cyrillic) : lookAtEnglish(text, counts.words)
}

/** Scripts that one language alone uses, or hardly any other: first and last letter. */
const SCRIPTS: readonly (readonly [first: string, last: string, language: string])[] = [
  ['\u0370', '\u03ff', 'el'],
  ['\u0530', '\u058f', 'hy'],
  ['\u0590', '\u05ff', 'he'],
  ['\u0e00', '\u0e7f', 'th'],
  ['\u10a0', '\u10ff', 'ka'],
  ['\uac00', '\ud7a3', 'ko'],
]

function lookAtScript(text: string): Look {
  const languages = [...text].map(
    (letter) => SCRIPTS.find(([first, last]) => letter >= first && letter <= last)?.[2],
  )
  const [language] = SCRIPTS.map((script) => script[2]).filter(
    (code) => languages.filter((found) => found === code).length * 3 > text.length,
  )
  return language ? settled(language) : OPEN
}

/** Characters that are common in Chinese, simplified or traditional, and not written so in Japanese. */
const CHINESE = new Set(
  '习们这说对话电问门东见书为华访总统边议间际论让给经济过还进实现时应发关两党从双员亲战争赞团达晤您你她' +
    '說這們與對總發關經實應兩黨來邊雙團還過讓稱權',
)
/** Characters that only Japanese writes so. */
const JAPANESE = new Set('両総発経済対実応辺駅図気権験検様訳読売続営覚関戦脳働歳')
/** Han characters of prose in which Japanese would have shown its kana. */
const WITHOUT_KANA = 60

function lookAtHan(text: string, { han, kana }: Scripts): Look {
  let chinese = 0
  let japanese = kana
  for (const character of text) {
    if (CHINESE.has(character)) chinese++
    else if (JAPANESE.has(character)) japanese++
  }
  if (japanese > 0 && chinese <= japanese) return japanese * 10 > han ? settled('ja') : OPEN
  if (chinese > japanese * 2 || (kana === 0 && han >= WITHOUT_KANA)) return settled('zh')
  return OPEN
}

/** Letters that Russian does not have, in the order in which they rule out the languages below. */
const OTHER_CYRILLIC: readonly (readonly [letters: string, language: string])[] = [
  ['ұ', 'kk'],
  ['ҙҫҡ', 'ba'],
  ['җ', 'tt'],
  ['ҷӣӯ', 'tg'],
  ['ҳ', 'uz'],
  ['әқғ', 'kk'],
  ['ң', 'ky'],
  ['үө', 'mn'],
  ['ў', 'be'],
  ['їєґ', 'uk'],
  ['ѓќѕ', 'mk'],
  ['ђћ', 'sr'],
]
/** Of a hundred Cyrillic letters: a Russian text may quote a name with letters of another language. */
const FEW_FOREIGN = 1.5
/** Letters after which one of those that Bulgarian, Serbian and Ukrainian lack is no quoted word. */
const ENOUGH_CYRILLIC = 30

function lookAtCyrillic(text: string, letters: number): Look {
  const lower = text.toLowerCase()
  const foreign = lower.match(/[\u0450\u0452-\u052f]/g)?.length ?? 0
  if (foreign * 100 > letters * FEW_FOREIGN) {
    const found = OTHER_CYRILLIC.find(([all]) => [...all].some((letter) => lower.includes(letter)))
    if (found) return settled(found[1])
    if (lower.includes('і')) return settled(/[ыэ]/.test(lower) ? 'be' : 'uk')
    // ј, љ, њ, џ: Serbian and Macedonian share them.
    return /[јљњџ]/.test(lower) ? OPEN : NOTHING
  }
  // A hard sign between consonants is a vowel.
  if (/[бвгджзйклмнпрстфхцчшщ]ъ[бвгджзйклмнпрстфхцчшщ]/.test(lower)) return settled('bg')
  // "And" and "with" of Kyrgyz, which can do without letters of its own for a sentence.
  if (/(?:^|[^а-яё])(?:жана|менен)(?![а-яё])/.test(lower)) return settled('ky')
  const isRussian = letters >= ENOUGH_CYRILLIC && /[ыэ]/.test(lower) && RUSSIAN_WORDS.test(lower)
  return isRussian && !doublesVowels(lower) ? settled('ru') : OPEN
}

const RUSSIAN_WORDS = /(?:^|[^а-яё])(?:в|и|с|к|о|об|по|не|из|от|при|для|что|как|его|ее|её)(?![а-яё])/
const RUSSIAN_ENDINGS =
  /(?:[ое]го|[ое]му|[ыиое]й|[аоыи]е|[аия]я|[уюя]ю|ость|[ао]м|а?ми|[ао]х|ов|л[аиоя]?|т[ьс]я?|года|щё)(?![а-яё])/

/** Whether a text that passes for Russian has a word or an ending of it: unlike in its neighbours, they are everywhere. */
export function looksRussian(text: string): boolean {
  const lower = text.toLowerCase()
  return !doublesVowels(lower) && (RUSSIAN_WORDS.test(lower) || RUSSIAN_ENDINGS.test(lower))
}

/** Kyrgyz and Mongolian write long vowels twice; a Russian text has them in names. */
const doublesVowels = (lower: string): boolean =>
  (lower.match(/ээ|өө|үү|[бгдлмнрст]уу/g)?.length ?? 0) * 60 > lower.length

const ENGLISH_WORDS = /\b(?:the|of|and|with|that|from|were|their|which|this)\b/gi
/** Words of a text below which more of them must be English. */
const SHORT = 20

function lookAtEnglish(text: string, words: number): Look {
  const found = text.match(ENGLISH_WORDS) ?? []
  const isVaried = new Set(found.map((word) => word.toLowerCase())).size > 1
  return isVaried && found.length / words >= (words < SHORT ? 0.18 : 0.09) ? settled('en') : OPEN
}

interface Scripts {
  latin: number
  han: number
  cyrillic: number
  kana: number
  /** letters of scripts that no language read here has */
  other: number
  /** runs of letters of any script */
  words: number
}

function countScripts(text: string): Scripts {
  const counts: Scripts = { latin: 0, han: 0, cyrillic: 0, kana: 0, other: 0, words: 0 }
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

function scriptOf(code: number): Exclude<keyof Scripts, 'words'> | null {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) {
    return code === 0xd7 || code === 0xf7 ? null : 'latin'
  }
  if (code < 0x370) return null
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic'
  if (code >= 0x3040 && code <= 0x30ff) return 'kana'
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) return 'han'
  // Greek to Ethiopic and beyond, and Hangul; between them stand marks, arrows and drawings.
  if (code >= 0x1e00 && code <= 0x1eff) return 'latin'
  return code < 0x1e00 || (code >= 0xac00 && code <= 0xd7a3) ? 'other' : null
}
