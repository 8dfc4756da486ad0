import { DEEDS, NOT_YET } from './deed-words.ts'

/** Shortly before a verb; what makes a deed a wish stands there. */
const BEFORE = 60

/** What an undertaking promises to do. */
export function promisedDeeds(quote: string, lang: string | null): string[] {
  return wordsOf(lang)
    .filter(({ promised }) => promised.test(quote))
    .map(({ deed }) => deed)
}

/** What a sentence reports as done; wishes, plans, conditions and denials are none. */
export function doneDeeds(sentence: string, lang: string | null): string[] {
  const plain = sentence.replaceAll('ё', 'е')
  const notYet = NOT_YET[shortCode(lang)]
  return wordsOf(lang)
    .filter(({ done }) =>
      [...plain.matchAll(done)].some(
        ({ index }) => !notYet?.test(plain.slice(Math.max(0, index - BEFORE), index)),
      ),
    )
    .map(({ deed }) => deed)
}

const wordsOf = (lang: string | null) => DEEDS[shortCode(lang)] ?? []

/** `zh-Hant` → `zh` */
function shortCode(lang: string | null): string {
  return lang?.split('-')[0] ?? ''
}
