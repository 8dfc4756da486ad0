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
  const longestFirst = found.map(({ called }) => called).sort((a, b) => b.length - a.length)
  for (const { i, name, called } of found) {
    const canonical =
      longestFirst.find((other) => other === called || other.startsWith(`${called} `)) ?? called
    names[i] = { ...name, canonical }
  }
}

function inNominative(text: string): string {
  return text
    .replace(/^(\d+)-лети(?:я|ю|ем|и)(?![а-яё])/, '$1-летие')
    .replace(/^(\d+)-летн(?:его|ему|им|ем) юбиле(?:я|ю|ем|е)(?![а-яё])/, '$1-летний юбилей')
}
