import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { importedNoteSchema, noteSchema } from '../../src/http/note-schemas.ts'
import { pageOf, problemSchema } from '../../src/http/schemas.ts'
import { ARCADIAN, inventedDocument } from '../archive/invented.ts'
import { add } from '../archive/use-archive.ts'
import { openTestApp } from './open-test-app.ts'

const PIPELINE = 'ready to build the northern gas pipeline'
const send = (body: unknown, method = 'POST'): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})
const NOTE = { quote: PIPELINE, text: 'Is this new?', tags: ['energy'], who: 'tester' }

describe('notes', () => {
  test('are made on words or on a stretch, listed by page and state, changed, taken back', async () => {
    const { json } = await openTestApp()
    const made = noteSchema.parse(await json('/api/readouts/a1/notes', send(NOTE)))
    const start = ARCADIAN.indexOf(PIPELINE)
    expect(made.span).toEqual([start, start + PIPELINE.length])
    await json('/api/readouts/b1/notes', send({ span: [0, 3], who: 'tester' }))
    const page = pageOf(noteSchema, 'n').parse(await json('/api/notes?limit=1'))
    expect([page.total, page.next]).toEqual([2, '1'])
    const ofOne = pageOf(noteSchema, 'n').parse(await json('/api/notes?readout=a1&state=standing&holds=gas'))
    expect(ofOne.items.map(({ id }) => id)).toEqual([made.id])
    const path = `/api/notes/${made.id}`
    expect(await json(path, send({ text: 'It is.' }, 'PATCH'))).toMatchObject({ text: 'It is.' })
    await json(path, send({ isTakenBack: true }, 'PATCH'))
    expect(await json('/api/notes?state=taken-back')).toMatchObject({ total: 1 })
    expect(await json(path, send({ isTakenBack: false }, 'PATCH'))).toMatchObject({ takenBackAt: null })
  })

  test('are proposed for a new version, and a person decides', async () => {
    const { archive, json, ask } = await openTestApp()
    const { id } = noteSchema.parse(await json('/api/readouts/a1/notes', send(NOTE)))
    const place = (body: object) => ask(`/api/notes/${id}/place`, send({ who: 'tester', ...body }))
    expect((await place({ verdict: 'accepted' })).status).toBe(422)
    const text = ARCADIAN.replace('gas', 'oil')
    await add(archive, [inventedDocument('a1', text, { url: 'https://arcadia.example/1' })])
    expect(await json('/api/notes?state=proposed')).toMatchObject({ total: 1 })
    expect(await (await place({ verdict: 'accepted' })).json()).toMatchObject({ state: 'standing' })
    expect(await (await place({ verdict: 'undecided' })).json()).toMatchObject({ state: 'proposed' })
    const other = await place({ verdict: 'accepted', quote: 'thanked her' })
    expect(await other.json()).toMatchObject({ places: [{ quote: 'thanked her', score: 1 }] })
  })

  test('go out as annotations and come in again', async () => {
    const [one, other] = [await openTestApp(), await openTestApp()]
    await one.json('/api/readouts/a1/notes', send(NOTE))
    const written = await (await one.ask('/api/export/notes')).text()
    const annotation = JSON.parse(written) as unknown
    for (const body of [annotation, [annotation], { type: 'AnnotationPage', items: [annotation] }]) {
      const done = await other.json('/api/annotations?who=me', send(body))
      expect(z.array(importedNoteSchema).parse(done)).toHaveLength(1)
    }
    expect(await (await other.ask('/api/export/notes')).text()).toContain(PIPELINE)
    expect(await other.json('/api/notes')).toMatchObject({ total: 1 })
  })

  test.each([
    ['words that are not there', '/api/readouts/a1/notes', { ...NOTE, quote: 'No.' }, 422, 'bad-note'],
    ['nobody’s note', '/api/readouts/a1/notes', { quote: PIPELINE }, 400, 'bad-request'],
    ['a readout that does not exist', '/api/readouts/nobody/notes', NOTE, 404, 'no-such-readout'],
    [
      'a note that does not exist',
      '/api/notes/nobody/place',
      { verdict: 'declined', who: 't' },
      404,
      'no-such-note',
    ],
    [
      'a body that is too large',
      '/api/readouts/a1/notes',
      { ...NOTE, text: 'x'.repeat(3_000_000) },
      413,
      'too-large',
    ],
  ])('%s', async (_, path, body, status, code) => {
    const { ask } = await openTestApp()
    const answer = await ask(path, send(body))
    expect(problemSchema.parse(await answer.json())).toMatchObject({ status, code })
  })
})

describe('a passage as a citation', () => {
  const start = ARCADIAN.indexOf(PIPELINE)
  const span = `start=${start}&end=${start + PIPELINE.length}`

  test.each([
    ['bibtex', span, `“${PIPELINE}”`],
    ['ris', span, '#:~:text=ready%20to%20build'],
    ['csl-json', span, `characters ${start}–${start + PIPELINE.length}`],
    ['csl-json', `quote=${encodeURIComponent(PIPELINE)}`, `“${PIPELINE}”`],
    ['ris', '', 'https://arcadia.example/1'],
  ])('%s of %s', async (format, query, holds) => {
    const { ask } = await openTestApp()
    const answer = await ask(`/api/readouts/a1/citation/${format}?${query}`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain(holds)
  })

  test.each([
    ['docx', '', 400],
    ['ris', 'start=5&end=90000', 422],
    ['ris', 'start=x&end=2', 400],
  ])('%s of %s is refused', async (format, query, status) => {
    const { ask } = await openTestApp()
    const answer = await ask(`/api/readouts/a1/citation/${format}?${query}`)
    expect(problemSchema.parse(await answer.json())).toMatchObject({ status })
  })
})
