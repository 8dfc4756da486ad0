import { NOTHING_SAID } from '../../record/nothing-said.ts'
import type { Engagement, ReadoutRecord } from '../../record/record.ts'
import type { Evidence } from '../../record/span.ts'
import { amendParticipants } from './amend-participants.ts'
import { amendSentence } from './amend-sentence.ts'
import { type Amendment, type Correction, standing } from './correction.ts'
import { BY_PERSON, evidenceFor } from './evidence-for.ts'

export interface Corrected {
  readonly record: ReadoutRecord
  /** Those that no longer fit: the text has changed, and their words are not in it. */
  readonly misfits: readonly Correction[]
}

/** A record with what people put right in it. What was read is left as it is; applying twice changes nothing. */
export function applyCorrections(record: ReadoutRecord, corrections: readonly Correction[]): Corrected {
  let corrected = record
  const misfits: Correction[] = []
  for (const correction of inOrder(standing(corrections))) {
    const next = amend(corrected, correction.amendment)
    if (next) corrected = next
    else misfits.push(correction)
  }
  return { record: corrected, misfits }
}

/** Whether it is a readout comes first: the rest has its place in one. */
function inOrder(corrections: readonly Correction[]): Correction[] {
  const isFirst = ({ amendment }: Correction) =>
    amendment.field === 'readout' || amendment.field === 'participants'
  return [...corrections.filter(isFirst), ...corrections.filter((one) => !isFirst(one))]
}

/** The record so amended, or null where the amendment does not fit it. */
export function amend(record: ReadoutRecord, amendment: Amendment): ReadoutRecord | null {
  switch (amendment.field) {
    case 'checked':
      return record
    case 'readout':
      return amendment.value === 'yes' ? asReadout(record) : asNone(record, amendment.value)
    case 'speaker':
    case 'act':
      return amendSentence(record, amendment)
    default:
      return amendEngagement(record, amendment)
  }
}

function amendEngagement(
  record: ReadoutRecord,
  amendment: Exclude<Amendment, { readonly field: 'checked' | 'readout' | 'speaker' | 'act' }>,
): ReadoutRecord | null {
  const { engagement } = record
  if (!engagement) return null
  const amended = amendedEvent(record, engagement, amendment)
  return amended && { ...record, engagement: { ...engagement, ...amended } }
}

function amendedEvent(
  record: ReadoutRecord,
  engagement: Engagement,
  amendment: Parameters<typeof amendEngagement>[1],
): Partial<Engagement> | null {
  switch (amendment.field) {
    case 'kind':
      return { kind: amendment.value }
    case 'initiator':
      return { initiator: amendment.value }
    case 'participants':
      return amendParticipants(record, amendment.value)
    case 'date': {
      if (amendment.value === null) return { date: null }
      const evidence = evidenceFor(record, [amendment.quote, amendment.value], engagement.date?.evidence)
      return evidence && { date: { value: amendment.value, certainty: 'stated', evidence, rule: BY_PERSON } }
    }
    case 'place': {
      if (amendment.value === null) return { place: null }
      const evidence = evidenceFor(record, [amendment.quote, amendment.value], engagement.place?.evidence)
      return evidence && { place: { name: amendment.value, ref: null, evidence, rule: BY_PERSON } }
    }
  }
}

function asNone(record: ReadoutRecord, refusal: ReadoutRecord['refusal']): ReadoutRecord {
  return {
    ...record,
    readout: false,
    refusal,
    engagement: null,
    statements: [],
    commitments: [],
    milestones: [],
    events: [],
  }
}

/** Of what was no readout nothing was read; the narrator has every sentence until somebody says more. */
function asReadout(record: ReadoutRecord): ReadoutRecord {
  if (record.readout) return record
  const told = record.sentences.filter(({ zone }) => zone === 'lead' || zone === 'body')
  const isStated = ([start, end]: Evidence['span']) =>
    record.statements.some(({ span }) => span[0] <= start && span[1] >= end)
  const missing = told
    .filter(({ span }) => !isStated(span))
    .map(({ span }) => ({
      span,
      speakers: [{ type: 'narrator' as const }],
      rule: BY_PERSON,
      certainty: 'implied' as const,
      cue: null,
      acts: [],
      addressee: null,
      topics: [],
      formulas: [],
    }))
  return {
    ...record,
    readout: true,
    refusal: null,
    engagement: record.engagement ?? { ...NOTHING_SAID, kind: 'other', participants: [], also: [] },
    statements: [...record.statements, ...missing].sort((a, b) => a.span[0] - b.span[0]),
  }
}
