import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DragomanError } from '../../src/record/errors.ts'
import { verbForms } from './verb-forms.ts'

/** A word or set phrase and the classes it is in, without brackets. */
export interface WordEntry {
  readonly spelling: string
  readonly classes: ReadonlySet<string>
}

/**
 * Reads `words/*.tsv` of a language: words, a tab, classes. `stress~` stands for all regular forms of a verb,
 * `say/says/said/said/saying` for the forms of an irregular one, `point_out` for a phrase of several words.
 */
export function readWords(folder: string): WordEntry[] {
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
          for (const [spelling, more] of formsOf(item, classes.trim().split(/\s+/))) {
            const known = found.get(spelling) ?? new Set()
            for (const name of more) known.add(name)
            found.set(spelling, known)
          }
        }
      })
  }
  return [...found].map(([spelling, classes]) => ({ spelling, classes }))
}

function formsOf(item: string, classes: readonly string[]): [string, string[]][] {
  const forms = item.length > 1 && (item.endsWith('~') || item.includes('/')) ? verbForms(item) : null
  if (!forms) return [[item.replaceAll('_', ' '), [...classes]]]
  return forms.map(([spelling, tenses]) => [
    spelling.replaceAll('_', ' '),
    [
      'verb',
      ...classes,
      ...tenses,
      ...['verb', ...classes].flatMap((name) => tenses.map((tense) => `${name}.${tense}`)),
    ],
  ])
}
