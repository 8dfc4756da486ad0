import { perLexicon } from '../../../reader/index.ts'

const CLASSES = {
  officeHead: '<office-head>',
  officeHeads: '<office-heads>',
  stateHeads: '<state-heads>',
  officeModifier: '<office-mod>',
  officeUnit: '<office-unit>',
  domain: '<domain>',
  honorific: '<honorific>',
  rank: '<rank>',
  suffix: '<name-suffix>',
  particle: '<particle>',
  determiner: '<determiner>',
  preposition: '<preposition>',
  placePreposition: '<place-preposition>',
  conjunction: '<conjunction>',
  auxiliary: '<auxiliary>',
  adverb: '<adverb>',
  subordinator: '<subordinator>',
  pronoun: '<pronoun>',
  pronounOne: '<pronoun-one>',
  pronounMany: '<pronoun-many>',
  month: '<month>',
  weekday: '<weekday>',
  abbreviation: '<abbreviation>',
  organisation: '<head-organisation>',
  instrument: '<head-instrument>',
  initiative: '<head-initiative>',
  event: '<head-event>',
  place: '<head-place>',
  building: '<building>',
  prefix: '<name-prefix>',
  visited: '<visited>',
  visitNoun: '<visit-noun>',
  tie: '<head-tie>',
  tieKind: '<tie-kind>',
  partyMany: '<party-many>',
  partyOne: '<party-one>',
  partyOther: '<party-other>',
  sideOne: '<side-one>',
  sideMany: '<side-many>',
  partyEpithet: '<party-epithet>',
  format: '<format>',
  private: '<private>',
  outpost: '<outpost>',
  folk: '<folk>',
  envoy: '<envoy>',
  ownNoun: '<own-noun>',
  stateNoun: '<state-noun>',
  verb: '<verb>',
  gerund: '<ing>',
  stop: '<stop>',
  statement: '<statement>',
} as const

/** Questions that several classes answer together. */
const UNIONS = {
  /** no such word is part of a person's name */
  noNamePart: [
    'determiner',
    'pronoun',
    'conjunction',
    'preposition',
    'auxiliary',
    'officeUnit',
    'honorific',
    'subordinator',
    'folk',
    'officeModifier',
    'stateNoun',
    'event',
  ],
  /** no such word is part of a run of capitals */
  noRunPart: ['determiner', 'pronoun', 'preposition', 'month'],
  verbOrAdverb: ['verb', 'adverb'],
  anyOfficeHead: ['officeHead', 'officeHeads'],
  officeField: ['officeModifier', 'domain'],
  officeWord: ['officeHead', 'officeHeads', 'officeModifier'],
  /** heads that type a run of capitals */
  typedHead: ['instrument', 'organisation', 'initiative', 'event', 'place'],
} as const satisfies Readonly<Record<string, readonly (keyof typeof CLASSES)[]>>

type Test = (word: number) => boolean

/** The word classes that the name grammar asks for, and the few words it knows by spelling. */
export type NameClasses = Readonly<Record<keyof typeof CLASSES | keyof typeof UNIONS, Test>> & {
  readonly spelled: Readonly<Record<keyof typeof SPELLINGS, number>>
}

const SPELLINGS = {
  order: 'order',
  medal: 'medal',
  the: 'the',
  all: 'all',
  both: 'both',
  two: 'two',
  three: 'three',
  of: 'of',
  in: 'in',
  at: 'at',
  and: 'and',
  for: 'for',
  on: 'on',
  to: 'to',
  his: 'his',
  her: 'her',
  its: 'its',
  their: 'their',
  our: 'our',
  we: 'we',
  joint: 'joint',
  latter: 'latter',
  participants: 'participants',
  comma: ',',
  hyphen: '-',
  hyphenLong: '‒',
  dash: '–',
  dot: '.',
  possessive: "'s",
  apostrophe: "'",
  side: 'side',
  who: 'who',
  open: '(',
  close: ')',
  slash: '/',
  ampersand: '&',
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
