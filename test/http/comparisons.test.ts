import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { pinSchema } from '../../src/http/collation-schemas.ts'
import { parallelSchema, previousSchema } from '../../src/http/comparison-schemas.ts'
import { problemSchema } from '../../src/http/schemas.ts'
import { ARCADIAN, inventedDocument } from '../archive/invented.ts'
import { RUSSIAN_VERSION, SUCCESSOR } from '../archive/successive-documents.ts'
import { add } from '../archive/use-archive.ts'
import { openTestApp } from './open-test-app.ts'

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

describe('two languages of one text', () => {
  test('are given as the API promises, confirmed, learned from and taken back', async () => {
    const { json, archive } = await openTestApp()
    await add(archive, [RUSSIAN_VERSION])
    const found = parallelSchema.parse(await json('/api/parallels?of=a1,ru1'))
    expect(found.accounts.map(({ summary }) => summary.lang)).toEqual(['en', 'ru'])
    expect(found.beads.filter(({ basis }) => basis === 'anchors').length).toBeGreaterThan(1)
    expect(found.beads.flatMap(({ quotesA }) => quotesA).join(' ')).toContain('pipeline')
    const body = { of: 'a1,ru1', who: 'tester', least: 0.5 }
    const pins = z.array(pinSchema).parse(await json('/api/parallels/confirmations', post(body)))
    expect(pins.length).toBeGreaterThan(1)
    expect(await json('/api/parallels/confirmations', post(body))).toEqual([])
    const confirmed = parallelSchema.parse(await json('/api/parallels?of=a1'))
    expect(confirmed.beads.filter(({ confidence }) => confidence === 1).length).toBeGreaterThan(1)
  })

  test('one language, no other version and two issuers are problems with what to do', async () => {
    const { json } = await openTestApp()
    for (const [of, code] of [
      ['a1', 'one-account'],
      ['a1,b1', 'bad-flag'],
      ['nobody', 'no-such-readout'],
    ] as const)
      expect(problemSchema.parse(await json(`/api/parallels?of=${of}`)).code).toBe(code)
    expect(problemSchema.parse(await json('/api/parallels?of=a1&force=perhaps')).status).toBe(400)
  })
})

describe('a readout beside the one before', () => {
  test('is given as the API promises', async () => {
    const { json, archive } = await openTestApp()
    await add(archive, [SUCCESSOR])
    const found = previousSchema.parse(await json('/api/readouts/later/previous'))
    expect(found.basis).toBe('people')
    expect(new Set(found.rows.map(({ kind }) => kind))).toContain('added')
    expect(found.rows.some(({ strength }) => strength?.stronger === 'a')).toBe(true)
    const named = previousSchema.parse(await json('/api/readouts/later/previous?earlier=a1'))
    expect(named.basis).toBe('named')
  })

  test('where there is none, a problem says so', async () => {
    const { json, archive } = await openTestApp()
    await add(archive, [inventedDocument('lone', ARCADIAN.replaceAll('Borealia', 'Norland'))])
    expect(problemSchema.parse(await json('/api/readouts/lone/previous'))).toMatchObject({
      code: expect.stringMatching(/one-account|bad-input/),
    })
  })
})
