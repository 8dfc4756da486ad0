import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encrypted, makePdf, setLines } from './make-pdf.ts'
import { makeDocx } from './make-zip.ts'
import { openBytes } from './open-bytes.ts'

const CALL = 'President Mara Voss of Orland spoke by telephone with Prime Minister Tomas Reke of Meridia.'

describe('PDF', () => {
  const body = [
    'President Mara Voss of Orland spoke by telephone with Prime Minister Tomas Reke',
    'of Meridia. The two leaders discussed trade, the border crossing and the coop-',
    'eration of both navies. They agreed to meet again in the autumn.',
  ]

  test('lines become paragraphs again, divided words whole, running heads and page numbers go', async () => {
    const heads = (page: number) => [
      { text: 'Office of the President of Orland', x: 72, y: 810 },
      { text: `Page ${page} of 2`, x: 280, y: 40 },
    ]
    const first = [
      ...heads(1),
      { text: 'Call with', x: 72, y: 762, size: 18 },
      { text: 'Meridia', x: 72, y: 740, size: 18 },
      ...setLines(body, 700),
    ]
    const second = [
      ...heads(2),
      ...setLines(
        ['The president thanked her counterpart for his visit to the capital last', 'spring.'],
        760,
      ),
    ]
    const { documents, refused } = await openBytes(
      'a.pdf',
      makePdf([first, second], { Title: 'Call with Meridia' }),
    )
    expect(refused).toEqual([])
    expect(documents[0]?.readout).toEqual({
      id: 'a.pdf',
      title: 'Call with Meridia',
      text: [
        'Office of the President of Orland',
        'Call with Meridia',
        `${body[0]} of Meridia. The two leaders discussed trade, the border crossing and the cooperation of both navies. They agreed to meet again in the autumn.`,
        'The president thanked her counterpart for his visit to the capital last spring.',
      ].join('\n\n'),
    })
    expect(documents[0]).toMatchObject({
      mediaType: 'application/pdf',
      facts: { title: 'PDF document information' },
    })
  })

  test('a title that the page does not show and the day on which it was made are not taken over', async () => {
    const pdf = makePdf([setLines(body, 700)], {
      Title: 'Template 7 final',
      CreationDate: 'D:20290101000000Z',
    })
    const { documents } = await openBytes('2031-05-04-call.pdf', pdf)
    expect(documents[0]?.readout).toMatchObject({ published: '2031-05-04' })
    expect(documents[0]?.readout.title).toBeUndefined()
    expect(documents[0]?.facts).toEqual({ published: 'file name' })
  })

  test('a PDF of pictures, an encrypted one, a cut one and one called .txt are told for what they are', async () => {
    expect((await openBytes('scan.pdf', makePdf([[], []]))).refused).toEqual([
      'scan.pdf: scan.pdf holds pictures of 2 pages and no text.',
    ])
    const whole = makePdf([setLines(body, 700)])
    expect((await openBytes('locked.pdf', encrypted(whole))).refused).toEqual([
      'locked.pdf: locked.pdf is an encrypted PDF that asks for a password.',
    ])
    expect((await openBytes('cut.pdf', whole.subarray(0, 60))).refused).toEqual([
      expect.stringMatching(/^cut\.pdf: cut\.pdf is a damaged PDF, or not whole/),
    ])
    expect((await openBytes('misnamed.txt', whole)).documents[0]?.mediaType).toBe('application/pdf')
  })
})

describe('Word documents', () => {
  test('paragraphs and the first heading are read', async () => {
    const { documents } = await openBytes(
      'call.docx',
      await makeDocx(['# Call with Meridia', CALL, 'They agreed to meet.']),
    )
    expect(documents[0]).toMatchObject({
      readout: { title: 'Call with Meridia', text: `Call with Meridia\n\n${CALL}\n\nThey agreed to meet.` },
      facts: { title: 'first heading' },
    })
  })

  test('a cut, an encrypted and an old one are refused in a sentence', async () => {
    const whole = await makeDocx([CALL])
    expect((await openBytes('cut.docx', whole.subarray(0, 300))).refused[0]).toContain(
      'damaged Word document, or not whole',
    )
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
    expect((await openBytes('old.docx', old)).refused[0]).toContain('old Word')
    const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')])
    expect((await openBytes('locked.docx', locked)).refused[0]).toContain('encrypted Word document')
  })
})

describe('mails', () => {
  const head =
    'From: Press <press@orland.example>\r\nSubject: Fwd: Call with Meridia\r\nDate: Sun, 04 May 2031 10:00:00 +0200\r\nMIME-Version: 1.0\r\n'

  test('subject and date are facts, lines broken for the screen are joined', async () => {
    const lines =
      'President Mara Voss of Orland spoke by telephone with Prime Minister\r\nTomas Reke of Meridia.'
    const { documents } = await openBytes(
      'a.eml',
      `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${lines}\r\n\r\nThey agreed.\r\n`,
    )
    expect(documents[0]?.readout).toEqual({
      id: 'a.eml',
      title: 'Call with Meridia',
      published: '2031-05-04',
      text: `Call with Meridia\n\n${CALL}\n\nThey agreed.`,
    })
    expect(documents[0]?.facts).toEqual({ title: 'mail subject', published: 'mail date' })
  })

  test('attached documents are documents of their own', async () => {
    const pdf = makePdf([setLines([CALL], 700)]).toString('base64')
    const parts = [
      'Content-Type: text/plain\r\n\r\nSee the attached file, please.',
      `Content-Type: application/pdf; name="call.pdf"\r\nContent-Disposition: attachment; filename="call.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${pdf}`,
      'Content-Type: image/png; name="seal.png"\r\nContent-Disposition: attachment; filename="seal.png"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=',
    ]
    const mail = `${head}Content-Type: multipart/mixed; boundary="b1"\r\n\r\n${parts.map((part) => `--b1\r\n${part}\r\n`).join('')}--b1--\r\n`
    const { documents, notes } = await openBytes('a.eml', mail)
    expect(documents.map(({ where, member, mediaType }) => ({ where, member, mediaType }))).toEqual([
      { where: 'a.eml', member: null, mediaType: 'message/rfc822' },
      { where: 'a.eml!/call.pdf', member: 'call.pdf', mediaType: 'application/pdf' },
    ])
    expect(documents[1]?.readout.text).toBe(CALL)
    expect(notes).toEqual(['a.eml: 1 file that is no document (1 .png) left out.'])
  })

  test('what has no head of a mail is refused', async () => {
    expect((await openBytes('a.eml', 'Just a few words.')).refused[0]).toContain('is no mail')
  })
})

test('a text in gzip is read; what ends in the middle is told', async () => {
  const packed = gzipSync(CALL)
  const { documents } = await openBytes('2031-05-04-call.en.txt.gz', packed)
  expect(documents[0]).toMatchObject({
    readout: { text: CALL, published: '2031-05-04', lang: 'en' },
    facts: { published: 'file name', lang: 'file name' },
  })
  const cut = await openBytes('a.txt.gz', packed.subarray(0, packed.length - 12))
  expect(cut.refused[0]).toContain('ends in the middle')
})

test('an empty file and a text far too long are refused', async () => {
  expect((await openBytes('a.txt', '')).refused).toEqual(['a.txt: a.txt is empty.'])
  const { refused } = await openBytes('a.txt', Buffer.alloc(20 * 1024 * 1024, 'They met. '))
  expect(refused[0]).toContain('more text than a readout has')
})

test('no content makes any kind of file fail without a sentence', async () => {
  const endings = [
    'txt',
    'md',
    'html',
    'pdf',
    'docx',
    'eml',
    'jsonl',
    'csv',
    'tsv',
    'warc',
    'wacz',
    'zip',
    'txt.gz',
    'bin',
  ]
  const heads = [
    '',
    '%PDF-1.7\n',
    'PK\x03\x04',
    '\x1f\x8b\x08\x00',
    'WARC/1.0\r\n',
    '---\n',
    'From: a\r\n\r\n',
    'id,text\n',
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...endings),
      fc.constantFrom(...heads),
      fc.uint8Array({ maxLength: 400 }),
      async (ending, head, rest) => {
        const { refused } = await openBytes(`a.${ending}`, Buffer.concat([Buffer.from(head, 'latin1'), rest]))
        for (const sentence of refused) expect(sentence).not.toMatch(/fault of dragoman|undefined|\[object/)
      },
    ),
    { numRuns: 300 },
  )
})
