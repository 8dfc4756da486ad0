import { expect, test } from 'vitest'
import { SAMPLE_RECORD } from '../../test/sample-record.ts'
import type { Readout } from '../record/readout.ts'
import { openLines, readJsonLines } from './read-json-lines.ts'

async function outcomesOf(lines: readonly string[], read = (_: Readout) => SAMPLE_RECORD) {
  const outcomes = []
  const input = (async function* () {
    yield Buffer.from(lines.join('\n'))
  })()
  for await (const outcome of readJsonLines(input, { read, defaults: { lang: 'en' } })) outcomes.push(outcome)
  return outcomes
}

async function readoutsOf(...objects: object[]): Promise<Readout[]> {
  const seen: Readout[] = []
  await outcomesOf(
    objects.map((object) => JSON.stringify(object)),
    (readout) => {
      seen.push(readout)
      return SAMPLE_RECORD
    },
  )
  return seen
}

test('a line gives the reader what it says, null being the same as nothing', async () => {
  const [full, bare] = await readoutsOf(
    {
      id: 7,
      text: 'They spoke.',
      lang: 'fr',
      title: 'A call',
      published: '2031-05-04T10:00:00Z',
      publisher: 'Ministry',
      publisherCountry: 'ARC',
      url: 'https://arcadia.example/1',
      other: 1,
    },
    { id: null, text: 'They met.', title: null, published: '' },
  )
  expect(full).toEqual({
    id: '7',
    text: 'They spoke.',
    lang: 'fr',
    title: 'A call',
    published: '2031-05-04',
    publisher: 'Ministry',
    publisherCountry: 'ARC',
    url: 'https://arcadia.example/1',
  })
  expect(bare).toEqual({ text: 'They met.', lang: 'en' })
})

test('a page in a line is read as a page, and what the line says goes before what the page says', async () => {
  const html =
    '<html lang="en"><head><title>From the page</title></head><body><p>They spoke.</p></body></html>'
  const [readout] = await readoutsOf({ id: 'a', html, title: 'From the line' })
  expect(readout).toMatchObject({ title: 'From the line', text: 'From the page\n\nThey spoke.' })
})

test('a fault of the reader on one text is told for what it is, and the next is read', async () => {
  let reads = 0
  const outcomes = await outcomesOf(['{"id":"a","text":"x"}', '{"id":"b","text":"y"}'], () => {
    if (reads++ === 0) throw new RangeError('too deep')
    return SAMPLE_RECORD
  })
  expect(outcomes[0]).toMatchObject({
    type: 'error',
    id: 'a',
    line: 1,
    error: expect.stringContaining("dragoman's own"),
  })
  expect(outcomes[1]).toMatchObject({ type: 'record' })
})

test('an error on a line never repeats what stands on it', async () => {
  const [outcome] = await outcomesOf(['{"text": \u001b[2J secret'])
  expect(JSON.stringify(outcome)).not.toContain('secret')
})

test('an address or a missing file cannot be opened as lines', async () => {
  const nothing = (async function* () {})()
  await expect(openLines('https://arcadia.example/a.jsonl', nothing)).rejects.toMatchObject({
    code: 'bad-input',
  })
  await expect(openLines('no/such.jsonl', nothing)).rejects.toMatchObject({ code: 'no-such-file' })
})
