import type { ReadoutRecord, Speaker, Statement } from '../src/record/record.ts'
import type { ActName } from '../src/record/vocabulary.ts'

export const SAMPLE_TEXT = `Call with Borealia

On Monday President Mara Voss spoke with Prime Minister Olu Tam of Borealia by telephone.
Mara Voss stressed that Arcadia is ready to extend the Treaty of Porto next year. She opposed new tariffs.
The two sides agreed to stay in touch.

Embassy of Arcadia in Meridia`

const voss: Speaker = { type: 'person', name: 'Mara Voss', country: 'ARC' }
const evidence = (quote: string) => {
  const start = SAMPLE_TEXT.indexOf(quote)
  return { span: [start, start + quote.length] as const, quote }
}
const said = (quote: string, speaker: Speaker, acts: readonly ActName[], verb?: string): Statement => {
  const { span } = evidence(quote)
  const at = verb ? SAMPLE_TEXT.indexOf(verb, span[0]) : -1
  return {
    span,
    speakers: [speaker],
    rule: 'en-floor',
    certainty: verb ? 'stated' : 'implied',
    cue: verb ? { span: [at, at + verb.length], verb } : null,
    acts: acts.map((act) => ({ act, evidence: evidence(quote), rule: `en-${act}` })),
    addressee: null,
    topics: [],
    formulas: [],
  }
}
const mention = (
  type: ReadoutRecord['mentions'][number]['type'],
  text: string,
  canonical: string,
  ref: string | null,
) => ({
  type,
  text,
  canonical,
  ref,
  span: evidence(text).span,
  rule: 'register',
  certainty: 'stated' as const,
})

/** A record of an invented call, with one of everything. Every quote is what its span holds. */
export const SAMPLE_RECORD: ReadoutRecord = {
  format: 'dragoman/record@1',
  id: 'sample',
  reader: { version: '0.0.0', language: 'en' },
  lang: 'en',
  text: SAMPLE_TEXT,
  readout: true,
  refusal: null,
  publication: {
    title: 'Call with Borealia',
    publisher: 'Ministry of Arcadia',
    publisherCountry: 'ARC',
    postedBy: 'Embassy of Arcadia in Meridia',
    hostCountry: 'MER',
    published: '2031-05-06',
    contact: null,
  },
  zones: [],
  sentences: [],
  engagement: {
    kind: 'call',
    date: { value: '2031-05-05', certainty: 'implied', evidence: evidence('On Monday'), rule: 'en-weekday' },
    endDate: null,
    localTime: null,
    place: null,
    initiator: null,
    duration: null,
    participants: [
      {
        name: 'Mara Voss',
        office: 'President',
        country: 'ARC',
        ref: null,
        rank: 1,
        evidence: evidence('Mara Voss'),
        rule: 'en-office-name',
        certainty: 'stated',
      },
      {
        name: 'Olu Tam',
        office: 'Prime Minister',
        country: 'BOR',
        ref: null,
        rank: 2,
        evidence: evidence('Olu Tam'),
        rule: 'en-office-name',
        certainty: 'stated',
      },
    ],
    also: [],
  },
  statements: [
    said(
      'On Monday President Mara Voss spoke with Prime Minister Olu Tam of Borealia by telephone.',
      { type: 'narrator' },
      ['event'],
    ),
    said(
      'Mara Voss stressed that Arcadia is ready to extend the Treaty of Porto next year.',
      voss,
      ['commit'],
      'stressed',
    ),
    said('She opposed new tariffs.', voss, ['oppose', 'assess'], 'opposed'),
    said('The two sides agreed to stay in touch.', { type: 'both' }, ['agree', 'commit'], 'agreed'),
  ],
  mentions: [
    mention('state', 'Borealia', 'Borealia', 'BOR'),
    mention('state', 'Arcadia', 'Arcadia', 'ARC'),
    mention('instrument', 'Treaty of Porto', 'Treaty of Porto', null),
  ].sort((a, b) => a.span[0] - b.span[0]),
  commitments: [
    {
      by: 'ARC',
      with: [],
      span: evidence('Arcadia is ready to extend the Treaty of Porto').span,
      action: 'extend the Treaty of Porto',
      due: '2032',
      hardness: 'ready',
      rule: 'en-ready',
      certainty: 'stated',
    },
  ],
  milestones: [
    {
      what: 'extension of the Treaty of Porto',
      when: '2032',
      ordinal: null,
      ref: null,
      span: evidence('Treaty of Porto next year').span,
      certainty: 'implied',
      rule: 'en-next-year',
    },
  ],
  topics: [{ id: 'trade', label: 'Trade', weight: 1, spans: [] }],
  formulas: [],
  events: [],
  decisions: [
    {
      field: 'engagement.kind',
      value: 'call',
      rule: 'en-spoke-by-telephone',
      certainty: 'stated',
      evidence: evidence('by telephone'),
    },
  ],
}
