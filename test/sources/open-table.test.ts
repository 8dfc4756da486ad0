import { expect, test } from 'vitest'
import { openBytes } from './open-bytes.ts'

const CALL = 'President Mara Voss of Orland spoke by telephone with Prime Minister Tomas Reke of Meridia.'

test('columns are known by their headings and told; quotes, line breaks and semicolons hold', async () => {
  const table = `\ufeffID;Headline;"Body";Date;Link\r\n7;"Call; with Meridia";"${CALL}\r\n""Soon,"" she said.";2031-05-04;https://orland.example/7\r\n`
  const { documents, notes } = await openBytes('a.csv', table)
  expect(documents[0]?.readout).toEqual({
    id: '7',
    title: 'Call; with Meridia',
    text: `${CALL}\r\n"Soon," she said.`,
    published: '2031-05-04',
    url: 'https://orland.example/7',
  })
  expect(documents[0]?.facts).toMatchObject({ published: 'column Date', title: 'column Headline' })
  expect(notes[0]).toContain('text from "Body"')
})

test('a person may say which column holds what', async () => {
  const table = `no\tWortlaut\ttext\n1\t${CALL}\tnot this\n`
  const { documents } = await openBytes('a.tsv', table, { columns: { text: 'Wortlaut', id: 'no' } })
  expect(documents[0]?.readout).toEqual({ id: '1', text: CALL })
})

test('no text column, an open quote and a row too long are refused, rows before them are kept', async () => {
  const none = await openBytes('a.csv', 'who,when\nOrland,2031\n')
  expect(none.refused[0]).toContain('no column that is known to hold the text')
  const open = await openBytes('a.csv', `id,text\n1,${CALL}\n2,"They met\n3,again\n`)
  expect(open.documents.length).toBe(1)
  expect(open.refused[0]).toContain('begins on line 3')
  const long = await openBytes('a.csv', `id,text\n1,${CALL},more\n2,They met.\n`)
  expect(long.documents.map(({ readout }) => readout.id)).toEqual(['2'])
  expect(long.refused).toEqual(['a.csv:2: The row has 3 cells, the heading 2.'])
})

test('another encoding is detected and told', async () => {
  const text = 'Президент Орландии провёл телефонный разговор с премьер-министром Меридии.'
  const koi = Buffer.from([...`id,text\n1,${text}\n`].map((letter) => windows1251(letter)))
  const { documents, notes } = await openBytes('a.csv', koi)
  expect(documents[0]?.readout.text).toBe(text)
  expect(notes[0]).toContain('windows-1251')
})

function windows1251(letter: string): number {
  const code = letter.charCodeAt(0)
  if (code < 0x80) return code
  return letter === 'ё' ? 0xb8 : code - 0x410 + 0xc0
}
