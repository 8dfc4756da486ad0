import type { Known } from '../archive/formulas/discover-formulas.ts'
import type { FormulaLanguage } from '../archive/formulas/formula.ts'
import type { Phrasing } from '../archive/formulas/number-texts.ts'
import { indexText } from '../archive/words/search-words.ts'
import { englishEdges } from '../languages/en/phrase-edges.ts'
import { stemOf } from '../languages/ru/inflection/stem-of.ts'
import { russianEdges } from '../languages/ru/phrase-edges.ts'
import type { PhraseEdges } from '../languages/shared/phrase-edges.ts'
import { foldText } from '../languages/zh/fold-letters.ts'
import { chineseEdges } from '../languages/zh/phrase-edges.ts'
import { formsIn } from '../reader/known-name.ts'
import { readableLanguage } from './languages.ts'

/** What the program knows of phrases in a language. */
export interface FormulaKnowledge {
  readonly phrasing: Phrasing
  readonly plainHan: (text: string) => string
  readonly known: Known
}

const EDGES: Readonly<Record<FormulaLanguage, PhraseEdges>> = {
  en: englishEdges,
  zh: chineseEdges,
  ru: russianEdges,
}

/** Its edge words, how its words are cut and put into one form, and what the register names. */
export function formulaKnowledge(lang: FormulaLanguage): FormulaKnowledge {
  const keyOf = lang === 'ru' ? (word: string) => stemOf(word) : (word: string) => word
  const { light, openers, bonds, notFirst, notLast } = EDGES[lang]
  const setOf = (words: string) => new Set(words.split(' ').filter(Boolean).map(keyOf))
  return {
    phrasing: {
      cannotBegin: setOf(`${light} ${notFirst}`),
      cannotEnd: setOf(`${light} ${notLast}`),
      openers: setOf(openers),
      bonds: setOf(bonds),
      keyOf,
      ...(lang === 'zh' ? { boundsOf: openBounds() } : {}),
    },
    plainHan: foldText,
    known: knownNames(lang, keyOf),
  }
}

/** Where words of a Chinese text begin and end, as the dictionary of ICU cuts them. */
function openBounds(): (text: string) => Iterable<number> {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  return function* bounds(text) {
    for (const { index } of segmenter.segment(text)) yield index
    yield text.length
  }
}

function knownNames(lang: FormulaLanguage, keyOf: (word: string) => string): Known {
  const register = readableLanguage(lang)?.register
  const glue = lang === 'zh' ? '' : ' '
  const folded = (form: string) =>
    indexText(foldText(form).replace(/\*$/, '')).split(' ').map(keyOf).join(glue)
  const formulas = new Map<string, string>()
  const [names, offices] = [new Set<string>(), new Set<string>()]
  if (register) {
    const { formulas: known, labels, initiatives, bodies, topics, offices: all } = register
    for (const entry of [...labels, ...initiatives, ...known])
      for (const form of formsIn(entry, lang)) formulas.set(folded(form), entry.id)
    for (const entry of [...bodies, ...topics])
      for (const form of formsIn(entry, lang)) names.add(folded(form))
    for (const entry of all) for (const form of formsIn(entry, lang)) offices.add(folded(form))
  }
  return {
    formulaOf: (words) => longestIn(words, glue, formulas),
    isName: (words) => {
      const wording = words.join(glue)
      return names.has(wording) || 2 * lettersIn(words, glue, offices) >= wording.length
    },
  }
}

/** What the longest known wording in a phrase stands for, if it makes up half of it or more. */
function longestIn(words: readonly string[], glue: string, known: ReadonlyMap<string, string>) {
  const half = words.join(glue).length / 2
  for (let count = words.length; count > 0; count--) {
    for (let from = 0; from + count <= words.length; from++) {
      const part = words.slice(from, from + count).join(glue)
      const id = part.length >= half ? known.get(part) : undefined
      if (id !== undefined) return id
    }
  }
  return null
}

/** How many letters of a phrase are in offices that it names. */
function lettersIn(words: readonly string[], glue: string, offices: ReadonlySet<string>): number {
  let letters = 0
  for (let from = 0; from < words.length; ) {
    let to = words.length
    while (to > from && !offices.has(words.slice(from, to).join(glue))) to--
    letters += words.slice(from, to).join(glue).length
    from = Math.max(to, from + 1)
  }
  return letters
}
