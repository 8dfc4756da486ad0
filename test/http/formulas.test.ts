import { expect, test } from 'vitest'
import { discoverySchema, formulaSchema } from '../../src/http/formula-schemas.ts'
import { lineSchema, pageOf, problemSchema } from '../../src/http/schemas.ts'
import { PHRASE, textsWith } from '../archive/formula-texts.ts'
import { add } from '../archive/use-archive.ts'
import { openTestApp } from './open-test-app.ts'

const send = (body: unknown) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})
const page = pageOf(formulaSchema, 'FormulaPage')

test('formulas are found, listed, decided on and taken back', async () => {
  const { archive, json, faults } = await openTestApp()
  await add(archive, textsWith(PHRASE))
  const discovery = discoverySchema.parse(await json('/api/formulas/discover', send({})))
  expect(discovery.languages).toMatchObject([{ lang: 'en', isTooFew: false }])
  const waiting = async () =>
    page
      .parse(await json('/api/formulas?status=proposed&registered=no&lang=en'))
      .items.map(({ name }) => name)
  expect(await waiting()).toContain(PHRASE)
  const { id } = formulaSchema.parse(await json(`/api/formulas/${encodeURIComponent(PHRASE)}`))
  const lines = lineSchema.array().parse(await json(`/api/formulas/${id}/examples?limit=2&width=20`))
  expect(lines.map(({ hit }) => hit)).toEqual([PHRASE, PHRASE])
  const word = { verdict: 'accept', who: 'tester' }
  expect(formulaSchema.parse(await json(`/api/formulas/${id}/decisions`, send(word)))).toMatchObject({
    status: 'accepted',
    decisions: [{ who: 'tester', why: null }],
  })
  expect(await waiting()).not.toContain(PHRASE)
  await json(`/api/formulas/${id}/decisions`, { method: 'DELETE' })
  expect(await waiting()).toContain(PHRASE)
  expect(faults).toEqual([])
})

test('what cannot be done is told as a problem', async () => {
  const { ask, json } = await openTestApp()
  expect((await ask('/api/formulas/nothing')).status).toBe(404)
  expect((await ask('/api/formulas?status=doubtful')).status).toBe(400)
  const few = discoverySchema.parse(await json('/api/formulas/discover', send({})))
  expect(few.languages).toMatchObject([{ lang: 'en', documents: 2, isTooFew: true, formulas: 0 }])
  const none = await ask('/api/formulas/discover', send({ langs: ['zh'] }))
  expect(problemSchema.parse(await none.json())).toMatchObject({ status: 422, code: 'nothing-to-discover' })
})
