import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readout } from '../../src/record/readout.ts'

/** An account of an example pair: its text without the numbers of sentences, and where each of these stands. */
export interface PairAccount {
  readonly readout: Readout & { readonly lang: string; readonly publisherCountry: string }
  readonly sentences: ReadonlyMap<number, readonly [number, number]>
}

/** `=` the same, `>` stronger in A, `<` stronger in B, `~` told otherwise without one being stronger. */
interface MarkedLink {
  readonly a: number
  readonly b: number
  readonly sign: '=' | '>' | '<' | '~'
}

/** Two accounts of one event with the links that a person marked. */
export interface MarkedPair {
  readonly name: string
  readonly a: PairAccount
  readonly b: PairAccount
  readonly links: readonly MarkedLink[]
  readonly attributedA: readonly number[]
  readonly attributedB: readonly number[]
}

const FOLDER = join(import.meta.dirname, '../../test/pairs')

/** All pairs in `test/pairs/`, or in another folder of that form. */
export function readPairs(folder = FOLDER): MarkedPair[] {
  return readdirSync(folder)
    .filter((file) => /^\d\d.*\.txt$/.test(file))
    .sort()
    .map((file) => parsePair(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')))
}

function parsePair(name: string, source: string): MarkedPair {
  const [texts = '', marks = ''] = source.split('\n==>\n')
  const [, first = '', second = ''] = texts.split(/^@[AB] /mu)
  const numbers = (label: string) =>
    (new RegExp(`^${label}: (.*)$`, 'mu').exec(marks)?.[1] ?? '').split(' ').filter(Boolean).map(Number)
  const links = [...marks.matchAll(/^A(\d+) ([=<>~]) B(\d+)/gmu)].map(
    ([, a, sign, b]): MarkedLink => ({ a: Number(a), b: Number(b), sign: sign as MarkedLink['sign'] }),
  )
  const pair = { name, a: parseAccount(first), b: parseAccount(second), links }
  checkWhole(pair, numbers('only A'), numbers('only B'))
  return { ...pair, attributedA: numbers('attributed A'), attributedB: numbers('attributed B') }
}

export function parseAccount(source: string): PairAccount {
  const [head = '', ...lines] = source.split('\n')
  const [lang = '', published = '', publisherCountry = '', ...publisher] = head.split(' ')
  const sentences = new Map<number, readonly [number, number]>()
  let text = ''
  let open: { readonly number: number; readonly from: number } | null = null
  const close = () => {
    if (open) sentences.set(open.number, [open.from, text.trimEnd().length])
  }
  for (const piece of lines
    .join('\n')
    .trim()
    .split(/(\[\d+\] ?)/u)) {
    const number = /^\[(\d+)\]/.exec(piece)?.[1]
    if (number === undefined) {
      text += piece
      continue
    }
    close()
    open = { number: Number(number), from: text.length }
  }
  close()
  return { readout: { text, lang, published, publisher: publisher.join(' '), publisherCountry }, sentences }
}

/** Every sentence is linked or stands on one side only: a mark that was forgotten would count as a finding. */
function checkWhole(
  { name, a, b, links }: Pick<MarkedPair, 'name' | 'a' | 'b' | 'links'>,
  onlyA: readonly number[],
  onlyB: readonly number[],
): void {
  const check = (side: string, all: PairAccount, linked: readonly number[], only: readonly number[]) => {
    for (const number of all.sentences.keys())
      if (linked.includes(number) === only.includes(number))
        throw new Error(
          `${name}: sentence ${side}${number} must be linked or listed as only ${side}, not both`,
        )
  }
  check(
    'A',
    a,
    links.map((link) => link.a),
    onlyA,
  )
  check(
    'B',
    b,
    links.map((link) => link.b),
    onlyB,
  )
}
