import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makeWarc } from './make-warc.ts'
import { makeZip, makeZipWithPath } from './make-zip.ts'
import { openBytes } from './open-bytes.ts'

const CALL = 'President Mara Voss of Orland spoke by telephone with Prime Minister Tomas Reke of Meridia.'
const PAGE = `<html><head><title>Call with Meridia</title><meta name="date" content="2031-05-04"></head><body><article><h1>Call with Meridia</h1><p>${CALL} ${'They discussed trade, energy and the border crossing at length. '.repeat(8)}</p></article></body></html>`

describe('web archives', () => {
  const answers = [
    { url: 'https://orland.example/calls/7', body: PAGE },
    { url: 'https://orland.example/seal.png', body: 'png', type: 'image/png' },
    { url: 'https://orland.example/gone', body: PAGE, status: 404 },
    { url: 'https://orland.example/calls/8', body: gzipSync(PAGE), headers: { 'Content-Encoding': 'gzip' } },
  ]

  test.each([
    ['plain', 'a.warc', false],
    ['packed record by record', 'a.warc.gz', true],
  ])('pages of a %s archive have its addresses and times', async (_, name, isPacked) => {
    const { documents, notes, refused } = await openBytes(name, makeWarc(answers, isPacked))
    expect(refused).toEqual([])
    expect(
      documents.map(({ readout, fetchedAt }) => ({ url: readout.url, title: readout.title, fetchedAt })),
    ).toEqual(
      [7, 8].map((n) => ({
        url: `https://orland.example/calls/${n}`,
        title: 'Call with Meridia',
        fetchedAt: '2031-05-06T07:08:09.000Z',
      })),
    )
    expect(notes).toEqual([`${name}: 2 answers are no documents and were left out.`])
  })

  test.each([
    ['plain', 'a.warc', false],
    ['packed', 'a.warc.gz', true],
  ])('of a %s archive that is cut, what stands before is kept', async (_, name, isPacked) => {
    const whole = makeWarc(
      [answers[0], answers[0], answers[0]].map((answer, i) => ({
        ...answer,
        url: `https://orland.example/${i}`,
        body: PAGE,
      })),
      isPacked,
    )
    const { documents, refused } = await openBytes(name, whole.subarray(0, whole.length - 200))
    expect(documents.map(({ readout }) => readout.url)).toEqual([
      'https://orland.example/0',
      'https://orland.example/1',
    ])
    expect(refused.length).toBe(1)
    expect(refused[0]).toMatch(/cut or damaged in record 4|ends in the middle/)
  })

  test('a web collection (WACZ) gives the pages of its archives only', async () => {
    const wacz = await makeZip({
      'archive/data.warc.gz': makeWarc(answers, true),
      'pages/pages.jsonl': '{"format":"json-pages-1.0"}\n',
      'datapackage.json': '{}',
    })
    const { documents, refused } = await openBytes('a.wacz', wacz)
    expect(refused).toEqual([])
    expect(documents.length).toBe(2)
  })

  test('something else by that name is refused', async () => {
    expect((await openBytes('a.warc', 'Just a few words.')).refused[0]).toContain('no web archive')
  })
})

describe('ZIP', () => {
  test('all kinds in it are read, also another ZIP; others are counted', async () => {
    const inner = await makeZip({ 'deep.txt': CALL })
    const zip = await makeZip({
      'calls/a.html': PAGE,
      'calls/b.jsonl': `{"id":"b1","text":${JSON.stringify(CALL)}}\n`,
      'more.zip': inner,
      'seal.png': 'png',
      '__MACOSX/calls/._a.html': 'junk',
    })
    const { documents, notes, refused } = await openBytes('all.zip', zip)
    expect(refused).toEqual([])
    expect(documents.map(({ where, readout }) => [where, readout.id])).toEqual([
      ['all.zip!/calls/a.html', 'calls/a.html'],
      ['all.zip!/calls/b.jsonl:1', 'b1'],
      ['all.zip!/more.zip!/deep.txt', 'more.zip!/deep.txt'],
    ])
    expect(notes).toEqual(['all.zip: 1 file that is no document (1 .png) left out.'])
  })

  test.each(['../out.txt', '/etc/x.txt', 'C:/x.txt'])('a member called %s is refused', async (path) => {
    const { documents, refused } = await openBytes('a.zip', await makeZipWithPath(path, CALL))
    expect(documents).toEqual([])
    expect(refused[0]).toContain('has a path that leads out of the archive')
  })

  test('an encrypted member, a cut archive and archives in archives without end are refused', async () => {
    const zip = await makeZip({ 'a.txt': CALL })
    const locked = Buffer.from(zip)
    const entry = locked.indexOf('PK\x01\x02', 0, 'latin1')
    locked.writeUInt16LE(locked.readUInt16LE(entry + 8) | 1, entry + 8)
    expect((await openBytes('a.zip', locked)).refused[0]).toContain('is encrypted')
    expect((await openBytes('a.zip', zip.subarray(0, zip.length - 30))).refused[0]).toContain(
      'damaged or not whole',
    )
    let nest = zip
    for (let i = 0; i < 6; i++) nest = await makeZip({ 'a.zip': nest })
    expect((await openBytes('a.zip', nest)).refused[0]).toContain('archives deep')
  })

  test('a bomb is left alone after a while', async () => {
    const zeros = Buffer.alloc(200 * 1024 * 1024)
    const zip = await makeZip({ 'a.txt': zeros, 'b.txt': zeros })
    const { documents, refused } = await openBytes('a.zip', zip)
    expect(documents).toEqual([])
    expect(refused.at(-1)).toContain('as a ZIP bomb does')
  })
})
