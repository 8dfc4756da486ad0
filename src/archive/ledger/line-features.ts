import { searchWords } from '../words/search-words.ts'

const HAN = /^\p{Script=Han}$/u
/** Of Russian words so much is compared; endings stand behind it. */
const RUSSIAN_STEM = 6
const SHORTEST_STEM = 4

/**
 * What a line is compared by: the stems of its words (`w:en:pipelin`), in Chinese pairs of neighbouring letters
 * (`w:zh:管道`), its numbers (`#:50`), and its keys. Words of different languages never meet; numbers and keys do.
 */
export function featuresOf(
  quote: string,
  keys: readonly string[],
  { lang, plain }: { readonly lang: string | null; readonly plain: (text: string) => string },
): ReadonlySet<string> {
  const features = new Set(keys)
  const code = lang?.split('-')[0] ?? ''
  const words = searchWords(code === 'zh' ? plain(quote) : quote)
  words.forEach(({ word, end }, i) => {
    const next = words[i + 1]
    if (/^\d+$/.test(word)) {
      if (word.length > 1) features.add(`#:${word}`)
    } else if (HAN.test(word)) {
      if (next?.start === end && HAN.test(next.word)) features.add(`w:zh:${word}${next.word}`)
    } else features.add(`w:${code}:${stemOf(word, code)}`)
  })
  return features
}

/** Near enough to the stem to bring the forms of one word together; the same in all lines, which is what counts. */
export function stemOf(word: string, code: string): string {
  if (code === 'ru')
    return word.length > RUSSIAN_STEM
      ? word.slice(0, RUSSIAN_STEM)
      : word.slice(0, Math.max(3, word.length - 1))
  const stem = word.replace(/(?:ations?|ments?|ings?|ions?|ed|es|ly|s)$/, '')
  const bare = stem.replace(/[ey]$/, '')
  return bare.length >= SHORTEST_STEM ? bare : word
}
