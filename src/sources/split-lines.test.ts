import { expect, test } from 'vitest'
import { splitLines } from './split-lines.ts'

async function linesOf(...chunks: (string | Uint8Array)[]) {
  const lines = []
  const input = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk as string)
  })()
  for await (const line of splitLines(input)) lines.push(line)
  return lines
}

test('lines come whole, numbered, however the bytes are cut', async () => {
  const bytes = Buffer.from('北境\r\nb\n\nlast')
  for (let cut = 0; cut <= bytes.length; cut++) {
    const lines = await linesOf(bytes.subarray(0, cut), bytes.subarray(cut))
    expect(lines.map(({ text, number }) => [text, number])).toEqual([
      ['北境\r', 1],
      ['b', 2],
      ['', 3],
      ['last', 4],
    ])
  }
})

test('a line separator inside a line does not end it, and a byte order mark is no part of it', async () => {
  expect((await linesOf('\ufeffa\u2028b\n')).map(({ text }) => text)).toEqual(['a\u2028b'])
})

test('a line that is not UTF-8 says so and the next is read', async () => {
  const lines = await linesOf(Buffer.from([0x61, 0xff, 0x0a]), 'b\n')
  expect(lines[0]?.fault).toContain('not UTF-8')
  expect(lines[1]).toEqual({ text: 'b', number: 2, fault: null })
})
