import type { Gazetteer, Page } from '../../../reader/index.ts'
import { foldText } from '../fold-letters.ts'

/** Letters that stand before 方 in words of other meaning: "地方", "双方", "西方". */
const NO_SIDE = new Set([
  ...'地对多双各官东西南北前后远单三四一有大处立平药配秘警军资校院医甲乙我敌该哪何此彼他本买卖卫主客两五六七八九十百关',
])

/** One-letter and short forms of states, told by the states that the page names in full. */
export interface ContractedStates {
  /** Whether a letter, by its folded code, may stand for a state at all: most do not. */
  readonly mayBe: (code: number) => boolean
  /** Whether a letter before "方" is a state contracted. */
  readonly isSide: (code: number) => boolean
  /** Whether a letter stands for a state that the page names in full. */
  readonly isNamed: (code: number) => boolean
  /** The state that a contracted form stands for; null where that can't be told. */
  readonly resolve: (form: string) => string | null
  /** The state of that form that the page names in full. */
  readonly named: (form: string) => string | null
  /** The state that a letter means beyond doubt: one that the page names, or that official texts always mean. */
  readonly firm: (form: string) => string | null
  /** Notes a state named in full, in the order of the text. */
  readonly note: (code: string, form: string) => void
}

export function contractedStates({ gazetteer, readout }: Page): ContractedStates {
  /** by letter: states of the page whose names begin with it, in order */
  const named = new Map<string, string[]>()
  /** the issuer's state is always meant, named or not */
  const onPage: string[] = readout.publisherCountry ? [readout.publisherCountry] : []
  const letters = new Set<number>()
  /** a bit for each of them, many sharing one */
  let lettersBits = 0
  const known = lettersOf(gazetteer)
  const add = (letter: string, code: string) => {
    const codes = named.get(letter) ?? []
    if (!codes.includes(code)) named.set(letter, [...codes, code])
  }
  // What a form means is asked at every letter; it changes only as states are noted.
  const toldNamed = new Map<string, string | null>()
  const toldResolved = new Map<string, string | null>()
  const namedBy = (form: string) =>
    remembered(toldNamed, form, () => {
      const folded = foldText(form)
      const possible = gazetteer.contracted(folded)
      return onPage.find((code) => possible.includes(code)) ?? named.get(folded)?.[0] ?? null
    })
  return {
    named: namedBy,
    firm: (form) => namedBy(form) ?? MAJOR[foldText(form)] ?? null,
    note(code, form) {
      toldNamed.clear()
      toldResolved.clear()
      if (!onPage.includes(code)) onPage.push(code)
      // "阿拉伯埃及共和国" is contracted by its short name.
      const folded = foldText(gazetteer.state(code)?.zh?.[0] ?? form)
      add(folded[0] as string, code)
      letters.add(folded.charCodeAt(0))
      lettersBits |= 1 << (folded.charCodeAt(0) & 31)
      add(folded.slice(0, 2), code)
    },
    mayBe: (code) =>
      code !== 0 && (known[code] === 1 || (((lettersBits >>> (code & 31)) & 1) === 1 && letters.has(code))),
    isNamed(code) {
      const letter = String.fromCharCode(code)
      return !NO_SIDE.has(letter) && namedBy(letter) !== null
    },
    isSide: (code) => !NO_SIDE.has(String.fromCharCode(code)),
    resolve: (form) =>
      remembered(toldResolved, form, () => {
        const folded = foldText(form)
        const here = namedBy(folded)
        if (here !== null || REGIONS.has(folded)) return here
        const possible = gazetteer.contracted(folded)
        return possible.length === 1 ? (possible[0] as string) : (MAJOR[folded] ?? null)
      }),
  }
}

function remembered(
  told: Map<string, string | null>,
  form: string,
  find: () => string | null,
): string | null {
  const known = told.get(form)
  if (known !== undefined) return known
  const found = find()
  told.set(form, found)
  return found
}

/** Letters that mean a region where no state of the page is meant: "中拉" is of Latin America, "海方" of the Gulf. */
const REGIONS = new Set(['拉', '海'])

/** Not a state, and no side: the continent, as in 中非关系. */
export const AFRICA = 'AFRICA'

/** Whom a letter means where the page names nobody in full: official texts contract these without saying more. */
const MAJOR: Readonly<Record<string, string>> = {
  中: 'CHN',
  华: 'CHN',
  美: 'USA',
  俄: 'RUS',
  日: 'JPN',
  韩: 'KOR',
  朝: 'PRK',
  英: 'GBR',
  法: 'FRA',
  德: 'DEU',
  印: 'IND',
  越: 'VNM',
  加: 'CAN',
  澳: 'AUS',
  欧: 'EUE',
  乌: 'UKR',
  以: 'ISR',
  台: 'TWN',
  港: 'HKG',
  非: AFRICA,
}

const made = new WeakMap<Gazetteer, Uint8Array>()

/** By code: whether a letter is a contracted state on any page. */
function lettersOf(gazetteer: Gazetteer): Uint8Array {
  const known = made.get(gazetteer)
  if (known) return known
  const letters = new Uint8Array(0x10000)
  for (const letter of [...Object.keys(MAJOR), ...gazetteer.contractedLetters])
    letters[letter.charCodeAt(0)] = 1
  made.set(gazetteer, letters)
  return letters
}
