import { describe, expect, test } from 'vitest'
import { PatternError, type PatternNode, parsePattern } from './pattern.ts'

/** A pattern tree in brackets: a sequence [a b], a choice [a|b], an optional item a?, a repeated one a+. */
function shown(node: PatternNode): string {
  switch (node.kind) {
    case 'symbol':
      return node.name
    case 'optional':
      return `${shown(node.item)}?`
    case 'repeated':
      return `${shown(node.item)}+`
    case 'sequence':
      return `[${node.items.map(shown).join(' ')}]`
    case 'choice':
      return `[${node.items.map(shown).join('|')}]`
  }
}

describe('patterns', () => {
  test.each([
    ['agreed', 'agreed'],
    ['Agreed TO', '[agreed to]'],
    ['(a|b c) d', '[[a|[b c]] d]'],
    ['a | b', '[a|b]'],
    ['a ...* b', '[a <any>+? b]'],
    ['the? treaty', '[the? treaty]'],
    ['(at the)? request', '[[at the]? request]'],
    ['{side|body} <say.past>', '[[{side}|{body}] <say.past>]'],
    ['<say.past|ask.past>', '[<say.past>|<ask.past>]'],
    ['to ...2 trade', '[to [<any> <any>?]? trade]'],
    ['...1', '<any>?'],
    ['\\( photo \\)', '[( photo )]'],
    ["{who} 's request", "[{who} 's request]"],
    ['a , b', '[a , b]'],
  ])('%s is %s', (pattern, tree) => {
    expect(shown(parsePattern(pattern))).toBe(tree)
  })

  test('a gap without a number is of five words', () => {
    expect(shown(parsePattern('...')).match(/<any>/g)?.length).toBe(5)
  })

  test.each([
    ['(a b', '"(" is never closed', 0],
    ['a b)', '")" has no partner', 3],
    ['(a|)', 'an empty alternative', 3],
    ['', 'an empty alternative', 0],
    ['? a', '"?" follows nothing', 0],
    ['a ?', null, null],
    ['a ??', '"?" follows nothing', 3],
    ['a <say', '"<say" can\'t be read', 1],
    ['a {side} }', '"}" can\'t be read', 8],
  ])('%s: %s', (pattern, message, at) => {
    if (message === null) expect(() => parsePattern(pattern)).not.toThrow()
    else {
      const fault = faultOf(pattern)
      expect([fault.message, fault.at]).toEqual([message, at])
    }
  })
})

function faultOf(pattern: string): PatternError {
  try {
    parsePattern(pattern)
  } catch (fault) {
    if (fault instanceof PatternError) return fault
  }
  throw new Error(`"${pattern}" was parsed`)
}
