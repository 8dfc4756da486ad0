import { RECORD_FORMAT } from '../record/format.ts'
import type { Mention, Readout, ReadoutRecord } from '../record/index.ts'
import type { RegisterData } from '../register/index.ts'
import { buildGazetteer, type PreparedRegister } from './gazetteer.ts'
import type { Language } from './language.ts'
import { Lexicon } from './lexicon.ts'
import type { Name } from './page.ts'
import { READING_ORDER } from './reading-order.ts'
import { Scratch } from './scratch.ts'
import type { Facts, Tools } from './stage.ts'
import { buildTopicIndex } from './topic-index.ts'
import { type Trace, type TraceLine, traceOn } from './trace.ts'
import { READER_VERSION } from './version.ts'

export interface ReadingOptions {
  readonly language: Language
  /** what is known about states, offices, people …; a user's own entries come before the built-in ones */
  readonly registers: readonly RegisterData[]
  /** one of `registers`, made ready beforehand: faster to open, reads the same */
  readonly prepared?: PreparedRegister | null
}

export interface Reader {
  readonly read: (readout: Readout) => ReadoutRecord
  /** The record, and for every decision the rule that made it and what it beat. */
  readonly explain: (readout: Readout) => Explained
}

interface Explained {
  readonly record: ReadoutRecord
  readonly trace: readonly TraceLine[]
}

/** Makes a language and registers ready for reading. The cost is paid once; reading is linear in each text. */
export function openReader({ language, registers, prepared = null }: ReadingOptions): Reader {
  const lexicon = new Lexicon(language, prepared?.words)
  const gazetteer = buildGazetteer(registers, language, lexicon, prepared)
  const topicIndex = buildTopicIndex(registers, language, lexicon.table)
  const scratch = new Scratch()
  const readOn = (readout: Readout, isAsked: boolean): Explained => {
    scratch.reset()
    const trace = traceOn(readout.text, isAsked)
    const known = lexicon.table.size
    const record = readWith({ language, lexicon, gazetteer, topicIndex, trace, scratch }, readout, trace)
    // Stages number the words they know by spelling when they first need them. A text that was cut into words before
    // that does not have them: the first text of a reader would read otherwise than any later one.
    if (lexicon.table.size > known) return readOn(readout, isAsked)
    return { record, trace: [...trace.lines, ...(trace.notes ?? [])] }
  }
  return {
    explain: (readout) => readOn(readout, true),
    read: (readout) => readOn(readout, false).record,
  }
}

function readWith(tools: Tools, readout: Readout, trace: Trace): ReadoutRecord {
  // One object takes up what each stage adds: a copy per stage would cost more than most stages.
  const facts = noFactsYet(readout) as Facts & Record<string, unknown>
  for (const stage of READING_ORDER) {
    const found = stage.read(facts, tools)
    for (const fact of stage.adds) facts[fact] = found[fact]
  }
  const isReadout = facts.refusal === null
  return {
    format: RECORD_FORMAT,
    id: readout.id ?? null,
    reader: { version: READER_VERSION, language: tools.language.code },
    lang: readout.lang ?? tools.language.code,
    text: readout.text,
    readout: isReadout,
    refusal: facts.refusal,
    publication: facts.publication,
    zones: facts.zones,
    sentences: facts.sentences.map(({ from, to, zone }) => ({
      span: [facts.words.start[from] as number, facts.words.end[to - 1] as number] as const,
      zone,
    })),
    engagement: isReadout ? facts.engagement : null,
    statements: isReadout ? facts.statements : [],
    mentions: facts.names.map((name) => mentionOf(name, facts)),
    commitments: isReadout ? facts.commitments : [],
    milestones: isReadout ? facts.milestones : [],
    topics: facts.topics,
    formulas: facts.formulas,
    events: isReadout ? facts.events : [],
    decisions: trace.lines.map((line) => line.decision),
  }
}

/** All fields are there from the beginning: objects that grow many fields by name turn into slow hash tables. */
function noFactsYet(readout: Readout): Record<keyof Facts, unknown> {
  return {
    readout,
    text: readout.text,
    words: null,
    lines: null,
    zones: null,
    sentences: null,
    names: null,
    phrases: null,
    people: null,
    dates: null,
    units: null,
    hits: null,
    views: null,
    publication: null,
    home: null,
    parties: null,
    engagement: null,
    refusal: null,
    turns: null,
    doings: null,
    statements: null,
    commitments: null,
    milestones: null,
    topics: null,
    formulas: null,
    events: null,
  }
}

function mentionOf(name: Name, { text, words }: Facts): Mention {
  const span = [words.start[name.from] as number, words.end[name.to - 1] as number] as const
  return {
    type: name.type,
    text: text.slice(...span),
    canonical: name.person?.name ?? name.canonical,
    ref: name.person?.ref ?? name.ref,
    span,
    rule: name.rule,
    certainty: name.certainty,
  }
}
