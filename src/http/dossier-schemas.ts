import { z } from '@hono/zod-openapi'
import { STATUSES } from '../tasks/choices.ts'
import { LEVELS } from '../tasks/contact-level.ts'
import { VERDICTS } from '../tasks/dossier/cadence.ts'
import { UNDERTAKING_STATES } from '../tasks/dossier/promises.ts'
import { USAGE_STATES } from '../tasks/dossier/usage.ts'
import { span } from './schemas.ts'

/** What a dossier is as JSON; every number is a figure with its events and sentences. */

const text = z.string().nullable()
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

const figure = z
  .object({
    count: z.int().describe('events, never texts'),
    events: list(z.string()),
    sentences: list(z.int()).describe('places in the list of sentences'),
  })
  .readonly()
  .openapi('Figure')
const figures = z.record(z.string(), figure).readonly()

const quartiles = z
  .object({
    n: z.int(),
    least: z.number(),
    lower: z.number(),
    median: z.number(),
    upper: z.number(),
    most: z.number(),
  })
  .readonly()
  .openapi('Quartiles')

const pair = z.tuple([z.string(), z.string()]).readonly()

const basis = z
  .object({
    events: z.int(),
    readouts: z.int(),
    first: text,
    last: text,
    undated: z.int().describe('events without a day, in no figure over time'),
    issuers: list(
      z
        .object({ publisher: text, country: text, lang: text, readouts: z.int(), first: text, last: text })
        .readonly(),
    ),
    coverage: list(
      z
        .object({
          side: z.string(),
          texts: z.int(),
          first: text,
          last: text,
          byYear: z.record(z.string(), z.int()).readonly(),
        })
        .readonly(),
    ).describe('all texts that the archive has of each side’s issuers'),
    sinceLast: z
      .record(z.string(), z.int())
      .readonly()
      .describe('texts of each side’s issuers since the last contact'),
    reaches: z.string().describe('the day at which open gaps end'),
  })
  .readonly()

const counts = { all: figure, byKind: figures, byLevel: figures }

const usage = z
  .object({
    id: z.string(),
    words: z.string(),
    issuer: text,
    lang: text,
    state: z.enum(USAGE_STATES),
    all: figure,
    recent: figure,
    first: z.object({ event: z.string(), day: z.string() }).readonly(),
    last: z.object({ event: z.string(), day: z.string() }).readonly(),
    chance: z.number().nullable().describe('of new and dropped: by Fisher’s exact test'),
  })
  .readonly()
  .openapi('Usage')

const cadence = z
  .object({
    series: z.string().describe('all, heads, or a channel'),
    contacts: z.int(),
    usual: quartiles.nullable().describe('null where there are too few gaps'),
    gaps: list(z.object({ from: z.string(), to: z.string(), days: z.int() }).readonly()),
    last: z.object({ event: z.string(), day: z.string() }).readonly().nullable(),
    open: z.int().nullable().describe('days since the last contact'),
    asLong: z.int().describe('past gaps at least as long as the open one'),
    verdict: z.enum(VERDICTS),
  })
  .readonly()
  .openapi('Cadence')

const contact = z
  .object({
    id: z.string(),
    day: text,
    dayFrom: z.enum(['stated', 'implied', 'assumed']).nullable(),
    kind: z.string(),
    sides: list(z.string()),
    isBilateral: z.boolean(),
    level: z.enum(LEVELS).nullable(),
    ranks: z.record(z.string(), z.int().nullable()).readonly(),
    people: list(z.object({ name: z.string(), office: text, country: z.string() }).readonly()),
    readouts: list(z.string()),
    sentences: list(z.int()),
  })
  .readonly()
  .openapi('DossierContact')

export const dossierSchema = z
  .object({
    pair,
    since: text,
    until: text,
    asOf: z.string(),
    basis,
    counts: z.object(counts).readonly(),
    years: list(z.object({ ...counts, year: z.string(), isPartial: z.boolean(), texts: z.int() }).readonly()),
    channels: list(z.object({ kind: z.string(), all: figure, byLevel: figures }).readonly()),
    cadence: list(cadence),
    requests: z.object({ by: figures, disputed: figure, untold: figure }).readonly(),
    themes: list(
      z
        .object({
          id: z.string(),
          label: z.string(),
          names: z.record(z.string(), z.string()).readonly().describe('by language'),
          all: figure,
          byYear: figures,
        })
        .readonly(),
    ),
    words: z
      .object({
        recentFrom: z.string(),
        voices: list(z.object({ issuer: text, lang: text, earlier: z.int(), recent: z.int() }).readonly()),
        formulas: list(usage),
        labels: list(usage),
        present: list(
          z
            .object({
              id: z.string(),
              words: z.string(),
              day: z.string(),
              issuer: text,
              lang: text,
              event: z.string(),
              sentence: z.int(),
            })
            .readonly(),
        ),
      })
      .readonly(),
    undertakings: list(
      z
        .object({
          by: z.string(),
          hardness: z.string(),
          due: text,
          day: text,
          readout: z.string(),
          state: z.enum(UNDERTAKING_STATES),
          standing: z
            .object({
              entry: z.string().describe('its id in the ledger'),
              status: z.enum(STATUSES),
              basis: z
                .object({ readout: z.string(), span, quote: z.string(), day: text })
                .readonly()
                .nullable()
                .describe('the words it rests on; null where a person said it'),
            })
            .readonly()
            .nullable()
            .describe('how the commitment stands of which this is one line'),
          event: z.string(),
          sentence: z.int(),
        })
        .readonly(),
    ),
    dates: list(
      z
        .object({
          when: z.string(),
          what: z.string(),
          ref: text,
          ordinal: z.int().nullable(),
          named: figure,
        })
        .readonly(),
    ),
    oneSided: list(
      z
        .object({
          event: z.string(),
          day: z.string(),
          by: z.string(),
          silent: z.string(),
          waited: z.int().nullable().describe('days; null where the archive cannot tell'),
        })
        .readonly(),
    ),
    wait: z.object({ usual: quartiles.nullable(), both: z.int() }).readonly(),
    contacts: list(contact),
    readouts: list(
      z
        .object({
          id: z.string(),
          event: z.string(),
          title: text,
          published: text,
          publisher: text,
          publisherCountry: text,
          lang: text,
          address: text,
        })
        .readonly(),
    ),
    sentences: list(z.object({ readout: z.string(), span, quote: z.string() }).readonly()),
  })
  .readonly()
  .openapi('Dossier')
