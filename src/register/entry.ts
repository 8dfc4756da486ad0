import { z } from 'zod'

/**
 * The shapes of what the register knows. The built-in TSV files and a user's YAML file share them: a TSV cell holds a
 * list separated by `|`, YAML holds a list. The first form of `en` is the canonical name.
 */
const code = z.string().regex(/^[A-Z]{3}$/, 'a code is three capital letters, such as FRA')
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
const forms = z.array(z.string().min(1)).min(1, 'at least one name')
const more = z.array(z.string().min(1)).default([])
const source = z.string().default('')
/** Names in other languages; the first is the usual one. Left out where nobody has given any. */
const named = {
  zh: z.array(z.string().min(1)).optional(),
  ru: z.array(z.string().min(1)).optional(),
}

export const stateSchema = z.strictObject({
  code,
  en: forms.describe('short name first, then every other name: "Russia|Russian Federation"'),
  adjectives: more.describe('"Russian"'),
  people: more.describe('plural nouns: "Russians", "French people"'),
  capital: z.string().optional(),
  seats: more.describe('metonyms for the government: "Moscow", "Kremlin"'),
  ...named,
  zhShort: z.array(z.string().min(1)).optional().describe('contracted forms: "中", "俄"'),
  zhSeats: z.array(z.string().min(1)).optional(),
  ruAdjectives: z.array(z.string().min(1)).optional(),
  ruPeople: z.array(z.string().min(1)).optional(),
  ruSeats: z.array(z.string().min(1)).optional(),
  source,
})
export const placeSchema = z.strictObject({
  id,
  en: forms,
  ...named,
  kind: z.enum(['city', 'region', 'sea', 'river', 'mountain', 'island', 'site', 'continent', 'entity']),
  state: code.optional(),
  source,
})
export const officeSchema = z.strictObject({
  id,
  en: forms.describe('"Minister of Foreign Affairs|Foreign Minister|Secretary of State"'),
  ...named,
  rank: z.coerce.number().int().min(1).max(9),
  kind: z.enum([
    'head-of-state',
    'head-of-government',
    'royal',
    'deputy-head',
    'foreign-minister',
    'minister',
    'parliament',
    'party',
    'body-head',
    'adviser',
    'envoy',
    'military',
    'official',
    'spouse',
  ]),
  source,
})
export const personSchema = z.strictObject({
  id,
  en: forms.describe('fullest usual name first, then other spellings, never the bare surname'),
  ...named,
  zhFamily: z.string().optional(),
  ruFamily: z.string().optional(),
  family: z.string().describe('the part used alone after first mention: "Xi", "Macron", "Sisi"'),
  country: code,
  office: z.string().describe('id of an office'),
  from: day.optional(),
  to: day.optional(),
  attested: more.describe('days on which the source shows the person in office'),
  source: z.string().min(1),
})
export const bodySchema = z.strictObject({
  id,
  code: code.optional().describe('only for bodies that act as sides: EUE UNO NAT AFU ASN'),
  en: forms,
  ...named,
  kind: z.enum([
    'organisation',
    'grouping',
    'court',
    'bank',
    'parliament',
    'agency',
    'armed',
    'company',
    'forum',
  ]),
  members: more,
  source,
})
export const instrumentSchema = z.strictObject({
  id,
  en: forms,
  ...named,
  parties: more,
  date: day.optional(),
  source,
})
export const initiativeSchema = z.strictObject({
  id,
  en: forms,
  ...named,
  by: z.string().optional(),
  date: day.optional(),
  source,
})
export const labelSchema = z.strictObject({
  id,
  en: forms,
  ...named,
  rank: z.coerce.number().int().min(1).max(9).optional(),
  source,
})
export const happeningSchema = z.strictObject({ id, en: forms, ...named, date: day.optional(), source })
export const formulaSchema = z.strictObject({ id, en: forms, ...named, source })
export const topicSchema = z.strictObject({
  id,
  label: z.string(),
  ...named,
  zhLabel: z.string().optional(),
  ruLabel: z.string().optional(),
  en: forms.describe('wordings that give the topic; a trailing * stands for any ending of the last word'),
  source,
})

export const registerSchema = z.strictObject({
  states: z.array(stateSchema).default([]),
  places: z.array(placeSchema).default([]),
  offices: z.array(officeSchema).default([]),
  people: z.array(personSchema).default([]),
  bodies: z.array(bodySchema).default([]),
  instruments: z.array(instrumentSchema).default([]),
  initiatives: z.array(initiativeSchema).default([]),
  labels: z.array(labelSchema).default([]),
  events: z.array(happeningSchema).default([]),
  formulas: z.array(formulaSchema).default([]),
  topics: z.array(topicSchema).default([]),
})

export type StateEntry = z.infer<typeof stateSchema>
export type PlaceEntry = z.infer<typeof placeSchema>
export type OfficeEntry = z.infer<typeof officeSchema>
export type PersonEntry = z.infer<typeof personSchema>
export type BodyEntry = z.infer<typeof bodySchema>
export type TopicEntry = z.infer<typeof topicSchema>
/** Everything the register knows, as plain data. */
export type RegisterData = z.infer<typeof registerSchema>
