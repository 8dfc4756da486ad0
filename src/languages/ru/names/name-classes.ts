import { perLexicon } from '../../../reader/index.ts'

const CLASSES = {
  nominative: '<nom>',
  genitive: '<gen>',
  dative: '<dat>',
  instrumental: '<ins>',
  prepositional: '<loc>',
  singular: '<sg>',
  plural: '<pl>',
  officeHead: '<office-head>',
  officeModifier: '<office-mod>',
  officeUnit: '<office-unit>',
  domain: '<domain>',
  honorific: '<honorific>',
  particle: '<particle>',
  given: '<given>',
  female: '<given-f>',
  determiner: '<determiner>',
  preposition: '<preposition>',
  placePreposition: '<place-preposition>',
  conjunction: '<conjunction>',
  adverb: '<adverb>',
  subordinator: '<subordinator>',
  pronoun: '<pronoun>',
  he: '<he>',
  they: '<they>',
  both: '<both>',
  month: '<month>',
  number: '<number>',
  anniversary: '<anniversary>',
  organisation: '<head-organisation>',
  instrument: '<head-instrument>',
  initiative: '<head-initiative>',
  event: '<head-event>',
  place: '<head-place>',
  partyMany: '<party-many>',
  partyOne: '<party-one>',
  partyOther: '<party-other>',
  sideOne: '<side-one>',
  sideMany: '<side-many>',
  ownNoun: '<own-noun>',
  stateNoun: '<state-noun>',
  leader: '<leader>',
  ministry: '<ministry>',
  folk: '<folk>',
  envoy: '<envoy>',
  owner: '<owner>',
  verb: '<verb>',
  passive: '<passive>',
  stop: '<stop>',
} as const

/** Questions that several classes answer together. */
const UNIONS = {
  officeWord: ['officeHead', 'officeModifier'],
  /** heads that type a run of words */
  typedHead: ['instrument', 'organisation', 'initiative', 'event', 'place'],
  /** no such word is part of a name */
  noNamePart: ['determiner', 'pronoun', 'conjunction', 'preposition', 'adverb', 'subordinator', 'verb'],
} as const satisfies Readonly<Record<string, readonly (keyof typeof CLASSES)[]>>

type Test = (word: number) => boolean

/** The word classes that the name grammar asks for, and the few words it knows by spelling. */
export type NameClasses = Readonly<Record<keyof typeof CLASSES | keyof typeof UNIONS, Test>> & {
  readonly spelled: Readonly<Record<keyof typeof SPELLINGS, number>>
}

const SPELLINGS = {
  and: 'и',
  in: 'в',
  into: 'во',
  on: 'на',
  about: 'о',
  aboutVowel: 'об',
  by: 'по',
  at: 'при',
  between: 'между',
  with: 'с',
  withCluster: 'со',
  from: 'от',
  who: 'кто',
  last: 'последний',
  comma: ',',
  hyphen: '-',
  dash: '–',
  dot: '.',
  open: '(',
  close: ')',
  quote: '«',
  unquote: '»',
  side: 'сторона',
  general: 'генеральный',
} as const

/** The classes of a lexicon, looked up once. */
export const nameClassesOf = perLexicon((lexicon): NameClasses => {
  const tests = Object.fromEntries([
    ...Object.entries(CLASSES).map(([key, name]) => [key, lexicon.classTest(name)]),
    ...Object.entries(UNIONS).map(([key, names]) => [
      key,
      lexicon.anyClassTest(names.map((name) => CLASSES[name])),
    ]),
  ]) as Record<keyof typeof CLASSES | keyof typeof UNIONS, Test>
  const spelled = Object.fromEntries(
    Object.entries(SPELLINGS).map(([key, spelling]) => [key, lexicon.table.add(spelling)]),
  ) as Record<keyof typeof SPELLINGS, number>
  return { ...tests, spelled }
})
