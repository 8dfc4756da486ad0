import type { Archive } from '../archive/archive.ts'
import type { Formula } from '../archive/formulas/formula.ts'
import type { Query } from '../archive/query/query.ts'
import { indexText } from '../archive/words/search-words.ts'
import { formsIn } from '../reader/known-name.ts'
import { DragomanError } from '../record/errors.ts'
import { formulaSources } from '../register/generated/formula-sources.ts'
import { READABLE_CODES, readableLanguage } from './languages.ts'

/** A set phrase that somebody asks about, and how the archive is asked for it. */
export interface AskedFormula {
  /** What it goes by in addresses and commands: an id, or the phrase itself. */
  readonly key: string
  readonly name: string
  /** register: known to it. archive: a person accepted it in this archive. own: a phrase as it was typed. */
  readonly origin: 'register' | 'archive' | 'own'
  /** What the register says of where it comes from. */
  readonly source: string | null
  readonly wordings: readonly { readonly lang: string; readonly text: string }[]
  readonly langs: readonly string[]
  /** The register's id, by which records tell it; null for phrases that are looked for in the texts. */
  readonly registered: string | null
  readonly query: Query
  /** The phrase is one letter or character, which stands in other words as well. */
  readonly isOneLetter: boolean
}

/** As much of a formula of the archive as is needed to look for it. */
export type KeptFormula = Pick<Formula, 'id' | 'name' | 'wordings' | 'registered'>

const QUOTED = /^(?:"(.*)"|“(.*)”|«(.*)»|„(.*)[“”]|「(.*)」|'(.*)')$/su
const LONGEST = 300

/**
 * The formula that was typed: an id, any of its names in any language, or a phrase of one's own. What stands in
 * quotation marks is always a phrase of one's own; `|` parts several wordings of one. Throws `bad-query` where there is
 * nothing to look for.
 */
export async function nameFormula(
  archive: Archive,
  typed: string,
  kept: readonly KeptFormula[] = [],
): Promise<AskedFormula> {
  const asked = typed.trim().normalize('NFC')
  if (asked.length > LONGEST) {
    throw new DragomanError(
      'bad-query',
      `A set phrase has at most ${LONGEST} characters; this one has ${asked.length}.`,
      {
        hint: 'To look for whole passages use "dragoman search".',
      },
    )
  }
  const quoted = QUOTED.exec(asked)
    ?.slice(1)
    .find((part) => part !== undefined)
  if (quoted !== undefined) return ownPhrase(quoted)
  const known = registeredFormula(asked) ?? keptFormula(asked, kept)
  if (known) return known
  // Registers of one's own give ids that only records know.
  if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(asked)) {
    const query = fieldQuery(asked)
    if ((await archive.dated({ query, namesOf: () => [] })).length > 0) {
      return {
        key: asked,
        name: asked,
        origin: 'register',
        source: null,
        wordings: [],
        langs: [...READABLE_CODES],
        registered: asked,
        query,
        isOneLetter: false,
      }
    }
  }
  return ownPhrase(asked)
}

/** Formulas of the register with all their wordings. */
export function registeredFormulas(): readonly AskedFormula[] {
  made ??= readAll()
  return made.list
}

let made: {
  readonly list: readonly AskedFormula[]
  readonly byName: ReadonlyMap<string, AskedFormula>
} | null = null

function readAll() {
  const found = new Map<string, { name: string; wordings: { lang: string; text: string }[] }>()
  for (const lang of READABLE_CODES) {
    for (const entry of readableLanguage(lang)?.register.formulas ?? []) {
      const one = found.get(entry.id) ?? { name: entry.en[0] ?? entry.id, wordings: [] }
      one.wordings.push(...formsIn(entry, lang).map((text) => ({ lang, text })))
      found.set(entry.id, one)
    }
  }
  const sources = formulaSources()
  const list = [...found].map(
    ([id, { name, wordings }]): AskedFormula => ({
      key: id,
      name,
      origin: 'register',
      source: sources[id] || null,
      wordings,
      langs: [...new Set(wordings.map(({ lang }) => lang))],
      registered: id,
      query: fieldQuery(id),
      isOneLetter: false,
    }),
  )
  const byName = new Map<string, AskedFormula>()
  // The usual name of one formula may be a further wording of another: the usual name goes first.
  for (const one of list) byName.set(indexText(one.name), one)
  for (const one of list) {
    for (const { text } of one.wordings) {
      const name = indexText(text)
      if (!byName.has(name)) byName.set(name, one)
    }
  }
  return { list, byName }
}

function registeredFormula(typed: string): AskedFormula | null {
  const list = registeredFormulas()
  return list.find(({ key }) => key === typed.toLowerCase()) ?? made?.byName.get(indexText(typed)) ?? null
}

function keptFormula(typed: string, kept: readonly KeptFormula[]): AskedFormula | null {
  const name = indexText(typed)
  const found =
    kept.find(({ id }) => id === typed) ??
    kept.find((one) => indexText(one.name) === name) ??
    kept.find(({ wordings }) => wordings.some(({ text }) => indexText(text) === name))
  return found ? askedKept(found) : null
}

/** A formula of the archive, looked for by its wordings, and by the register's id if it has one. */
export function askedKept({ id, name, wordings, registered }: KeptFormula): AskedFormula {
  const words = wordsQuery(wordings.map(({ text }) => text))
  const query: Query = registered === null ? words : { type: 'or', of: [fieldQuery(registered), words] }
  const langs = [...new Set<string>(wordings.map(({ lang }) => lang))]
  return {
    key: id,
    name,
    origin: 'archive',
    source: null,
    wordings,
    langs,
    registered,
    query,
    isOneLetter: false,
  }
}

function ownPhrase(typed: string): AskedFormula {
  const texts = typed
    .split('|')
    .map((text) => text.trim())
    .filter((text) => text !== '')
  if (texts.length === 0 || texts.some((text) => indexText(text) === '')) {
    throw new DragomanError('bad-query', `There is no letter or digit to look for in "${typed}".`, {
      hint: 'Give a phrase, the id of a formula or one of its names. To look for other marks: dragoman search \'chars:"…"\'.',
    })
  }
  const wordings = texts.map((text) => ({ lang: languageOf(text), text }))
  return {
    key: `"${texts.join('|')}"`,
    name: texts[0] ?? typed,
    origin: 'own',
    source: null,
    wordings,
    langs: [...new Set(wordings.map(({ lang }) => lang))],
    registered: null,
    query: wordsQuery(texts),
    isOneLetter: texts.some((text) => [...indexText(text)].length === 1),
  }
}

/** By its letters: a phrase in Latin ones is looked for in English texts. */
function languageOf(text: string): string {
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'
}

function wordsQuery(texts: readonly string[]): Query {
  const of = texts.map(
    (text): Query => ({ type: 'words', words: indexText(text).split(' '), isPrefix: false }),
  )
  return of.length === 1 ? (of[0] as Query) : { type: 'or', of }
}

const fieldQuery = (id: string): Query => ({ type: 'field', field: 'formula', values: [id], span: [0, 0] })
