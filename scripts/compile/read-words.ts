import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DragomanError } from '../../src/record/errors.ts'
import type { FormsOf } from './languages.ts'

/** A word or set phrase and the classes it is in, without brackets. */
export interface WordEntry {
  readonly spelling: string
  readonly classes: ReadonlySet<string>
}

/**
 * Reads `words/*.tsv` of a language: words, a tab, classes. An item may stand for all forms of a word, in the notation of
 * the language (`stress~`, `встреча~ж`); `point_out` is a phrase of several words.
 */
export function readWords(folder: string, wordForms: FormsOf): WordEntry[] {
  const found = new Map<string, Set<string>>()
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()) {
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .forEach((line, i) => {
        if (!line.trim() || line.startsWith('# ') || line === '#') return
        const [words, classes, ...rest] = line.split('\t')
        if (!words || !classes || rest.length > 0) {
          throw new DragomanError(
            'bad-rule',
            `${join(folder, file)}:${i + 1}: a line is words, one tab, classes`,
            {
              hint: 'put exactly one tab between the words and their classes',
            },
          )
        }
        for (const item of words.trim().split(/\s+/)) {
          for (const [spelling, more] of spellingsOf(item, classes.trim().split(/\s+/), wordForms)) {
            const known = found.get(spelling) ?? new Set()
            for (const name of more) known.add(name)
            found.set(spelling, known)
          }
        }
      })
  }
  return [...found].map(([spelling, classes]) => ({ spelling, classes }))
}

function spellingsOf(item: string, classes: readonly string[], wordForms: FormsOf): [string, string[]][] {
  const forms = wordForms(item)
  if (!forms) return [[item.replaceAll('_', ' '), [...classes]]]
  return forms.map(([spelling, traits]) => {
    const tenses = traits.includes('verb') ? traits.filter((trait) => trait !== 'verb') : []
    const ofTenses = ['verb', ...classes].flatMap((name) => tenses.map((tense) => `${name}.${tense}`))
    return [spelling.replaceAll('_', ' '), [...classes, ...traits, ...ofTenses]]
  })
}
