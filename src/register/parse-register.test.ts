import { describe, expect, test } from 'vitest'
import { DragomanError } from '../record/errors.ts'
import { parseRegister } from './parse-register.ts'

const STATE = `states:
  - code: SRG
    en: [Sorang, Republic of Sorang]
    adjectives: [Sorangese]
`

describe('a register of the user', () => {
  test('is completed with what it leaves out', () => {
    const register = parseRegister('my.yaml', STATE)
    expect(register.states).toEqual([
      {
        code: 'SRG',
        en: ['Sorang', 'Republic of Sorang'],
        adjectives: ['Sorangese'],
        people: [],
        seats: [],
        source: '',
      },
    ])
    expect(register.people).toEqual([])
  })

  test.each(['', '# nothing yet\n', '---\n'])('may be empty: %j', (text) => {
    expect(parseRegister('my.yaml', text).states).toEqual([])
  })

  test.each([
    [
      'a code that is none',
      'states:\n  - code: Sorang\n    en: [Sorang]\n',
      2,
      'states.0.code: a code is three capital letters',
      'three capital letters',
    ],
    ['no name', `${STATE}  - code: KSV\n`, 5, 'states.1.en', 'names are lists'],
    [
      'an empty list of names',
      'states:\n  - code: SRG\n    en: []\n',
      3,
      'at least one name',
      'names are lists',
    ],
    ['a key that does not exist', `${STATE}    captial: Hwando\n`, 2, 'captial', 'Remove the key'],
    ['a list that does not exist', `${STATE}countries: []\n`, 1, 'countries', 'Remove the key'],
    ['a list that is none', 'people: Dae Morin\n', 1, 'people', 'The lists are states'],
    [
      'an office of a rank that is none',
      'offices:\n  - { id: king, en: [King], rank: 12, kind: royal }\n',
      2,
      'offices.0.rank',
      'Correct the value',
    ],
    ['no map at all', '- code: SRG\n', 1, 'a register is a map of lists', 'Begin with "states:"'],
    ['a word alone', 'hello\n', 1, 'a register is a map of lists', 'Begin with "states:"'],
    ['YAML that is broken', 'states:\n  - code: SRG\n   en: [Sorang\n', 3, '', 'Mend the YAML'],
    ['a tab', 'states:\n\t- code: SRG\n', 2, '', 'Mend the YAML'],
  ])('%s is told with file, line and remedy', (_, text, line, says, hint) => {
    const fault = faultOf(text)
    expect(fault.code).toBe('bad-register')
    expect(fault.message.split(':').slice(0, 2)).toEqual(['my.yaml', String(line)])
    expect(fault.message).toContain(says)
    expect(fault.message).not.toContain('\n')
    expect(fault.hint).toContain(hint)
  })
})

function faultOf(text: string): DragomanError {
  try {
    parseRegister('my.yaml', text)
  } catch (fault) {
    if (fault instanceof DragomanError) return fault
    throw fault
  }
  throw new Error('the register was taken as it is')
}
