import { join } from 'node:path'
import type { LanguageData, Rule, SetPhrases } from '../../src/reader/language.ts'
import type { PatternNode } from '../../src/reader/pattern.ts'
import { wordNumbersOf } from '../../src/reader/phrase-trie.ts'
import { buildPositionAutomaton } from '../../src/reader/position-automaton.ts'
import { rowsOf } from '../../src/reader/rows.ts'
import { SLOT_NAMES } from '../../src/reader/stages/cut-units.ts'
import { WordTable } from '../../src/reader/word-table.ts'
import type { WordSplitter } from '../../src/reader/words.ts'
import { DragomanError } from '../../src/record/errors.ts'
import type { FormsOf } from './languages.ts'
import { type RuleSource, readRules } from './read-rules.ts'
import { readWords, type WordEntry } from './read-words.ts'

/** Compiles a language folder (`words/*.tsv`, `rules/*.yaml`) into plain data. */
export function compileLanguage(
  folder: string,
  code: string,
  splitWords: WordSplitter,
  formsOf: FormsOf,
): { data: LanguageData; sources: readonly RuleSource[] } {
  const entries = readWords(join(folder, 'words'), formsOf)
  const sources = readRules(join(folder, 'rules'))
  const numbering = numberWords(entries, sources, splitWords)
  const patterns = sources.flatMap((rule, i) =>
    rule.patterns.map((node) => ({ rule: i, node, at: rule.at, id: rule.id })),
  )
  const automaton = buildPositionAutomaton(
    patterns.map(({ rule, node }) => ({ rule, node })),
    (name) => numbering.symbolOf(name),
  )
  const rules: Rule[] = sources.map((rule) => ({
    id: rule.id,
    says: rule.says,
    gives: rule.gives as Rule['gives'],
  }))
  return { data: { code, ...numbering.tables, rules, automaton }, sources }
}

function numberWords(
  entries: readonly WordEntry[],
  sources: readonly RuleSource[],
  splitWords: WordSplitter,
) {
  const words: string[] = []
  const wordNumber = new Map<string, number>()
  const numberOf = (given: string) => {
    // The word table takes curly apostrophes for straight ones and "ё" for "е"; two spellings of one word would shift
    // all numbers.
    const spelling = given.replaceAll('’', "'").toLowerCase().replaceAll('ё', 'е')
    const known = wordNumber.get(spelling)
    if (known) return known
    words.push(spelling)
    wordNumber.set(spelling, words.length)
    return words.length
  }
  const classes = ['<any>', ...SLOT_NAMES]
  const classNumber = new Map(classes.map((name, i) => [name, i]))
  const classOf = (name: string) => {
    const known = classNumber.get(name)
    if (known !== undefined) return known
    classNumber.set(name, classes.push(name) - 1)
    return classes.length - 1
  }
  const wordClasses: number[][] = [[]]
  const phrases = new Map<string, Set<number>>()
  const addPhrase = (text: string, numbers: readonly number[]) => {
    const known = phrases.get(text) ?? new Set()
    for (const number of numbers) known.add(number)
    phrases.set(text, known)
  }
  const isSeveral = (spelling: string) =>
    spelling.includes(' ') || splitWords(spelling, new WordTable()).count > 1
  const endings: { letters: string; classes: number[] }[] = []
  for (const entry of entries) {
    const numbers = [...entry.classes].map((name) => classOf(`<${name}>`))
    if (/^\*./.test(entry.spelling)) endings.push({ letters: entry.spelling.slice(1), classes: numbers })
    else if (entry.spelling === NO_WORD) continue
    else if (isSeveral(entry.spelling)) addPhrase(entry.spelling, numbers)
    else {
      const number = numberOf(entry.spelling)
      wordClasses[number] = [...new Set([...(wordClasses[number] ?? []), ...numbers])]
    }
  }
  for (const { node, at } of sources.flatMap((rule) =>
    rule.patterns.map((pattern) => ({ node: pattern, at: rule.at })),
  )) {
    for (const name of symbolsOf(node)) {
      if (/^[<{]./.test(name)) checkSymbol(name, at, classNumber)
      else if (isSeveral(name)) addPhrase(name, [classOf(literalClass(name))])
      else numberOf(name)
    }
  }
  for (let i = 0; i <= words.length; i++) wordClasses[i] ??= []
  // The reader's table numbers the words in this order; a word it takes for another would shift all that follow.
  const table = new WordTable()
  for (const [i, word] of words.entries())
    if (table.add(word) !== i + 1) throw new Error(`"${word}" is twice in the word list`)
  return {
    tables: {
      words,
      classes,
      wordClasses: rowsOf(wordClasses),
      phrases: numberPhrases([...phrases], table, splitWords),
      endings,
    },
    symbolOf(name: string) {
      const known = classNumber.get(/^[<{]./.test(name) ? name : literalClass(name))
      return known === undefined ? numberOf(name) : -(known + 1)
    },
  }
}

/** Cuts phrases into words; those that the table lacks are numbered after all that it has. */
function numberPhrases(
  phrases: readonly (readonly [text: string, classes: ReadonlySet<number>])[],
  table: WordTable,
  splitWords: WordSplitter,
): SetPhrases {
  const first = table.size
  const numbers = phrases.flatMap(([text]) => {
    const ofPhrase = wordNumbersOf(text, table, splitWords)
    return [ofPhrase.length, ...ofPhrase]
  })
  const words: string[] = []
  for (let word = first; word < table.size; word++) words.push(table.spelling(word))
  return { words, numbers, classes: rowsOf(phrases.map(([, classes]) => [...classes])) }
}

/** Words in this place put no word into a class: the reader asks for the class, and the language has none of its kind. */
const NO_WORD = '(none)'

/** The class of a word of a pattern that the language cuts into several: it is a set phrase of its own. */
function literalClass(literal: string): string {
  return `<=${literal}>`
}

function checkSymbol(name: string, at: string, known: ReadonlyMap<string, number>): void {
  if (!known.has(name)) {
    throw new DragomanError('bad-rule', `${at}: no word is of class ${name}`, {
      hint: 'classes are named in words/*.tsv, slots in src/reader/stages/cut-units.ts',
    })
  }
}

function symbolsOf(node: PatternNode): string[] {
  if (node.kind === 'symbol') return [node.name]
  return 'item' in node ? symbolsOf(node.item) : node.items.flatMap(symbolsOf)
}
