import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DragomanError } from '../../record/errors.ts'
import type { Readout } from '../../record/readout.ts'
import { findDocuments, listFiles } from '../../tasks/find-documents.ts'

/** The readouts among the examples, in order. Throws DragomanError where they are missing. */
export function exampleFiles(folder: string): string[] {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => /^\d.*\.(txt|md|html)$/.test(file))
    : []
  if (files.length === 0) {
    throw new DragomanError('no-such-file', `There are no examples in ${folder}.`, {
      hint: 'Install dragoman again, or clone its repository.',
    })
  }
  return files.sort()
}

/**
 * For an archive alone: readouts of several years, both sides' accounts, edits, promises, three languages; and two texts
 * that one office published in two languages.
 */
const FOR_ARCHIVES = ['years.jsonl', 'languages.jsonl']

/** The examples as documents for an archive, with what is known of each page beside its text. */
export async function* exampleDocuments(folder: string) {
  for await (const found of findDocuments(listFiles(FOR_ARCHIVES.map((file) => join(folder, file))))) {
    if (found.type === 'document') yield found.document
  }
  const facts = factsIn(join(folder, 'index.json'))
  for (const file of exampleFiles(folder)) {
    for await (const found of findDocuments(listFiles([join(folder, file)]))) {
      if (found.type !== 'document') continue
      const { document } = found
      yield { ...document, readout: { ...document.readout, id: file, ...facts.get(file) } }
    }
  }
}

/** What the page of each example said of itself: publisher and day, without which "today" has no date. */
export function factsIn(path: string): ReadonlyMap<string, Partial<Readout>> {
  if (!existsSync(path)) return new Map()
  const entries = JSON.parse(readFileSync(path, 'utf8')) as readonly ({ readonly file: string } & Record<
    string,
    unknown
  >)[]
  const facts = ({ publisher, publisherCountry, published, url }: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries({ publisher, publisherCountry, published, url }).filter(
        ([, value]) => typeof value === 'string',
      ),
    )
  return new Map(entries.map((entry) => [entry.file, facts(entry)]))
}
