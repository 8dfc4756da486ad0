import { parseQuery } from '../archive/query/parse-query.ts'
import { indexText } from '../archive/words/search-words.ts'
import { formsIn } from '../reader/known-name.ts'
import { DragomanError } from '../record/errors.ts'
import { BODY_CODES } from '../record/vocabulary.ts'
import type { RegisterData } from '../register/entry.ts'
import { READABLE_CODES, readableLanguage } from './languages.ts'
import type { Archive } from './open-archive.ts'
import { parseRegisters, type RegisterFile } from './read-readout.ts'

/** A state or body that a typed word may stand for. */
interface Side {
  readonly code: string
  readonly name: string
}

/** Finds out which state or body is meant, by its code or a name in any language that is read. */
export interface SideFinder {
  /** Throws DragomanError `no-such-side`, or `ambiguous-side` with all that it may be. */
  readonly find: (typed: string) => Promise<string>
  /** Two different ones; throws `bad-flag` where both are the same. */
  readonly pair: (a: string, b: string) => Promise<readonly [string, string]>
}

const MOST_OFFERED = 8

/** Codes count as known where a register has them or the archive tells of an event with them. */
export async function openSideFinder(
  archive: Archive,
  files: readonly RegisterFile[] = [],
): Promise<SideFinder> {
  const own = await parseRegisters(files)
  const isInArchive = async (code: string) => {
    const query = { query: parseQuery(`pair:${code}`), namesOf: () => [] }
    return (await archive.list(query, { limit: 1 })).total > 0
  }
  const find: SideFinder['find'] = async (typed) => {
    const code = typed.trim().toUpperCase()
    const isCode = /^[A-Z]{3}$/.test(code)
    if (isCode && (isKnown(code, own) || (await isInArchive(code)))) return code
    const names = namesOf(own)
    const asked = indexText(typed)
    const exact = sidesOf(names.filter(({ words }) => words === asked))
    const [only] = exact
    if (!only) {
      const near = names.filter(({ words }) => asked !== '' && ` ${words}`.includes(` ${asked}`))
      throw unknown(typed, isCode, sidesOf(near))
    }
    const longer = sidesOf(names.filter((name) => isLonger(name, asked)))
    const all = [...exact, ...longer.filter((one) => !exact.some((other) => other.code === one.code))]
    if (all.length > 1) throw ambiguous(typed, all)
    return only.code
  }
  return {
    find,
    async pair(a, b) {
      const pair = [await find(a), await find(b)] as const
      if (pair[0] !== pair[1]) return pair
      throw new DragomanError('bad-flag', `“${a}” and “${b}” are the same side.`, {
        hint: 'A pair is two different states or bodies, such as FRA and DEU.',
      })
    },
  }
}

const MOST_MORE_WORDS = 2

/** "South Georgia" is a longer name of what "Georgia" may mean; "Republic of Korea" only says Korea in full. */
function isLonger({ words, isPlain }: Name, asked: string): boolean {
  if (!isPlain || !words.endsWith(` ${asked}`)) return false
  const more = words.slice(0, -asked.length - 1).split(' ')
  return more.length <= MOST_MORE_WORDS && !/^(of|the)$/.test(more.at(-1) ?? '')
}

interface Name extends Side {
  readonly words: string
  /** Words with spaces between them and no comma, so that a longer name means something else. */
  readonly isPlain: boolean
}

function isKnown(code: string, own: readonly RegisterData[]): boolean {
  if (BODY_CODES.some((body) => body === code)) return true
  const registers = [...own, ...built()]
  return registers.some(({ states }) => states.some((state) => state.code === code))
}

const built = () => READABLE_CODES.flatMap((code) => readableLanguage(code)?.register ?? [])

let builtNames: readonly Name[] | null = null

function namesOf(own: readonly RegisterData[]): readonly Name[] {
  builtNames ??= READABLE_CODES.flatMap((code) => {
    const register = readableLanguage(code)?.register
    return register ? namesIn(register, code) : []
  })
  return [
    ...own.flatMap((register) => READABLE_CODES.flatMap((code) => namesIn(register, code))),
    ...builtNames,
  ]
}

function namesIn({ states, bodies }: RegisterData, lang: string): readonly Name[] {
  const sides = [
    ...states.map((entry) => ({ entry, code: entry.code })),
    ...bodies.flatMap((entry) => (entry.code ? [{ entry, code: entry.code }] : [])),
  ]
  return sides.flatMap(({ entry, code }) =>
    formsIn(entry, lang).map((form) => ({
      code,
      name: entry.en[0] ?? code,
      words: indexText(form),
      isPlain: !/[,\p{Script=Han}]/u.test(form),
    })),
  )
}

/** Each code once, by the first of its names. */
function sidesOf(names: readonly Name[]): readonly Side[] {
  return [...new Map([...names].reverse().map(({ code, name }) => [code, { code, name }])).values()].reverse()
}

function offer(sides: readonly Side[]): string {
  const shown = sides.slice(0, MOST_OFFERED).map(({ code, name }) => `${code} (${name})`)
  return `${shown.join(', ')}${sides.length > shown.length ? ' …' : ''}`
}

function ambiguous(typed: string, sides: readonly Side[]): DragomanError {
  return new DragomanError(
    'ambiguous-side',
    `“${typed}” may be ${offer(sides).replaceAll('), ', ') or ')}.`,
    {
      hint: 'Name it by its code.',
    },
  )
}

function unknown(typed: string, isCode: boolean, near: readonly Side[]): DragomanError {
  const what = isCode ? 'is no code or name' : 'is no name'
  return new DragomanError('no-such-side', `“${typed}” ${what} of a state or body.`, {
    hint:
      near.length > 0
        ? `Perhaps ${offer(near)}.`
        : 'Codes are those of ISO 3166-1, such as CHN, and EUE, UNO, NAT, AFU, ASN; a register of your own may add others.',
  })
}
