import type { Level } from '../../tasks/contact-level.ts'
import type { Verdict } from '../../tasks/dossier/cadence.ts'
import type { UndertakingState } from '../../tasks/dossier/promises.ts'
import type { UsageState } from '../../tasks/dossier/usage.ts'

/** Of dossiers: how two sides deal with each other. */
export interface DossierLabels {
  readonly title: (a: string, b: string) => string
  readonly basis: (events: number, readouts: number) => string
  readonly days: (first: string, last: string) => string
  readonly coverage: (side: string, texts: number, first: string, last: string) => string
  readonly noCoverage: (side: string) => string
  readonly reaches: (day: string, asOf: string) => string
  readonly undated: (events: number) => string
  /** Of the flags that print sentences. */
  readonly openNumbers: (flags: string) => string
  readonly headings: {
    readonly basis: string
    readonly contacts: string
    readonly years: string
    readonly ranks: string
    readonly channels: string
    readonly cadence: string
    readonly requests: string
    readonly themes: string
    readonly relations: string
    readonly formulas: string
    readonly undertakings: string
    readonly dates: string
    readonly oneSided: string
    readonly list: string
    readonly sentences: string
  }
  readonly columns: {
    readonly publisher: string
    readonly state: string
    readonly language: string
    readonly readouts: string
    readonly first: string
    readonly last: string
    readonly year: string
    readonly texts: string
    readonly all: string
    readonly channel: string
    readonly series: string
    readonly occasions: string
    readonly median: string
    readonly middle: string
    readonly longest: string
    readonly open: string
    readonly asLong: string
    readonly verdict: string
    readonly askedBy: string
    readonly events: string
    readonly theme: string
    readonly words: string
    readonly said: string
    readonly recent: string
    readonly use: string
    readonly due: string
    readonly when: string
    readonly what: string
    readonly named: string
    readonly day: string
    readonly kind: string
    readonly by: string
    readonly silent: string
    readonly waited: string
  }
  readonly levels: Readonly<Record<Level | 'unknown', string>>
  readonly series: { readonly all: string; readonly heads: string }
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly uses: Readonly<Record<UsageState, string>>
  readonly states: Readonly<Record<UndertakingState, string>>
  readonly partial: string
  readonly textsNote: (query: string) => string
  readonly last: (day: string, kind: string) => string
  readonly inCompany: string
  readonly howCadence: (least: number) => string
  readonly tooFewGaps: (gaps: number, least: number) => string
  readonly overdue: Readonly<Record<Exclude<Verdict, 'too-few'>, string>>
  readonly openGap: (days: number, asLong: number, gaps: number, median: number) => string
  readonly sinceLast: (texts: string) => string
  readonly textsOf: (side: string, texts: number) => string
  readonly gapsNote: (gaps: number) => string
  readonly longestNote: string
  readonly disputed: string
  readonly untold: string
  readonly noThemes: string
  readonly present: (who: string, day: string) => string
  readonly noRelations: string
  readonly howWords: (recentFrom: string) => string
  readonly voice: (who: string, recent: number, earlier: number) => string
  readonly noFormulas: string
  readonly noUndertakings: string
  readonly howUndertakings: string
  readonly moreUndertakings: (count: number) => string
  readonly noDates: string
  readonly howOneSided: string
  readonly waits: (events: number, median: number, lower: number, upper: number) => string
  readonly tooFewWaits: (events: number, least: number) => string
  readonly noOneSided: string
  readonly notCovered: (events: number) => string
  readonly daysLong: (days: number) => string
  /** Of contacts by their numbers in the list. */
  readonly inList: (numbers: string) => string
  readonly shownOf: (shown: number, all: number) => string
  readonly none: string
}

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

export const DOSSIER_EN: DossierLabels = {
  title: (a, b) => `${a} and ${b}: dossier`,
  basis: (events, readouts) => `${count(events, 'event')} in ${count(readouts, 'readout')}`,
  days: (first, last) => `${first} to ${last}`,
  coverage: (side, texts, first, last) =>
    `The archive has ${count(texts, 'text')} of issuers of ${side}, ${first} to ${last}.`,
  noCoverage: (side) => `The archive has no text of an issuer of ${side}.`,
  reaches: (day, asOf) => `Texts of either side reach to ${day}; open gaps end there. Seen from ${asOf}.`,
  undated: (events) => `${count(events, 'event')} without a day, in no figure over time.`,
  openNumbers: (flags) => `Numbers count events, not texts. Each number with its sentences: ${flags}.`,
  headings: {
    basis: 'What this stands on',
    contacts: 'Contacts',
    years: 'By year and channel',
    ranks: 'By year and rank',
    channels: 'By channel and rank',
    cadence: 'Last contact and usual interval',
    requests: 'Who asked for whom',
    themes: 'Themes over time',
    relations: 'Relations as they are named',
    formulas: 'Set phrases',
    undertakings: 'Open undertakings',
    dates: 'Dates ahead',
    oneSided: 'Only one side has published',
    list: 'List of contacts',
    sentences: 'All sentences',
  },
  columns: {
    publisher: 'Publisher',
    state: 'State',
    language: 'Language',
    readouts: 'Readouts',
    first: 'First',
    last: 'Last',
    year: 'Year',
    texts: 'Texts of both',
    all: 'All',
    channel: 'Channel',
    series: 'Contacts',
    occasions: 'Days',
    median: 'Median gap',
    middle: 'Middle half',
    longest: 'Longest',
    open: 'Open gap',
    asLong: 'Past gaps as long',
    verdict: 'So',
    askedBy: 'At the wish of',
    events: 'Events',
    theme: 'Theme',
    words: 'Words',
    said: 'Said by',
    recent: 'Recent',
    use: 'State',
    due: 'Due',
    when: 'When',
    what: 'What',
    named: 'Events naming it',
    day: 'Day',
    kind: 'Kind',
    by: 'Published by',
    silent: 'Not by',
    waited: 'Waited',
  },
  levels: {
    heads: 'leaders',
    deputies: 'deputies',
    ministers: 'ministers',
    officials: 'officials',
    unknown: 'not told',
  },
  series: { all: 'all', heads: 'between leaders' },
  verdicts: { overdue: 'overdue', long: 'long', usual: 'usual', 'too-few': 'too few to say' },
  uses: { new: 'new', 'in-use': 'in use', dropped: 'dropped', unclear: 'not recent' },
  states: { ahead: 'to come', passed: 'day has passed', undated: 'no day named' },
  partial: '* The texts do not cover the whole of this year.',
  textsNote: (query) => `dragoman list '${query}'`,
  last: (day, kind) => `Last contact: ${day}, ${kind}.`,
  inCompany: 'with others',
  howCadence: (least) =>
    `Gaps are days from one day of contact to the next. Overdue: at most one past gap in ten was as long as the open one; long: one in four. With fewer than ${least} past gaps nothing is said.`,
  tooFewGaps: (gaps, least) =>
    `Too few to say what is usual: ${count(gaps, 'gap')}, at least ${least} are needed.`,
  overdue: {
    overdue: 'By their own cadence the next contact is overdue:',
    long: 'By their own cadence this is a long gap:',
    usual: 'By their own cadence this is a usual gap:',
  },
  openGap: (days, asLong, gaps, median) =>
    `${count(days, 'day')} since the last contact; ${asLong} of ${count(gaps, 'past gap')} ${asLong === 1 ? 'was' : 'were'} at least as long, the median is ${count(median, 'day')}.`,
  sinceLast: (texts) => `Texts of the archive since then, on whatever: ${texts}.`,
  textsOf: (side, texts) => `${side} ${texts}`,
  gapsNote: (gaps) => `${count(gaps, 'gap')} between`,
  longestNote: 'Between',
  disputed: 'each side’s text names another',
  untold: 'not told',
  noThemes: 'No theme was recognised.',
  present: (who, day) => `Last named by ${who}, ${day} (the sentence shows whose relations are meant):`,
  noRelations: 'No text on the two alone gives their relations a name that the register knows.',
  howWords: (recentFrom) =>
    `Events between the two alone, each issuer and language by itself. Recent is since ${recentFrom}. New and dropped: by chance this would be seen less than once in twenty (Fisher’s exact test); not recent: too few to say.`,
  voice: (who, recent, earlier) => `${who}: ${count(recent, 'recent event')}, ${earlier} earlier`,
  noFormulas: 'No set phrase that the register knows.',
  noUndertakings: 'None was recognised.',
  howUndertakings:
    'Status as in the ledger: each rests on a sentence; lapsed says that the day went by and no report was found, not that it was not kept.',
  moreUndertakings: (more) =>
    `${more} more without a day or with a day that has passed; --json lists them all.`,
  noDates: 'No text names a day that is still to come.',
  howOneSided:
    'Events between the two alone. Waited: from the first publication to the last day that the archive has of the silent side.',
  waits: (events, median, lower, upper) =>
    `Where both published (${count(events, 'event')}), the second did after ${count(median, 'day')} at the median (middle half ${lower} to ${upper}).`,
  tooFewWaits: (events, least) =>
    `Too few to say how long the second side usually takes: both published on ${count(events, 'event')}, at least ${least} are needed.`,
  noOneSided: 'None: both sides have published on every event, or the archive has texts of neither.',
  notCovered: (events) =>
    `${count(events, 'further event')} of days that the archive has no texts of the other side for: nothing can be said.`,
  daysLong: (days) => count(days, 'day'),
  inList: (numbers) => `list of contacts, no. ${numbers}`,
  shownOf: (shown, all) => `${shown} of ${all} are shown.`,
  none: 'none',
}
