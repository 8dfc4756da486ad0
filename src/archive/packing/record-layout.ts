import {
  count,
  evidence,
  fields,
  flag,
  type Layout,
  layoutSize,
  list,
  maybe,
  slice,
  span,
  thousandths,
  variant,
  word,
} from './layout.ts'

const date = (): Layout =>
  maybe(
    fields(
      { value: word(), certainty: word('certainty', 'rule'), evidence: evidence(), rule: word('rule') },
      ['rule', 'certainty', 'evidence', 'value'],
    ),
  )

const eventParts = () => ({
  date: date(),
  endDate: date(),
  localTime: maybe(evidence()),
  place: maybe(fields({ name: word(), ref: word('ref', 'name'), evidence: evidence(), rule: word('rule') })),
  initiator: word('code'),
  duration: maybe(evidence()),
})

const participants = () =>
  list(
    fields({
      name: word(),
      office: word('office'),
      country: word('code', 'name'),
      ref: word('ref', 'name'),
      rank: count(),
      evidence: evidence(),
      rule: word('rule'),
      certainty: word('certainty', 'rule'),
    }),
  )

const side = () => fields({ country: word('code') })

const statement = () =>
  fields({
    span: span(),
    speakers: list(
      variant('type', 'speaker', {
        person: fields({ name: word(), country: word('code', 'name') }),
        side: side(),
        both: fields({}),
        narrator: fields({}),
      }),
    ),
    rule: word('rule'),
    certainty: word('certainty', 'rule'),
    cue: maybe(fields({ span: span({ inside: true }), verb: word('verb') })),
    acts: list(
      fields({ act: word('act', 'rule'), evidence: evidence({ inside: true }), rule: word('rule') }, [
        'rule',
        'act',
        'evidence',
      ]),
    ),
    addressee: word('code'),
    topics: list(word('topic')),
    formulas: list(word('formula')),
  })

const mention = () =>
  fields(
    {
      type: word('type', 'canonical'),
      text: slice,
      canonical: word('name', 'text'),
      ref: word('ref', 'canonical'),
      span: span(),
      rule: word('rule', 'canonical'),
      certainty: word('certainty', 'rule'),
    },
    ['span', 'text', 'canonical', 'ref', 'rule', 'type', 'certainty'],
  )

/** A record without its text, as `recordSchema` has it in its first format. It only changes with a new number of packing. */
export const RECORD_LAYOUT = fields(
  {
    format: word('format'),
    id: word(),
    reader: fields({ version: word('version'), language: word('lang') }),
    lang: word('lang'),
    readout: flag(),
    refusal: word('refusal'),
    publication: fields({
      title: word(),
      publisher: word(),
      publisherCountry: word('code'),
      postedBy: word(),
      hostCountry: word('code'),
      published: word(),
      contact: maybe(
        fields({ span: span(), address: word(), telephone: word(), fax: word(), email: word(), web: word() }),
      ),
    }),
    zones: list(fields({ kind: word('zone'), span: span(), rule: word('rule', 'kind') })),
    sentences: list(fields({ span: span(), zone: word('zone') })),
    engagement: maybe(
      fields({
        kind: word('kind'),
        ...eventParts(),
        participants: participants(),
        also: list(
          fields({ ...eventParts(), kind: word('kind'), participants: participants(), evidence: evidence() }),
        ),
      }),
    ),
    statements: list(statement()),
    mentions: list(mention()),
    commitments: list(
      fields(
        {
          by: word('code'),
          with: list(word('code')),
          span: span(),
          action: word(),
          due: word(),
          hardness: word('hardness', 'rule'),
          rule: word('rule'),
          certainty: word('certainty', 'rule'),
        },
        ['by', 'with', 'span', 'rule', 'action', 'due', 'hardness', 'certainty'],
      ),
    ),
    milestones: list(
      fields({
        what: word(),
        when: word(),
        ordinal: count(),
        ref: word('ref'),
        span: span(),
        certainty: word('certainty'),
        rule: word('rule'),
      }),
    ),
    topics: list(
      fields({ id: word('topic'), label: word('label', 'id'), weight: thousandths(), spans: list(span()) }),
    ),
    formulas: list(fields({ id: word('formula'), text: slice, span: span() }, ['id', 'span', 'text'])),
    events: list(
      fields({
        plover: word('plover'),
        cameo: word('cameo', 'plover'),
        source: word('code'),
        target: word('code', 'source'),
        span: span(),
      }),
    ),
    decisions: list(
      fields({
        field: word('field'),
        value: word('value', 'field'),
        rule: word('rule', 'field'),
        certainty: word('certainty', 'rule'),
        evidence: maybe(evidence()),
      }),
    ),
  },
  // What is named, and what is spoken of, first: the others take their words from there.
  [
    'format',
    'id',
    'reader',
    'lang',
    'readout',
    'refusal',
    'publication',
    'zones',
    'sentences',
    'mentions',
    'topics',
    'formulas',
    'engagement',
    'statements',
    'commitments',
    'milestones',
    'events',
    'decisions',
  ],
)

/** How many guesses a packing begins with. */
export const { contexts: CONTEXTS, columns: COLUMNS } = layoutSize()
