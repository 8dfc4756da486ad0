import { expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

const LEAD = 'Call\nPresident Anna Hale of Velmara spoke with'

test.each([
  ['Prime Minister Al-Orlani of Karsovia', 'Al-Orlani', 'Prime Minister', 'KSV'],
  ['President Jun Orlan of Karsovia', 'Jun Orlan', 'President', 'KSV'],
  ['Prime Minister Tessa May of Karsovia', 'Tessa May', 'Prime Minister', 'KSV'],
  [
    'Karsovian Foreign Ministry Secretary General Rosa Orlan',
    'Rosa Orlan',
    'Foreign Ministry Secretary General',
    'KSV',
  ],
  ['Minister of Trade Zin Mar Aung of Karsovia', 'Zin Mar Aung', 'Minister of Trade', 'KSV'],
])('"%s" names %s, %s, of %s', (words, name, office, country) => {
  const { people } = factsOf({ text: `${LEAD} ${words} today.` }, 'find-names')
  const found = people.find((person) => person.name === name)
  expect(found && [found.office?.text, found.country]).toEqual([office, country])
})

test('a month with a day behind it is no name', () => {
  const { people } = factsOf({ text: `${LEAD} Prime Minister Orlan March 3.` }, 'find-names')
  expect(people.map((person) => person.name)).toEqual(['Anna Hale', 'Orlan'])
})

test('a surname that is a month stands for the person named in full before', () => {
  const { names } = factsOf(
    { text: `${LEAD} Prime Minister Tessa May of Karsovia. Prime Minister May thanked her.` },
    'find-names',
  )
  const may = names.filter(({ person }) => person?.name === 'Tessa May')
  expect(may).toHaveLength(2)
})
