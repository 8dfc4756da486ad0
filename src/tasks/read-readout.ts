import { formsIn } from '../reader/known-name.ts'
import { openReader, type Reader } from '../reader/read.ts'
import type { Beaten } from '../reader/trace.ts'
import { unreadRecord } from '../reader/unread-record.ts'
import type { Readout } from '../record/readout.ts'
import type { ReadoutRecord } from '../record/record.ts'
import type { Span } from '../record/span.ts'
import type { RegisterData } from '../register/entry.ts'
import { REGISTER_DATA } from '../register/generated/register-data.ts'
import { detectLanguage } from './detect-language.ts'
import { readableLanguage } from './languages.ts'
import { preparedFor } from './prepared-register.ts'

/** A register file of the user's own: its name for messages, its YAML text. */
export interface RegisterFile {
  readonly name: string
  readonly text: string
}

/** One decision: which rule gave the field its value, on which characters, and what it beat. */
export interface TraceLine {
  readonly field: string
  readonly value: string
  readonly rule: string
  readonly span: Span | null
  readonly beat: readonly Beaten[]
}

export interface Reading {
  readonly read: (readout: Readout) => ReadoutRecord
  readonly explain: (readout: Readout) => {
    readonly record: ReadoutRecord
    readonly trace: readonly TraceLine[]
  }
  /** What the registers call a state or body by its code in a language, English if none is said; null if they don't say. */
  readonly nameOf: (code: string, lang?: string) => string | null
}

/**
 * Opens reading with the built-in register and the user's own, which win. `language` fixes the language of texts that
 * declare none; otherwise it is detected. Throws DragomanError `bad-register` if a register file is broken.
 */
export async function openReading(
  options: { readonly registers?: readonly RegisterFile[]; readonly language?: string } = {},
): Promise<Reading> {
  const own = await parseRegisters(options.registers ?? [])
  const registers = [...own, REGISTER_DATA]
  const readers = new Map<string, Reader>()
  const readerFor = (code: string): Reader | null => {
    const known = readers.get(code)
    if (known) return known
    const readable = readableLanguage(code)
    if (!readable) return null
    const { language, register } = readable
    const made = openReader({
      language,
      registers: [...own, register],
      prepared: preparedFor(code, register),
    })
    readers.set(code, made)
    return made
  }
  const choose = (readout: Readout): Reader | ReadoutRecord => {
    const declared = readout.lang ?? options.language ?? detectLanguage(readout.text)
    const reader = declared ? readerFor(declared.toLowerCase().split(/[-_]/)[0] ?? '') : null
    if (readout.text.trim() === '') return unreadRecord(readout, 'empty', declared)
    return reader ?? unreadRecord(readout, 'unknown-language', declared)
  }
  return {
    read(readout) {
      const reader = choose(readout)
      return 'read' in reader ? reader.read(readout) : reader
    },
    explain(readout) {
      const reader = choose(readout)
      if (!('read' in reader)) return { record: reader, trace: [] }
      const { record, trace } = reader.explain(readout)
      return { record, trace: [...trace.map(plainLine), ...inlineLines(record)] }
    },
    nameOf(code, lang = 'en') {
      for (const { states, bodies } of registers) {
        const entry = states.find((state) => state.code === code) ?? bodies.find((body) => body.code === code)
        if (entry) return formsIn(entry, lang)[0] ?? null
      }
      return null
    },
  }
}

/**
 * Users' registers as data. The YAML parser is loaded only where somebody has one: it would double the time to start.
 * Throws DragomanError `bad-register`.
 */
export async function parseRegisters(files: readonly RegisterFile[]): Promise<RegisterData[]> {
  if (files.length === 0) return []
  const { parseRegister } = await import('../register/parse-register.ts')
  return files.map((file) => parseRegister(file.name, file.text))
}

function plainLine({ decision, beat }: ReturnType<Reader['explain']>['trace'][number]): TraceLine {
  const { field, value, rule, evidence } = decision
  return { field, value, rule, span: evidence?.span ?? null, beat }
}

/** Decisions that stand in the record beside what they decided. */
function inlineLines(record: ReadoutRecord): TraceLine[] {
  const lines: TraceLine[] = []
  const add = (field: string, value: string, rule: string, span: Span | null) => {
    lines.push({ field, value, rule, span, beat: [] })
  }
  const { engagement } = record
  if (engagement?.place)
    add('engagement.place', engagement.place.name, engagement.place.rule, engagement.place.evidence.span)
  engagement?.participants.forEach((person, i) => {
    add(
      `engagement.participants[${i}]`,
      `${person.name} (${person.country ?? '?'})`,
      person.rule,
      person.evidence.span,
    )
  })
  record.statements.forEach((statement, i) => {
    const names = statement.speakers.map((speaker) => speakerName(speaker)).join(', ')
    add(`statements[${i}].speakers`, names, statement.rule, statement.cue?.span ?? statement.span)
  })
  record.commitments.forEach((commitment, i) => {
    add(`commitments[${i}]`, `${commitment.by}, ${commitment.hardness}`, commitment.rule, commitment.span)
  })
  record.milestones.forEach((milestone, i) => {
    add(`milestones[${i}]`, milestone.when, milestone.rule, milestone.span)
  })
  return lines
}

function speakerName(speaker: ReadoutRecord['statements'][number]['speakers'][number]): string {
  if (speaker.type === 'person') return speaker.name
  return speaker.type === 'side' ? speaker.country : speaker.type
}
