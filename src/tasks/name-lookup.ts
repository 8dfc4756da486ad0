import { indexText } from '../archive/words/search-words.ts'
import type { RegisterData } from '../register/entry.ts'
import { REGISTER_DATA } from '../register/generated/register-data.ts'

/**
 * Register ids and codes that a typed name may stand for: every entry that has all its words in one of its names, so
 * that "Zelensky" finds who is spelt Zelenskyy as well.
 */
export function nameLookup(
  registers: readonly RegisterData[] = [REGISTER_DATA],
): (typed: string) => string[] {
  let names: readonly (readonly [words: string, ref: string])[] | null = null
  return (typed) => {
    const asked = indexText(typed)
    if (asked === '') return []
    names ??= registers.flatMap(namesIn)
    const refs = names.filter(([words]) => ` ${words} `.includes(` ${asked} `)).map(([, ref]) => ref)
    return [...new Set(refs)]
  }
}

function namesIn(register: RegisterData): [string, string][] {
  const { states, people, bodies, instruments, initiatives, labels, events } = register
  const all = [
    ...states.map(({ code, en }) => ({ ref: code, forms: en })),
    ...bodies.flatMap(({ id, code, en }) => [
      { ref: id, forms: en },
      ...(code ? [{ ref: code, forms: en }] : []),
    ]),
    ...[...people, ...instruments, ...initiatives, ...labels, ...events].map(({ id, en }) => ({
      ref: id,
      forms: en,
    })),
  ]
  return all.flatMap(({ ref, forms }) => forms.map((form): [string, string] => [indexText(form), ref]))
}
