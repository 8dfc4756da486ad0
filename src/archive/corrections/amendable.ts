/** The fields that a person may correct; each is an amendment in `correction.ts`. */
export const AMENDABLE = [
  'readout',
  'kind',
  'date',
  'place',
  'initiator',
  'participants',
  'speaker',
  'act',
  'checked',
] as const
