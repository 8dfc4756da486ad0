import { readFileSync, writeFileSync } from 'node:fs'

/** A document as it is added and as the bare index gets it. */
export interface GrownDocument {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly published?: string
  readonly publisher?: string
  readonly publisher_country?: string
  readonly lang?: string
  readonly url?: string
}

/** In copies, one word in so many gets an ending of its own, so that the vocabulary grows as it does with new texts. */
const ALTERED = 40

/**
 * Documents of files of JSON lines, repeated until there are `count`. Copies differ from what they copy in their ids,
 * addresses, years and some of their words; by chance, but by the same chance every time.
 */
export function growCorpus(files: readonly string[], count: number): GrownDocument[] {
  const originals = files.flatMap((file, f) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, i) => ({ ...(JSON.parse(line) as GrownDocument), id: `${f}-${i}` })),
  )
  if (originals.length === 0) throw new Error('the files hold no documents')
  const documents: GrownDocument[] = []
  for (let copy = 0; documents.length < count; copy++) {
    for (const original of originals) {
      if (documents.length === count) break
      documents.push(copy === 0 ? original : altered(original, copy))
    }
  }
  return documents
}

function altered(original: GrownDocument, copy: number): GrownDocument {
  let word = copy
  const text = original.text.replace(/\p{L}+/gu, (letters) =>
    ++word % ALTERED === 0 ? letters + endingOf(word * copy) : letters,
  )
  const year = original.published?.slice(0, 4)
  return {
    ...original,
    id: `${original.id}-${copy}`,
    text,
    ...(original.url ? { url: `${original.url}?copy=${copy}` } : {}),
    ...(year
      ? {
          published: `${Number(year) - 30 * copy}${original.published?.slice(4).replace('-02-29', '-02-28')}`,
        }
      : {}),
  }
}

/** A few letters made from a number. */
function endingOf(number: number): string {
  let rest = (number * 2_654_435_761) % 456_976
  let ending = ''
  for (let i = 0; i < 4; i++) {
    ending += String.fromCharCode(97 + (rest % 26))
    rest = Math.floor(rest / 26)
  }
  return ending
}

export function writeCorpus(path: string, documents: readonly GrownDocument[]): void {
  const lines: string[] = []
  for (const document of documents) lines.push(JSON.stringify(document))
  writeFileSync(path, `${lines.join('\n')}\n`)
}
