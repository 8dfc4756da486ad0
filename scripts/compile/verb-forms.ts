/** A form of a verb and its tenses: `base`, `pres` (third person), `past` (and participle), `ing`. */
export type VerbForm = readonly [spelling: string, tenses: readonly string[]]

/**
 * The forms of an English verb. "stress~" is regular; "give/gives/gave/given/giving" lists them all. A particle after
 * "_" stays: "point_out~" → "pointed out".
 */
export function verbForms(item: string): VerbForm[] {
  const [head = '', particle = ''] = splitParticle(item.replace(/~$/, ''))
  if (item.includes('/')) {
    const [base, pres, past, participle, ing] = head.split('/')
    if (!base || !pres || !past || !participle || !ing) throw new Error(`"${item}" needs five forms`)
    return merged([
      [base, 'base'],
      [pres, 'pres'],
      [past, 'past'],
      [participle, 'past'],
      [ing, 'ing'],
    ]).map(([form, tenses]) => [form + particle, tenses])
  }
  return merged([
    [head, 'base'],
    [thirdPerson(head), 'pres'],
    [pastOf(head), 'past'],
    [gerundOf(head), 'ing'],
  ]).map(([form, tenses]) => [form + particle, tenses])
}

function splitParticle(item: string): [string, string] {
  const at = item.indexOf('_')
  return at < 0 ? [item, ''] : [item.slice(0, at), item.slice(at)]
}

function merged(forms: readonly (readonly [string, string])[]): VerbForm[] {
  const tenses = new Map<string, string[]>()
  for (const [form, tense] of forms) tenses.set(form, [...new Set([...(tenses.get(form) ?? []), tense])])
  return [...tenses]
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

const DOUBLED =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|commit|permit|refer|occur|prefer|regret|submit|admit|transfer|concur|deter|propel|compel|rebut|equip)$/

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return DOUBLED.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

function gerundOf(verb: string): string {
  if (/[^eyo]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return DOUBLED.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`
}
