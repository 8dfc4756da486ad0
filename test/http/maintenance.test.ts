import { describe, expect, test } from 'vitest'
import { newsSchema } from '../../src/http/news-schema.ts'
import { problemSchema } from '../../src/http/schemas.ts'
import { checkedSchema, importedSchema, readingSchema, rereadSchema } from '../../src/http/task-schemas.ts'
import { ARCADIAN } from '../archive/invented.ts'
import { exported } from '../archive/use-archive.ts'
import { openTestApp } from './open-test-app.ts'

const send = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

describe('what the command line does, by the API', () => {
  test('an archive is checked', async () => {
    const { json } = await openTestApp()
    expect(checkedSchema.parse(await json('/api/check'))).toEqual({ isWhole: true, problems: [] })
  })

  test('every text is read again; names of a register are not forgotten by mistake', async () => {
    const { json, ask, archive } = await openTestApp()
    expect(rereadSchema.parse(await json('/api/reread', send({})))).toEqual({ texts: 2, changed: [] })
    const { openApp } = await import('../../src/http/app.ts')
    const bare = openApp({ archive, version: '0', token: null, hosts: null })
    const refused = await bare.request('/api/reread', send({}))
    expect(problemSchema.parse(await refused.json())).toMatchObject({ status: 400, code: 'bad-flag' })
    const meant = await bare.request('/api/reread', send({ withoutRegister: true }))
    expect(rereadSchema.parse(await meant.json()).changed.length).toBeGreaterThan(0)
    expect((await ask('/api/check')).status).toBe(200)
  })

  test('what is new in a readout is told, or that there is too little to tell', async () => {
    const { json, ask } = await openTestApp()
    const news = newsSchema.parse(await json('/api/readouts/a1/news?against=pair&before=2099-01-01'))
    expect(news).toMatchObject({ against: 'pair', before: '2099-01-01', tooFew: 'all', lookAt: [] })
    expect(news.all.documents).toBeLessThan(10)
    expect((await ask('/api/readouts/a1/news?against=nobody')).status).toBe(400)
    expect((await ask('/api/readouts/a1/news?before=soon')).status).toBe(400)
    expect((await ask('/api/readouts/package.json/news')).status).toBe(404)
  })

  test.each(['jsonl', 'zip'])('the whole archive goes out as %s and into another', async (format) => {
    const [one, other] = [await openTestApp(), await openTestApp()]
    await one.json('/api/readouts/a1/notes', send({ span: [0, 4], who: 'tester', text: 'kept' }))
    const bytes = await (await one.ask(`/api/export/${format}`)).arrayBuffer()
    const { openApp } = await import('../../src/http/app.ts')
    const { openSqliteArchive } = await import('../../src/archive/sqlite/sqlite-archive.ts')
    const empty = openSqliteArchive(':memory:', { create: true })
    const app = openApp({ archive: empty, version: '0', token: null, hosts: null })
    const put = await app.request('/api/import', { method: 'POST', body: bytes })
    expect(importedSchema.parse(await put.json())).toEqual({
      readouts: 2,
      there: 0,
      decisions: 0,
      formulas: 0,
    })
    expect(await exported(empty)).toBe(await exported(one.archive))
    const again = await other.ask('/api/import', { method: 'POST', body: bytes })
    expect(importedSchema.parse(await again.json())).toMatchObject({ readouts: 0, there: 2 })
    await empty.close()
  })

  test('what is no export is refused, and a part of an archive', async () => {
    const { ask } = await openTestApp()
    const put = await ask('/api/import', { method: 'POST', body: 'Not an export.' })
    expect(problemSchema.parse(await put.json())).toMatchObject({ status: 422, code: 'bad-input' })
    const nothing = await ask('/api/import', { method: 'POST' })
    expect(importedSchema.safeParse(await nothing.json()).success).toBe(true)
    const part = await ask('/api/export/zip?q=pipeline')
    expect(problemSchema.parse(await part.json())).toMatchObject({ status: 400 })
  })

  test('an import that is too large is refused', async () => {
    const { importUpload } = await import('../../src/tasks/import-upload.ts')
    const { archive } = await openTestApp()
    const body = async function* () {
      yield Buffer.alloc(2000)
    }
    await expect(importUpload(archive, body(), 1000)).rejects.toMatchObject({ code: 'too-large' })
  })

  test('a text is read without being kept, and why it was read so', async () => {
    const { json } = await openTestApp()
    const read = readingSchema.parse(
      await json('/api/read?explain=yes', send({ text: ARCADIAN, lang: 'en' })),
    )
    expect(read.record.engagement?.kind).toBe('call')
    expect(read.trace.length).toBeGreaterThan(5)
    expect(await json('/api/archive')).toMatchObject({ documents: 2 })
    expect(await json('/api/schema')).toMatchObject({ title: 'Dragoman record' })
  })

  test('labelled texts of what was corrected', async () => {
    const { json, ask } = await openTestApp()
    await json('/api/readouts/a1/corrections', send({ field: 'kind', value: 'visit', who: 'tester' }))
    const gold = JSON.parse(await (await ask('/api/export/gold')).text()) as object
    expect(gold).toMatchObject({ id: 'a1', checked: ['kind'] })
    expect(await (await ask('/api/export/gold?checked=yes')).text()).toBe('')
  })

  test('tables keep to whose undertakings are asked for, and to the days', async () => {
    const { ask } = await openTestApp()
    const rows = async (more: string) =>
      (await (await ask(`/api/export/csv?table=commitments${more}`)).text()).trim().split('\r\n').length - 1
    const all = await rows('')
    expect(await rows('&by=ARC')).toBe(1)
    expect(await rows('&by=BOR')).toBe(0)
    expect(all).toBeGreaterThan(1)
    expect(await rows('&since=2031-05-04&until=2031-05')).toBe(all)
    expect(await rows('&since=2031-05-05')).toBe(0)
    expect((await ask('/api/export/csv?since=soon')).status).toBe(400)
  })
})
