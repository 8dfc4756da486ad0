import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { SAMPLE_RECORD } from '../../../test/sample-record.ts'
import { printHtml } from './print-html.ts'

const contentOf = (html: string) => parseHTML(html).document

test('the page shows facts, speakers with label and colour, acts, marks with titles, lists and rules', () => {
  const page = contentOf(printHtml([SAMPLE_RECORD]))
  const texts = (selector: string) =>
    [...page.querySelectorAll(selector)].map((element) => element.textContent)
  expect(texts('h1')).toEqual(['Call with Borealia'])
  expect(texts('dl.facts dd')).toContain('Mara Voss, President (Arcadia)')
  expect(texts('.who')).toEqual(['The text itself', 'Mara Voss (Arcadia)', 'Both sides'])
  expect(texts('p.said.s0 .act')).toEqual(['undertook', 'opposed', 'assessed'])
  expect(page.querySelector('.commitment .mention')?.getAttribute('title')).toBe('state: Arcadia (ARC)')
  expect(texts('aside li')).toContain('2032 extension of the Treaty of Porto')
  expect(texts('details td')).toContain('en-spoke-by-telephone')
  expect(page.querySelector('section.text')?.getAttribute('lang')).toBe('en')
})

test('every word of the text stands on the page, in its order', () => {
  const section = contentOf(printHtml([SAMPLE_RECORD])).querySelector('section.text')
  for (const label of section?.querySelectorAll('.who, .act') ?? []) label.remove()
  const words = (text: string) => text.replace(/\s+/g, ' ').trim()
  expect(words(section?.textContent ?? '')).toBe(words(SAMPLE_RECORD.text))
})

test('markup in any field stays text, and the policy allows this very style and nothing else', () => {
  const evil = `"><script>alert('x')</script><img src=x onerror=alert(1)>`
  const html = printHtml([
    {
      ...SAMPLE_RECORD,
      text: SAMPLE_RECORD.text + evil,
      lang: evil,
      publication: { ...SAMPLE_RECORD.publication, title: evil, publisher: evil, postedBy: evil },
      mentions: SAMPLE_RECORD.mentions.map((mention) => ({ ...mention, canonical: evil })),
      commitments: SAMPLE_RECORD.commitments.map((commitment) => ({
        ...commitment,
        action: evil,
        rule: evil,
      })),
      decisions: SAMPLE_RECORD.decisions.map((decision) => ({ ...decision, value: evil, rule: evil })),
    },
  ])
  expect(html).not.toMatch(/<(script|img)/)
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  expect(html).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  )
  expect(html.replace(style, '')).not.toMatch(/ style=| on\w+="|https?:\/\//)
})

test('control characters and turned directions do not reach the page', () => {
  const html = printHtml([
    { ...SAMPLE_RECORD, publication: { ...SAMPLE_RECORD.publication, title: 'a\u0000\u001b\u202eb' } },
  ])
  expect(html).toContain('<title>ab</title>')
})

test('several records are one page with an article each', () => {
  const page = contentOf(
    printHtml([SAMPLE_RECORD, { ...SAMPLE_RECORD, readout: false, refusal: 'domestic' }]),
  )
  expect([...page.querySelectorAll('article')].length).toBe(2)
  expect(page.querySelector('.refused')?.textContent).toBe(
    'This is no readout: all who take part are of one state.',
  )
})
