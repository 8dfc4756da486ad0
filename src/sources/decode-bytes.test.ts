import { expect, test } from 'vitest'
import type { DragomanError } from '../record/errors.ts'
import { decodeBytes } from './decode-bytes.ts'

const name = 'text.txt'
const russian =
  'Президент Бореалии провёл телефонный разговор с премьер-министром Аркадии. Стороны обсудили торговлю.'
const chinese = '北境国总统同阿卡迪亚总理通电话。双方一致同意继续保持密切沟通。'
// GB18030 bytes of 北境国总统同阿卡迪亚总理通电话。双方一致同意继续保持密切沟通。
const gb18030 = Buffer.from(
  'b1b1beb3b9fad7dccdb3cdacb0a2bfa8b5cfd1c7d7dcc0edcda8b5e7bbb0a1a3cbabb7bdd2bbd6c2cdacd2e2bcccd0f8b1a3b3d6c3dcc7d0b9b5cda8a1a3',
  'hex',
)
const windows1251 = Buffer.from(
  [...russian].map((letter) => {
    const code = letter.charCodeAt(0)
    if (code < 0x80) return code
    return letter === 'ё' ? 0xb8 : code - 0x410 + 0xc0
  }),
)
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()

async function faultOf(work: Promise<unknown>): Promise<DragomanError> {
  return await work.then(
    () => Promise.reject(new Error('it was read')),
    (fault: unknown) => fault as DragomanError,
  )
}

test.each([
  ['UTF-8', Buffer.from(russian), 'utf-8', 'utf-8', russian],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${russian}`), 'utf-8', 'mark', russian],
  ['UTF-16LE with a mark', Buffer.from(`\ufeff${chinese}`, 'utf16le'), 'utf-16le', 'mark', chinese],
  ['UTF-16BE with a mark', bigEndian(`\ufeff${chinese}`), 'utf-16be', 'mark', chinese],
  ['UTF-16LE without a mark', Buffer.from(`${russian}\n`, 'utf16le'), 'utf-16le', 'detected', `${russian}\n`],
  ['UTF-16BE without a mark', bigEndian(`${russian}\n`), 'utf-16be', 'detected', `${russian}\n`],
  ['windows-1251', windows1251, 'windows-1251', 'detected', russian],
  ['GB18030', gb18030, 'gb18030', 'detected', chinese],
])('%s is read as what it is', async (_, bytes, encoding, by, text) => {
  expect(await decodeBytes(bytes, { name })).toEqual({ text, encoding, by })
})

test('the declared charset is believed before anything is guessed', async () => {
  const decoded = await decodeBytes(gb18030, { name, declared: 'GB2312' })
  expect(decoded).toEqual({ text: chinese, encoding: 'gb2312', by: 'declared' })
})

test('a one-byte label on text that is valid UTF-8 is a mistake of the label', async () => {
  const decoded = await decodeBytes(Buffer.from('Boréal'), { name, declared: 'iso-8859-1' })
  expect(decoded).toEqual({ text: 'Boréal', encoding: 'utf-8', by: 'utf-8' })
})

test('a declared charset that does not fit or does not exist is passed over', async () => {
  const bytes = Buffer.from('北境国总统')
  expect((await decodeBytes(bytes, { name, declared: 'klingon-8' })).text).toBe('北境国总统')
  expect((await decodeBytes(windows1251, { name, declared: 'utf-8' })).text).toBe(russian)
})

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'PDF document', 'pdftotext text.txt'],
  ['a DOCX', Buffer.from('PK\x03\x04\x14\0\0\0word/', 'latin1'), 'DOCX', 'pandoc'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'PNG picture', 'the text itself'],
  ['bytes at random', Buffer.from([1, 0, 0, 7, 255, 0, 3, 0, 0]), 'binary file', 'Give a text'],
])('%s is refused as no text, with what to do', async (_, bytes, what, hint) => {
  const fault = await faultOf(decodeBytes(bytes, { name }))
  expect(fault.code).toBe('bad-input')
  expect(fault.message).toContain(what)
  expect(fault.hint).toContain(hint)
})

test('damaged UTF-8 is refused with the line of the damage and a way to go on', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`${russian}\n${chinese}\n`),
    Buffer.from([0xe5, 0x8c]),
    Buffer.from('x'),
  ])
  const fault = await faultOf(decodeBytes(bytes, { name }))
  expect(fault.code).toBe('bad-encoding')
  expect(fault.message).toContain('byte 0xE5 on line 3')
  expect(fault.hint).toContain("iconv -c -f UTF-8 -t UTF-8 'text.txt'")
})

test('an encoding that cannot be told is refused with the line to convert it', async () => {
  const fault = await faultOf(decodeBytes(Buffer.from([0x41, 0xff, 0xfe, 0x81, 0x8d]), { name }))
  expect(fault.code).toBe('bad-encoding')
  expect(fault.hint).toMatch(/iconv -f \S+ -t UTF-8 'text.txt'/)
})

test('an empty file is an empty text', async () => {
  expect((await decodeBytes(new Uint8Array(), { name })).text).toBe('')
})
