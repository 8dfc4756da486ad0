import { indexText } from '../archive/words/search-words.ts'
import { familyOf, formsIn } from '../reader/known-name.ts'
import type { RegisterData } from '../register/entry.ts'
import { READABLE_CODES, readableLanguage } from './languages.ts'

/**
 * Register ids and codes that a typed name may stand for, in any language that is read: every entry that has all its
 * words in one of its names, so that "Zelensky" finds who is spelt Zelenskyy as well, and "普京" finds Путин.
 */
export function nameLookup(): (typed: string) => string[] {
  const namesOf = new Map<string, readonly Name[]>()
  return (typed) => {
    const asked = indexText(typed)
    if (asked === '') return []
    const refs = codesFor(typed).flatMap((code) => {
      const names = namesOf.get(code) ?? namesIn(readableLanguage(code)?.register, code)
      namesOf.set(code, names)
      return names.filter(([words]) => ` ${words} `.includes(` ${asked} `)).map(([, ref]) => ref)
    })
    return [...new Set(refs)]
  }
}

type Name = readonly [words: string, ref: string]

const BEYOND_LATIN = /(?!\p{Script=Latin})\p{L}/u

/** Names in Latin letters are English ones; names of other languages are loaded only for other letters. */
function codesFor(typed: string): readonly string[] {
  return BEYOND_LATIN.test(typed) ? READABLE_CODES : ['en']
}

function namesIn(register: RegisterData | undefined, code: string): readonly Name[] {
  if (!register) return []
  const { states, people, bodies, instruments, initiatives, labels, events } = register
  const all = [
    ...states.map((entry) => ({ ref: entry.code, forms: formsIn(entry, code) })),
    ...bodies.flatMap((entry) =>
      [entry.id, entry.code ?? []].flat().map((ref) => ({ ref, forms: formsIn(entry, code) })),
    ),
    ...people.map((entry) => ({ ref: entry.id, forms: [...formsIn(entry, code), familyOf(entry, code)] })),
    ...[...instruments, ...initiatives, ...labels, ...events].map((entry) => ({
      ref: entry.id,
      forms: formsIn(entry, code),
    })),
  ]
  return all.flatMap(({ ref, forms }) => forms.map((form): Name => [indexText(form), ref]))
}
