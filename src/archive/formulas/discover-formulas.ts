import type { PlainHan } from '../uses/cut-runs.ts'
import { chooseCandidates, LEAST } from './choose-candidates.ts'
import { type Cells, cellsOf, dispersionOf } from './dispersion.ts'
import { dropNested, type Standing } from './drop-nested.ts'
import { findRepeats } from './find-repeats.ts'
import type { FormulaLanguage, FoundFormula } from './formula.ts'
import type { FormulaText } from './formula-text.ts'
import { gatherVariants } from './gather-variants.ts'
import { cohesionOf } from './measure-candidate.ts'
import { AT, type NumberedTexts, numberTexts, type Phrasing } from './number-texts.ts'

/** What is known of a phrase beforehand. formula: the register's id. name: no formula, as offices and topics are not. */
export interface Known {
  /** Id of the formula that this phrase words, or that is most of it. */
  readonly formulaOf: (words: readonly string[]) => string | null
  /** Whether a phrase that is no formula names something: an office, a body, a topic. */
  readonly isName: (words: readonly string[]) => boolean
}

export interface DiscoveryOptions {
  readonly lang: FormulaLanguage
  readonly phrasing: Phrasing
  readonly plainHan: PlainHan
  readonly known: Known
}

/** Longest phrase in words; of Chinese, in characters. */
const LONGEST = 40

/** A phrase that is found, before its variants are gathered. */
interface Phrase extends Omit<Standing, 'names'> {
  readonly words: readonly string[]
  readonly names: readonly boolean[]
  readonly text: string
  readonly registered: string | null
  readonly cohesion: number
  readonly dispersion: number
  readonly score: number
}

/**
 * Set phrases of texts of one language, the best first: repeats in at least three documents and two events, clean at
 * their edges, said by the sides, without those that are only part of a longer one; variants gathered.
 */
export function discoverFormulas(texts: readonly FormulaText[], options: DiscoveryOptions): FoundFormula[] {
  const { phrasing, plainHan, lang } = options
  const numbered = numberTexts(texts, phrasing, plainHan)
  if (new Set(numbered.documents).size < LEAST.documents) return []
  const repeats = findRepeats(numbered, LONGEST)
  const cells = cellsOf(texts)
  const phrases = dropNested(chooseCandidates(numbered, repeats, phrasing), repeats)
    .map((one) => describe(one, texts, numbered, { repeats, cells, known: options.known, lang }))
    .filter((one) => one !== null)
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
  const leaders = gatherVariants(phrases, lang === 'zh')
  const groups = new Map<number, Phrase[]>()
  phrases.forEach((one, i) => {
    const leader = leaders[i] as number
    groups.set(leader, [...(groups.get(leader) ?? []), one])
  })
  const most = phrases[0]?.score ?? 1
  return [...groups.values()].map((group) => toFormula(group, texts, numbered, { lang, cells, most }))
}

function describe(
  one: Standing,
  texts: readonly FormulaText[],
  numbered: NumberedTexts,
  {
    repeats,
    cells,
    known,
    lang,
  }: {
    readonly repeats: Parameters<typeof cohesionOf>[0]
    readonly cells: Cells
    readonly known: Known
    readonly lang: FormulaLanguage
  },
): Phrase | null {
  const { words, names } = wordsOf(one, numbered)
  const registered = known.formulaOf(words)
  if (registered === null && known.isName(words)) return null
  const cohesion = cohesionOf(repeats, one, numbered.words.length)
  if (cohesion < (lang === 'zh' && one.length < 4 ? LEAST_BITS.short : LEAST_BITS.usual)) return null
  const dispersion = dispersionOf(
    one.places.map((place) => numbered.texts[place] as number),
    cells,
  )
  return {
    ...one,
    words,
    names,
    text: textOf(one, numbered, texts),
    registered,
    cohesion,
    dispersion,
    score: scoreOf(one, cohesion, dispersion),
  }
}

/** Fewest bits of cohesion; three Chinese characters are more often one word, or one and a half. */
const LEAST_BITS = { usual: 1, short: 7 } as const
/** How many bits of cohesion count; more is a name or a quotation, and no better a formula. */
const MOST_BITS = 10

/**
 * Documents outside longer phrases, in doublings; cohesion; spread; length, in doublings. A weak phrase that is long or
 * frequent does not outweigh a strong one, since they are multiplied.
 */
function scoreOf({ documents, inLonger, length, said }: Standing, cohesion: number, dispersion: number) {
  const own = Math.log2(1 + documents - inLonger / 2)
  return own * Math.min(Math.max(cohesion, 0), MOST_BITS) * Math.log2(1 + length) * (1 + dispersion) * said
}

function toFormula(
  group: readonly Phrase[],
  texts: readonly FormulaText[],
  numbered: NumberedTexts,
  { lang, cells, most }: { readonly lang: FormulaLanguage; readonly cells: Cells; readonly most: number },
): FoundFormula {
  const best = group[0] as Phrase
  const first = new Map<number, number>()
  for (const { places } of group)
    for (const place of places) first.set(numbered.documents[place] as number, place)
  const used = [...first.values()].map((place) => numbered.texts[place] as number)
  const days = used.flatMap((text) => texts[text]?.day ?? []).sort()
  return {
    lang,
    wordings: wordingsOf(group).map(({ text }) => ({ lang, text })),
    registered: group.find(({ registered }) => registered !== null)?.registered ?? null,
    documents: first.size,
    events: new Set([...first.values()].map((place) => numbered.events[place])).size,
    issuers: new Set(used.map((text) => texts[text]?.issuer)).size,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    cohesion: best.cohesion,
    dispersion: dispersionOf(used, cells),
    score: best.score / most,
  }
}

/** The best, and those of its variants that are not just one of the others with more around it. */
function wordingsOf(group: readonly Phrase[]): readonly Phrase[] {
  const kept: Phrase[] = []
  for (const one of [...group].sort((a, b) => a.words.length - b.words.length)) {
    if (one === group[0] || !kept.some((other) => holds(one.words, other.words))) kept.push(one)
  }
  return group.filter((one) => kept.includes(one))
}

function holds(words: readonly string[], part: readonly string[]): boolean {
  for (let at = 0; at + part.length <= words.length; at++)
    if (part.every((word, i) => word === words[at + i])) return true
  return false
}

/** Its words as the language cuts them, folded, and which of them are in names. */
function wordsOf({ at, length }: Standing, { flags, keys, words: numbers }: NumberedTexts) {
  const words: string[] = []
  const names: boolean[] = []
  let [word, isName] = ['', false]
  for (let i = at; i < at + length; i++) {
    word += keys[numbers[i] as number]
    isName ||= ((flags[i] as number) & AT.name) !== 0
    if ((flags[i] as number) & AT.ends || i === at + length - 1) {
      words.push(word)
      names.push(isName)
      word = ''
      isName = false
    }
  }
  return { words, names }
}

/** As the texts have it most often, in small letters where some do. */
function textOf(
  { places, length }: Standing,
  { texts: owners, starts, ends }: NumberedTexts,
  texts: readonly FormulaText[],
) {
  const forms = new Map<string, number>()
  for (const place of places) {
    const text = texts[owners[place] as number]?.text ?? ''
    const form = wholeQuote(text, starts[place] as number, ends[place + length - 1] as number)
    forms.set(form, (forms.get(form) ?? 0) + 1)
  }
  return [...forms].sort((a, b) => b[1] - a[1] || (a[0] > b[0] ? -1 : 1))[0]?.[0] ?? ''
}

/** Quotation marks that open, each with the one that closes it. */
const QUOTES = ['“”', '«»', '「」', '『』', '《》'] as const

/** A stretch of a text, with the other quotation mark where only one of two is in it and the other beside it. */
function wholeQuote(text: string, start: number, end: number): string {
  let stretch = text.slice(start, end).replace(/\s+/g, ' ')
  for (const [open, close] of QUOTES) {
    if (open === undefined || close === undefined) continue
    const [opened, closed] = [stretch.includes(open), stretch.includes(close)]
    if (opened && !closed && text[end] === close) stretch += close
    if (closed && !opened && text[start - 1] === open) stretch = open + stretch
  }
  return stretch
}
