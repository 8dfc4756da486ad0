import type { Gazetteer, Office, Person } from '../../../reader/index.ts'
import { isInTime } from '../../shared/complete-person.ts'
import { foldTable, foldText } from '../fold-letters.ts'

/** Everybody named on a page; a full name and its last part are one person. */
export interface PeopleOfPage {
  readonly people: readonly Person[]
  readonly settle: (name: string, at: readonly [number, number], ref: string | null) => Person
  /** whether some name may begin with the letter at an offset */
  readonly mayStand: (text: string, offset: number) => boolean
  /** the person whose name, full or short, begins with a letter and stands in the text at an offset, with its length */
  readonly standingAt: (text: string, offset: number) => readonly [Person, number] | null
}

export function gatherPeople(): PeopleOfPage {
  const people: Person[] = []
  const fold = foldTable()
  /** a bit for each first letter of a name, many sharing one */
  let begins = 0
  const byForm = new Map<string, Person>()
  const byLetter = new Map<string, string[]>()
  const file = (form: string, person: Person) => {
    if (form.length < 2 || byForm.has(form)) return
    byForm.set(form, person)
    begins |= 1 << (form.charCodeAt(0) & 31)
    const letter = form[0] as string
    byLetter.set(
      letter,
      [...(byLetter.get(letter) ?? []), form].sort((a, b) => b.length - a.length),
    )
  }
  return {
    people,
    mayStand: (text, offset) => ((begins >>> ((fold[text.charCodeAt(offset)] as number) & 31)) & 1) === 1,
    settle(name, at, ref) {
      const form = plainName(name)
      const known = byForm.get(form) ?? people.find((person) => ref !== null && person.ref === ref)
      if (known) {
        known.ref ??= ref
        if (name.length > known.name.length) {
          known.name = name
          known.at = at
        }
        for (const part of formsOf(form)) file(part, known)
        return known
      }
      const person: Person = { name, at, office: null, titles: [], country: null, ref, countryRule: null }
      people.push(person)
      for (const part of formsOf(form)) file(part, person)
      return person
    },
    standingAt(text, offset) {
      const forms = byLetter.get(foldText(text[offset] ?? ''))
      if (!forms) return null
      for (const form of forms) {
        const isHere = form.length <= LONGEST_FORM && standsAt(form, text, offset, fold)
        if (isHere) return [byForm.get(form) as Person, form.length]
      }
      return null
    },
  }
}

const LONGEST_FORM = 32

/** Whether a plain name stands in a text, written in whatever way. */
function standsAt(form: string, text: string, offset: number, fold: Uint16Array): boolean {
  for (let i = 0; i < form.length; i++) {
    const letter = fold[text.charCodeAt(offset + i)] as number
    if ((DOTS.has(letter) ? DOT : letter) !== form.charCodeAt(i)) return false
  }
  return true
}

const DOT = '·'.charCodeAt(0)
const DOTS: ReadonlySet<number> = new Set([...'・•‧．.'].map((mark) => mark.charCodeAt(0)))

/** A name as it is compared: simplified letters, one kind of dot. */
function plainName(name: string): string {
  return foldText(name).replace(/[・•‧．.]/g, '·')
}

/** "阿尔贝托·费尔南德斯" is also "费尔南德斯"; "拉沙德·本·塔拉勒·努瓦伊尔" may go by "拉沙德". */
function formsOf(name: string): string[] {
  const parts = name.split('·')
  const [first = ''] = parts
  const last = parts.at(-1) ?? ''
  if (parts.length === 1) return [name]
  return first.length > 2 || parts.length > 2 ? [name, last, first] : [name, last]
}

/** Whose a person is and who of the register it is, by office, state and time. */
export function completeFromRegister(
  person: Person,
  gazetteer: Gazetteer,
  published: string | undefined,
): void {
  const short = person.name.slice(person.name.lastIndexOf('·') + 1)
  const all = person.ref ? gazetteer.person(person.ref) : []
  const family = gazetteer.family(short)
  if (all.length === 0 && family.length === 0) {
    person.ref = null
    return
  }
  const ids = new Set([...all, ...family].map((entry) => entry.id))
  const entries = ids.size > 1 ? family : all.length > 0 ? all : family
  const ofSide = entries.filter(
    (entry) => person.country === null || (REGIONS[entry.country] ?? entry.country) === person.country,
  )
  const inOffice = ofSide.filter((entry) => entry.office === person.office?.id)
  const inTime = ofSide.filter((entry) => published !== undefined && isInTime(entry, published))
  const holder = inOffice.find((entry) => inTime.includes(entry)) ?? inOffice[0]
  // Whoever a body of many states sent is there for no state: a whole name tells who it is, part of one nothing.
  if (!holder && person.country === null && person.office?.isOfBody) {
    person.ref = all.find(({ zh }) => zh?.[0] === person.name)?.id ?? null
    return
  }
  const best = holder ?? inTime[0]
  // A family name by itself, in another office and another time, is a namesake's.
  const isNamesake = all.length === 0 && person.office !== null && !/[前原]/.test(person.office.text)
  const isOnly = new Set(ofSide.map((entry) => entry.id)).size === 1
  const chosen = best ?? (isOnly && !isNamesake ? ofSide[0] : undefined)
  if (!chosen) {
    person.ref = null
    return
  }
  person.ref = chosen.id
  if (person.country !== null) return
  person.country = chosen.country
  person.countryRule = 'register'
}

/** Whoever heads a special administrative region is of the state that it is a region of. */
const REGIONS: Readonly<Record<string, string>> = { HKG: 'CHN', MAC: 'CHN' }

export function noteOffice(person: Person, office: Office | null, side: string | null): void {
  // "时任省委书记", told later, does not replace the office of the day.
  if (office && (person.office === null || office.text.includes(person.office.text))) person.office = office
  if (side && person.country === null) {
    person.country = side
    person.countryRule = 'office'
  }
}
