/** A form of a word and what it is: cases and number of nouns and adjectives, tenses of verbs. */
export type WordForm = readonly [spelling: string, traits: readonly string[]]

/**
 * The forms of a Russian word in the notation of the word lists, or null if the item is a plain word.
 *
 * - `встреча~ж`, `договор~м`, `соглашение~с`, `переговоры~мн`: nouns by gender; `посол~м:посл` gives the stem of the
 *   oblique cases, `переговоры~мн:переговоров` the genitive plural.
 * - `российский~п`: an adjective.
 * - `отметить/отметит/отмечен+`: a perfective verb (infinitive, third person, short passive participle);
 *   `отмечать/отмечает`: an imperfective one. `прийти/придет/-/пришел+` gives an irregular past.
 */
export function russianForms(item: string): WordForm[] | null {
  const noun = /^(.+)~(м|ж|с|мн|п)(?::(.+))?$/.exec(item)
  if (noun) {
    const [, word = '', kind = '', stem] = noun
    return merged(kind === 'п' ? adjectiveForms(word) : nounForms(word, kind, stem))
  }
  if (item.length < 2 || !item.includes('/')) return null
  return merged(verbForms(item)).map(([form, tenses]) => [form, ['verb', ...tenses]])
}

function merged(forms: readonly WordForm[]): WordForm[] {
  const traits = new Map<string, Set<string>>()
  for (const [form, more] of forms) {
    const known = traits.get(form) ?? new Set()
    for (const trait of more) known.add(trait)
    traits.set(form, known)
  }
  return [...traits].map(([form, known]) => [form, [...known]])
}

/** Endings in the order nominative, genitive, dative, instrumental, prepositional; then the same of the plural. */
type Endings = readonly [string, string, string, string, string, string, string, string, string, string]

const CASES = ['nom', 'gen', 'dat', 'ins', 'loc'] as const

const HARD_MASCULINE: Endings = ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах']
const SOFT_MASCULINE: Endings = ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ей', 'ям', 'ями', 'ях']
const J_MASCULINE: Endings = ['й', 'я', 'ю', 'ем', 'е', 'и', 'ев', 'ям', 'ями', 'ях']
const IJ_MASCULINE: Endings = ['й', 'я', 'ю', 'ем', 'и', 'и', 'ев', 'ям', 'ями', 'ях']
const HARD_FEMININE: Endings = ['а', 'ы', 'е', 'ой', 'е', 'ы', '', 'ам', 'ами', 'ах']
const SOFT_FEMININE: Endings = ['я', 'и', 'е', 'ей', 'е', 'и', 'ь', 'ям', 'ями', 'ях']
const IJA_FEMININE: Endings = ['я', 'и', 'и', 'ей', 'и', 'и', 'й', 'ям', 'ями', 'ях']
const THIRD_FEMININE: Endings = ['ь', 'и', 'и', 'ью', 'и', 'и', 'ей', 'ям', 'ями', 'ях']
const HARD_NEUTER: Endings = ['о', 'а', 'у', 'ом', 'е', 'а', '', 'ам', 'ами', 'ах']
const SOFT_NEUTER: Endings = ['е', 'я', 'ю', 'ем', 'е', 'я', 'ей', 'ям', 'ями', 'ях']
const IJE_NEUTER: Endings = ['е', 'я', 'ю', 'ем', 'и', 'я', 'й', 'ям', 'ями', 'ях']

function nounForms(word: string, kind: string, given: string | undefined): WordForm[] {
  if (kind === 'мн') return pluralForms(word, given)
  const endings = endingsOf(word, kind)
  const stem = endings[0] === '' ? word : word.slice(0, -1)
  const oblique = given ?? stem
  const forms = endings.map((ending, i): WordForm => {
    const form = spelled(i === 0 ? stem : oblique, ending)
    return [form, [CASES[i % 5] as string, i >= 5 ? 'pl' : 'sg']]
  })
  // The accusative of "сторона" has an ending of its own.
  if (endings[0] === 'а' || (kind === 'ж' && endings[0] === 'я'))
    forms.push([stem + (endings[0] === 'я' ? 'ю' : 'у'), ['acc', 'sg']])
  return forms
}

function endingsOf(word: string, kind: string): Endings {
  const last = word.at(-1)
  if (kind === 'м' && last === 'а') return HARD_FEMININE
  if (kind === 'м')
    return last === 'ь'
      ? SOFT_MASCULINE
      : last === 'й'
        ? word.at(-2) === 'и'
          ? IJ_MASCULINE
          : J_MASCULINE
        : HARD_MASCULINE
  if (kind === 'ж')
    return last === 'ь'
      ? THIRD_FEMININE
      : last === 'а'
        ? HARD_FEMININE
        : word.at(-2) === 'и'
          ? IJA_FEMININE
          : SOFT_FEMININE
  return last === 'о' ? HARD_NEUTER : word.at(-2) === 'и' ? IJE_NEUTER : SOFT_NEUTER
}

/** "ы" after к, г, х, ж, ш, ч, щ is written "и"; an unstressed "о" after ж, ш, ч, щ, ц is written "е". */
function spelled(stem: string, ending: string): string {
  if (/[кгхжшчщ]$/.test(stem) && ending.startsWith('ы')) return `${stem}и${ending.slice(1)}`
  if (/[жшчщц]$/.test(stem) && /^о[мйв]/.test(ending))
    return /[жшчщ]$/.test(stem) && ending === 'ов' ? `${stem}ей` : `${stem}е${ending.slice(1)}`
  return stem + ending
}

function pluralForms(word: string, genitive: string | undefined): WordForm[] {
  const stem = word.slice(0, -1)
  const soft = word.endsWith('и') && !/[кгхжшчщ]$/.test(stem)
  const [dative, instrumental, prepositional] = soft ? ['ям', 'ями', 'ях'] : ['ам', 'ами', 'ах']
  return [
    [word, ['nom', 'pl']],
    [genitive ?? `${stem}${soft ? 'ей' : 'ов'}`, ['gen', 'pl']],
    [stem + dative, ['dat', 'pl']],
    [stem + instrumental, ['ins', 'pl']],
    [stem + prepositional, ['loc', 'pl']],
  ]
}

function adjectiveForms(word: string): WordForm[] {
  const stem = word.slice(0, -2)
  const soft = word.endsWith('ий') && !/[кгхжшчщ]$/.test(stem)
  const hushing = /[жшчщ]$/.test(stem) && word.endsWith('ий')
  const i = soft || /[кгхжшчщ]$/.test(stem) ? 'и' : 'ы'
  const e = soft || hushing ? 'е' : 'о'
  const [a, u] = soft ? ['я', 'ю'] : ['а', 'у']
  return [
    [word, ['nom']],
    [`${stem}${e}го`, ['gen']],
    [`${stem}${e}му`, ['dat']],
    [`${stem}${i}м`, ['ins']],
    [`${stem}${e}м`, ['loc']],
    [`${stem}${a}я`, ['nom']],
    [`${stem}${e}й`, ['gen', 'dat', 'ins', 'loc']],
    [`${stem}${u}ю`, ['acc']],
    [`${stem}${e}е`, ['nom']],
    [`${stem}${i}е`, ['nom', 'pl']],
    [`${stem}${i}х`, ['gen', 'pl']],
    [`${stem}${i}м`, ['dat', 'pl']],
    [`${stem}${i}ми`, ['ins', 'pl']],
  ]
}

/** Words around the verb stay as they are: "обратить_внимание/обратит+" gives "обратил внимание". */
function verbForms(item: string): WordForm[] {
  const [head = '', ...rest] = item.split('/')
  const words = head.replace(/\+$/, '').split('_')
  const at = words.findIndex((word) => /(ть|ти|чь|ться|тись)$/.test(word))
  return bareForms([words[at], ...rest].join('/')).map(([form, traits]) => [
    words.map((word, i) => (i === at ? form : word)).join('_'),
    traits,
  ])
}

function bareForms(item: string): WordForm[] {
  const isPerfective = item.endsWith('+')
  const [infinitive = '', present = '', passive, past] = item.replace(/\+$/, '').split('/')
  const isReflexive = /с[яь]$/.test(infinitive)
  const tense = isPerfective ? 'fut' : 'pres'
  const plural = thirdPlural(present)
  return [
    [infinitive, ['inf']],
    [present, [tense]],
    [plural, [tense, 'pl']],
    ...pastOf(infinitive, past, isReflexive),
    [gerundOf(infinitive, plural, isPerfective, past), ['ger']],
    ...(passive && passive !== '-' ? passiveOf(passive) : []),
    ...(isPerfective || isReflexive ? [] : reflexives(infinitive, present, plural)),
  ]
}

/** "обсуждается", "обсуждались": an imperfective verb is made passive by its ending. */
function reflexives(infinitive: string, present: string, plural: string): WordForm[] {
  const past = infinitive.replace(/ть$/, '')
  return [
    [`${present}ся`, ['passive', 'passive.pres']],
    [`${plural}ся`, ['passive', 'passive.pres', 'pl']],
    ...['лся', 'лась', 'лось', 'лись'].map((ending): WordForm => [past + ending, ['passive']]),
  ]
}

/** "отмечает" → "отмечают", "заявит" → "заявят". */
function thirdPlural(present: string): string {
  const [form, tail] = present.endsWith('ся') ? [present.slice(0, -2), 'ся'] : [present, '']
  const stem = form.slice(0, -2)
  const isSecond = form.endsWith('ит')
  const soft = isSecond ? !/[жшчщ]$/.test(stem) : /[аеиоуыэюя]$/.test(stem)
  return `${stem}${isSecond ? (soft ? 'ят' : 'ат') : soft ? 'ют' : 'ут'}${tail}`
}

function pastOf(infinitive: string, given: string | undefined, isReflexive: boolean): WordForm[] {
  const masculine = given ?? `${infinitive.replace(/ть(ся)?$/, '')}л${isReflexive ? 'ся' : ''}`
  const stem = isReflexive ? masculine.slice(0, -2) : masculine
  const feminine = stem.endsWith('л')
    ? stem.replace(/ел$/, given && /шел$/.test(stem) ? 'л' : 'ел')
    : `${stem}л`
  const endings = isReflexive ? ['ась', 'ось', 'ись'] : ['а', 'о', 'и']
  return [
    [masculine, ['past']],
    ...endings.map((ending, i): WordForm => [feminine + ending, i === 2 ? ['past', 'pl'] : ['past']]),
  ]
}

/** "отметив", "договорившись"; "отмечая". */
function gerundOf(
  infinitive: string,
  plural: string,
  isPerfective: boolean,
  past: string | undefined,
): string {
  if (isPerfective) {
    if (infinitive.endsWith('йти')) return `${infinitive.slice(0, -2)}дя`
    if (past && !/(?:л|лся)$/.test(past)) return `${past}ши`
    return infinitive.endsWith('ся') ? infinitive.replace(/ться$/, 'вшись') : infinitive.replace(/ть$/, 'в')
  }
  const [form, tail] = plural.endsWith('ся') ? [plural.slice(0, -2), 'сь'] : [plural, '']
  const stem = form.slice(0, -2)
  return `${stem}${/[жшчщ]$/.test(stem) ? 'а' : 'я'}${tail}`
}

/** "отмечен", "отмечена", "отмечено", "отмечены". */
function passiveOf(masculine: string): WordForm[] {
  return ['', 'а', 'о', 'ы'].map(
    (ending): WordForm => [masculine + ending, ending === 'ы' ? ['passive', 'pl'] : ['passive']],
  )
}
