import { COLLATION_EN } from './collation-words.ts'
import { COMPARISON_EN } from './comparison-words.ts'
import { dateFormat } from './date-format.ts'
import { DOSSIER_EN } from './dossier-words.ts'
import { FORMULA_EN } from './formula-words.ts'
import type { Labels } from './labels.ts'
import { LEDGER_EN } from './ledger-words.ts'
import { NETWORK_EN } from './network-words.ts'
import { NEWS_EN } from './news-words.ts'
import { NOTE_EN } from './note-words.ts'
import { REMOVAL_EN } from './removal-words.ts'
import { TREND_EN } from './trend-words.ts'
import { VERSION_EN } from './version-words.ts'

const month = dateFormat('en-GB', { month: 'long', year: 'numeric' })
const weekday = dateFormat('en-GB', { weekday: 'long' })
const day = dateFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

export const en: Labels = {
  lang: 'en',
  facts: {
    what: 'What',
    when: 'When',
    where: 'Where',
    lasted: 'Lasted',
    who: 'Who',
    askedBy: 'Asked by',
    alsoTold: 'Also told',
    published: 'Published',
    postedBy: 'Posted by',
  },
  contact: 'Contact',
  fax: (number) => `fax ${number}`,
  kinds: {
    call: 'Telephone call',
    video: 'Video call',
    meeting: 'Meeting',
    visit: 'Visit',
    multilateral: 'Multilateral meeting',
    message: 'Message',
    other: 'Other event',
  },
  kindTags: {
    call: 'call',
    video: 'video',
    meeting: 'meeting',
    visit: 'visit',
    multilateral: 'multilateral',
    message: 'message',
    other: 'other',
  },
  acts: {
    oppose: 'opposed',
    agree: 'agreed',
    commit: 'undertook',
    propose: 'proposed',
    support: 'supported',
    invite: 'invited',
    inform: 'informed',
    discuss: 'discussed',
    assess: 'assessed',
    courtesy: 'courtesies',
    event: 'took part',
  },
  hardness: {
    will: 'will',
    agreed: 'agreed to',
    committed: 'committed to',
    ready: 'ready to',
    intends: 'intends to',
    considers: 'may consider',
  },
  mentions: {
    instrument: 'Instruments',
    initiative: 'Initiatives',
    label: 'Labels',
    event: 'Events',
    organisation: 'Bodies',
    person: 'People',
    state: 'States',
    place: 'Places',
  },
  mentionTags: {
    instrument: 'instrument',
    initiative: 'initiative',
    label: 'label',
    event: 'event',
    organisation: 'organisation',
    person: 'person',
    state: 'state',
    place: 'place',
  },
  speakers: { both: 'Both sides', bothTag: 'both sides', narrator: 'The text itself', none: 'No speaker' },
  noAct: 'no act',
  runsOn: (acts) => `${acts} (the floor runs on)`,
  alsoDid: (acts) => `also ${acts}`,
  withSpeaker: (name) => `with ${name}`,
  headings: {
    undertakings: 'Undertakings',
    dates: 'Dates',
    named: 'Named',
    formulas: 'Set phrases',
    topics: 'Topics',
    corrected: 'Corrected',
  },
  missing: {
    when: 'when it took place',
    where: 'where it took place',
    request: 'at whose request it came about',
    published: 'when the text was published',
    all: (items) => `Not told: ${items.join('; ')}.`,
  },
  refusals: {
    empty: 'the text is empty',
    'unknown-language': 'it is in a language that this version does not read',
    'no-event': 'it reports no event between parties of different states or bodies',
    'future-event': 'it announces an event that has not taken place yet',
    domestic: 'all who take part are of one state',
    transcript: 'it is a transcript, a press conference or a speech',
    ceremony: 'it is a greeting to an occasion at home',
  },
  noEvent: 'it reports no event between two parties',
  refused: (why) => `This is no readout: ${why}.`,
  unread: {
    foreign: (language, read) => `This text seems to be in ${language}; Dragoman reads ${read}.`,
    undecided:
      'The language of this text could not be told for sure: there is too little of it. Name it with --lang.',
  },
  page: {
    untitled: 'Readout without a title',
    readout: 'Readout',
    readouts: (count) => counted(count, 'readout'),
    noText: '(no text)',
    why: 'Why? The rules that decided, and the words they stand on',
    columns: ['field', 'value', 'rule', 'certainty', 'words'],
    certainty: { stated: 'stated', implied: 'implied' },
    fields: {
      readout: 'readout',
      'engagement.kind': 'kind',
      'engagement.date': 'date',
      'engagement.initiator': 'asked by',
      'publication.postedBy': 'posted by',
      'publication.hostCountry': 'posted in',
    },
    yes: 'yes',
    no: 'no',
    nothing: 'none',
  },
  marks: {
    implied: 'implied',
    undertaking: (what) => `undertaking: ${what}`,
    titled: (label, what) => `${label}: ${what}`,
  },
  explain: {
    nothing: 'No rule decided anything in this text.',
    by: (rule) => `by ${rule}`,
    on: (quote) => `on “${quote}”`,
    beat: (value, rule) => `beat ${value} by ${rule}`,
    none: '(none)',
  },
  words: {
    quote: (text) => `“${text}”`,
    aside: (text) => ` (${text})`,
    comma: ', ',
    semicolon: '; ',
    more: (count) => `and ${count} more`,
    textHas: (quote) => `the text: “${quote}”`,
    by: (who) => `by ${who}`,
    hostedIn: (state) => `in ${state}`,
    until: (from, to) => `${from} to ${to}`,
    due: (by) => `by ${by}`,
  },
  list: {
    columns: {
      kind: 'kind',
      date: 'date',
      parties: 'parties',
      said: 'said',
      undertook: 'undertook',
      title: 'title',
    },
    notReadout: (title, why) => `no readout: “${title}”, for ${why}`,
    readouts: (count) => counted(count, 'readout'),
    places: (count) => counted(count, 'place'),
    facets: { kind: 'kind', pair: 'pair', publisher: 'publisher', lang: 'lang', year: 'year' },
    andMore: (count) => `and ${count} more`,
    sure: (percent) => `${percent} % sure`,
    nothingFound: 'Nothing was found.',
    noEvent: 'No event was found.',
    emptyArchive: 'The archive is empty.',
    shown: (shown, all) => `${shown} of ${all} are shown; --limit shows more.`,
    linesShown: (limit, seen, readouts) =>
      `The first ${limit} lines, from ${seen} of ${readouts} readouts, are shown; --limit shows more.`,
    heading: ({ id, version, versions, state, event, from, readBy }) =>
      `${id}, version ${version} of ${versions} (${state})${event ? `, event ${event}` : ''}, from ${from}, read by ${readBy}`,
  },
  stats: {
    documents: (documents, readouts, versions) =>
      `${documents} documents, ${readouts} of them report an event; ${versions} versions`,
    events: (events, several) => `${events} events, ${several} of them reported by several readouts`,
    statements: (statements, undertakings, notes) =>
      `${statements} statements, ${undertakings} undertakings, ${notes} notes`,
    published: (first, last) => `published from ${first} to ${last}`,
    size: (text, file) => `${text} of text in a file of ${file}`,
    readBy: (reader, versions) => `read by ${reader}: ${versions}`,
    columns: ['publisher', 'lang', 'all', 'readouts', 'from … to'],
    unknownPublisher: 'publisher unknown',
  },
  tour: {
    read: (count) => `Dragoman has read ${counted(count, 'example')}.`,
    next: 'What next:',
  },
  correction: {
    checked: 'checked as a whole',
    inQuote: (quote) => ` in "${quote}"`,
    takenBack: (on) => `, taken back ${on}`,
    misfit: (correction) => `This no longer fits, since the text has changed: ${correction}`,
    none: 'Nothing was corrected.',
  },
  ledger: LEDGER_EN,
  news: NEWS_EN,
  removal: REMOVAL_EN,
  dossier: DOSSIER_EN,
  network: NETWORK_EN,
  collation: COLLATION_EN,
  version: VERSION_EN,
  comparison: COMPARISON_EN,
  trend: TREND_EN,
  note: NOTE_EN,
  formula: FORMULA_EN,
  states: {
    SUN: 'Soviet Union',
    NAT: 'NATO',
    AFU: 'African Union',
    ASN: 'ASEAN',
  },
  topics: {},
  day: (date) => `${weekday(date)} ${day(date)}`,
  month,
  year: String,
}
