import type { Name } from '../../../reader/index.ts'

export const ANNIVERSARY_RULE = 'ru-name-anniversary'

/**
 * Gives anniversaries one name, whatever their case ("80-летию Победы" → "80-летие Победы"), and one named more briefly
 * ("80-летие Победы") the fuller name that the page has for it.
 */
export function nameAnniversaries(names: Name[]): void {
  const found = names.flatMap((name, i) =>
    name.rule === ANNIVERSARY_RULE ? [{ i, name, called: inNominative(name.canonical) }] : [],
  )
  const fullest = fullestByBeginning(found.map(({ called }) => called))
  for (const { i, name, called } of found) names[i] = { ...name, canonical: fullest.get(called) ?? called }
}

/** Words of a name that may stand for it by themselves. */
const LONGEST_BEGINNING = 12

/** The longest name by each run of words that it, or a shorter one, begins with. */
function fullestByBeginning(names: readonly string[]): ReadonlyMap<string, string> {
  const fullest = new Map<string, string>()
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    let end = name.indexOf(' ')
    for (let count = 0; end > 0 && count < LONGEST_BEGINNING; count++) {
      if (!fullest.has(name.slice(0, end))) fullest.set(name.slice(0, end), name)
      end = name.indexOf(' ', end + 1)
    }
    if (!fullest.has(name)) fullest.set(name, name)
  }
  return fullest
}

function inNominative(text: string): string {
  return text
    .replace(/^(\d+)-лети(?:я|ю|ем|и)(?![а-яё])/, '$1-летие')
    .replace(/^(\d+)-летн(?:его|ему|им|ем) юбиле(?:я|ю|ем|е)(?![а-яё])/, '$1-летний юбилей')
}
