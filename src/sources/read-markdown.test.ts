import { expect, test } from 'vitest'
import { DragomanError } from '../record/errors.ts'
import { readMarkdown } from './read-markdown.ts'

const read = async (source: string) => (await readMarkdown(source, 'a.md')).readout

test('marks are gone, blocks are separated by a blank line, links and emphasis keep their words', async () => {
  const source =
    '# Call with *Arcadia*\n\nPresident [Mara Voss](https://example.org) spoke\nwith **her** counterpart.\n\n- trade\n- energy\n\n<script>alert(1)</script>\n'
  expect(await read(source)).toEqual({
    title: 'Call with Arcadia',
    text: 'Call with Arcadia\n\nPresident Mara Voss spoke with her counterpart.\n\ntrade\n\nenergy',
  })
})

test('the front matter gives title, day, publisher and language, and the title heads the text', async () => {
  const source =
    '---\ntitle: "Arcadia: a call"\ndate: 2031-05-04\npublisher: Embassy of Arcadia\nlang: en\n---\n\nThe two spoke today.\n'
  expect(await read(source)).toEqual({
    title: 'Arcadia: a call',
    published: '2031-05-04',
    publisher: 'Embassy of Arcadia',
    lang: 'en',
    text: 'Arcadia: a call\n\nThe two spoke today.',
  })
})

test('broken front matter is refused with its line', async () => {
  const fault = await read('---\ntitle: ok\ndate: [2031\n---\ntext\n').catch((cause: unknown) => cause)
  expect(fault).toBeInstanceOf(DragomanError)
  expect(fault).toMatchObject({ code: 'bad-input', message: expect.stringMatching(/^a\.md, line [34]:/) })
})

test('a long text loses nothing where it is cut for the parser', async () => {
  const paragraph =
    'Arcadia and Borealia spoke of *trade* at length, and of much else that the text goes on to tell.'
  const { text } = await read(`${paragraph}\n\n`.repeat(12_000))
  expect(text.split('\n\n').length).toBe(12_000)
  expect(text.includes('*')).toBe(false)
})

test.each(['>', '- ', '1. '])('"%s" without end is refused at once', async (mark) => {
  await expect(read(`${mark.repeat(100_000)}x`)).rejects.toMatchObject({ code: 'bad-input' })
})

test('a stretch that is nothing but marks is text as it stands', async () => {
  const marks = 'a*'.repeat(200_000)
  expect((await read(marks)).text).toBe(marks)
})
