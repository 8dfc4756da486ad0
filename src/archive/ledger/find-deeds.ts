import { DEEDS, type DeedWords, NOT_YET } from './deed-words.ts'

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
  return wordsOf(lang)
    .filter((words) => doneAt(sentence, lang, words).length > 0)
    .map(({ deed }) => deed)
}

/** What stands around a deed in its clause, up to so many letters on either side: Chinese says as much in fewer. */
const AROUND = { zh: 18, other: 70 } as const
const CLAUSE_END = /[，。；;.!?！？]/

/** The words of a sentence that stand around a deed: as it is promised, or as it is reported to be done. */
export function wordsAround(
  sentence: string,
  lang: string | null,
  { deed, as }: { readonly deed: string; readonly as: 'promised' | 'done' },
): string[] {
  const words = wordsOf(lang).find((one) => one.deed === deed)
  if (!words) return []
  const promised = as === 'promised' ? words.promised.exec(sentence) : null
  const places =
    as === 'done' ? doneAt(sentence, lang, words) : promised ? [[promised.index, promised[0].length]] : []
  const room = shortCode(lang) === 'zh' ? AROUND.zh : AROUND.other
  return places.map(([index = 0, length = 0]) => {
    const before =
      sentence
        .slice(Math.max(0, index - room), index)
        .split(CLAUSE_END)
        .at(-1) ?? ''
    const after = sentence.slice(index + length, index + length + room).split(CLAUSE_END)[0] ?? ''
    return before + sentence.slice(index, index + length) + after
  })
}

/** Where a deed is reported to be done, and in how many letters. */
function doneAt(sentence: string, lang: string | null, { done }: DeedWords): (readonly [number, number])[] {
  const plain = sentence.replaceAll('ё', 'е')
  const notYet = NOT_YET[shortCode(lang)]
  return [...plain.matchAll(done)].flatMap(({ index, 0: { length } }) =>
    notYet?.test(plain.slice(Math.max(0, index - BEFORE), index)) ? [] : [[index, length] as const],
  )
}

const wordsOf = (lang: string | null) => DEEDS[shortCode(lang)] ?? []

/** `zh-Hant` → `zh` */
function shortCode(lang: string | null): string {
  return lang?.split('-')[0] ?? ''
}
