import { readFileSync } from 'node:fs'
import type { BenchText } from './bench-job.ts'

/** The first texts of a file of JSON lines `{text, lang?, title?, published?, publisher?}`; English if they don't say. */
export function loadTexts(file: string, most: number): BenchText[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .slice(0, most)
    .map((line) => {
      const { text, lang, title, published, publisher } = JSON.parse(line) as Record<string, unknown>
      return {
        text: String(text),
        lang: wordOf(lang) ?? 'en',
        title: wordOf(title),
        published: wordOf(published),
        publisher: wordOf(publisher),
      }
    })
}

function wordOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
