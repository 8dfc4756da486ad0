import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const DIST = join(import.meta.dirname, '../dist')

/** The names that programs import. To drop or rename one breaks them: it needs a line in the changelog. */
const NAMES = [
  'ACTS',
  'BODY_CODES',
  'DragomanError',
  'ENGAGEMENT_KINDS',
  'HARDNESS',
  'MENTION_TYPES',
  'RECORD_FORMAT',
  'REFUSALS',
  'ZONE_KINDS',
  'actSchema',
  'breachesOf',
  'certaintySchema',
  'codedEventSchema',
  'commitmentSchema',
  'dateSchema',
  'decisionSchema',
  'engagementSchema',
  'english',
  'eventSchema',
  'evidenceAt',
  'evidenceSchema',
  'formulaSchema',
  'mentionSchema',
  'milestoneSchema',
  'openReader',
  'openReading',
  'parseRegister',
  'participantSchema',
  'placeSchema',
  'publicationSchema',
  'recordJsonSchema',
  'recordSchema',
  'sentenceSchema',
  'spanSchema',
  'speakerSchema',
  'statementSchema',
  'topicSchema',
  'zoneSchema',
]

test('the library exports these names and no others', async () => {
  const library = (await import(join(DIST, 'index.js'))) as object
  expect(Object.keys(library).sort()).toEqual(NAMES)
})

test('the library ships its types', () => {
  expect(readFileSync(join(DIST, 'types/index.d.ts'), 'utf8')).toContain('openReading')
})
