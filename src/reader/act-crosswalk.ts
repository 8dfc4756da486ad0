import type { ActName, EngagementKind } from '../record/index.ts'

/** The nearest codes of two event schemes. A crosswalk loses what the schemes cannot say; the acts stay the record. */
export interface EventCode {
  readonly plover: string
  /** CAMEO code of two or three digits */
  readonly cameo: string
}

/** Acts → PLOVER event types (2018) and CAMEO roots (1.1b3). `assess` has no counterpart: it does nothing to anybody. */
export const ACT_CODES: Readonly<Partial<Record<ActName, EventCode>>> = {
  courtesy: { plover: 'SUPPORT', cameo: '051' },
  support: { plover: 'SUPPORT', cameo: '051' },
  commit: { plover: 'AGREE', cameo: '030' },
  agree: { plover: 'AGREE', cameo: '030' },
  propose: { plover: 'REQUEST', cameo: '020' },
  invite: { plover: 'REQUEST', cameo: '022' },
  oppose: { plover: 'ACCUSE', cameo: '110' },
  discuss: { plover: 'CONSULT', cameo: '040' },
  inform: { plover: 'CONSULT', cameo: '040' },
}

/** The event itself, by its kind. */
export const KIND_CODES: Readonly<Record<EngagementKind, EventCode>> = {
  call: { plover: 'CONSULT', cameo: '041' },
  video: { plover: 'CONSULT', cameo: '041' },
  meeting: { plover: 'CONSULT', cameo: '040' },
  visit: { plover: 'CONSULT', cameo: '042' },
  multilateral: { plover: 'CONSULT', cameo: '046' },
  message: { plover: 'CONSULT', cameo: '040' },
  other: { plover: 'CONSULT', cameo: '040' },
}
