import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { SAMPLE_RECORD } from '../../../test/sample-record.ts'
import type { ReadoutRecord } from '../../record/record.ts'
import { en } from '../labels/en.ts'
import { ru } from '../labels/ru.ts'
import { zh } from '../labels/zh.ts'
import { printBrief } from './print-brief.ts'
import { printExplain } from './print-explain.ts'
import { printHtml } from './print-html.ts'
import { printMarked } from './print-marked.ts'
import { printTable } from './print-table.ts'
import { plainSheet } from './sheet.ts'
import { widthOf } from './wrap-text.ts'

const EXAMPLE = '05-citadel-call'
const READING = join(import.meta.dirname, `../../../examples/readings/${EXAMPLE}.json`)
const record = JSON.parse(readFileSync(READING, 'utf8')) as ReadoutRecord

test.each([en, zh, ru])('the briefing on an example in $lang', async (labels) => {
  const brief = printBrief(record, plainSheet(80, labels))
  await expect(brief).toMatchFileSnapshot(
    join(import.meta.dirname, `../../../test/golden/briefs/${EXAMPLE}.${labels.lang}.txt`),
  )
  expect(Math.max(...brief.split('\n').map(widthOf))).toBeLessThanOrEqual(80)
})

/** One of everything that a page can show. */
const FULL: ReadoutRecord = {
  ...SAMPLE_RECORD,
  publication: {
    ...SAMPLE_RECORD.publication,
    contact: { span: [0, 1], address: '1 Main Street', telephone: '+1', fax: '+2', email: null, web: null },
  },
  engagement: SAMPLE_RECORD.engagement && {
    ...SAMPLE_RECORD.engagement,
    localTime: { span: [0, 7], quote: 'evening' },
    duration: { span: [0, 3], quote: 'an hour' },
    initiator: 'FRA',
    also: [{ ...SAMPLE_RECORD.engagement, kind: 'visit', evidence: { span: [0, 1], quote: 'C' } }],
  },
  topics: [{ id: 'trade-and-investment', label: 'Trade and investment', weight: 1, spans: [] }],
}
const REFUSED: ReadoutRecord = { ...FULL, readout: false, engagement: null, refusal: 'domestic' }

describe.each([zh, ru])('the page in $lang', (labels) => {
  const { document } = parseHTML(
    printHtml([FULL, REFUSED, { ...REFUSED, refusal: 'unknown-language', lang: 'fr' }], () => null, labels),
  )

  test('is declared so, and no word of it is English but what is declared as English, rules and names of files', () => {
    expect(document.documentElement.getAttribute('lang')).toBe(labels.lang)
    const words = [...document.querySelectorAll('body *')].flatMap((element) => {
      const isOurs = element.closest('[lang]')?.getAttribute('lang') === labels.lang
      if (!isOurs || element.tagName === 'CODE') return []
      return [...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map(({ textContent }) => (textContent ?? '').replaceAll('Dragoman', ''))
        .filter((text) => /[A-Za-z]{2}/.test(text))
    })
    expect(words).toEqual([])
  })

  test('quotes carry the language of the text', () => {
    const quotes = [...document.querySelectorAll('dd [lang="en"]')].map(({ textContent }) => textContent)
    expect(quotes).toEqual(expect.arrayContaining(['evening', 'an hour', 'On Monday', 'Ministry of Arcadia']))
    expect(document.querySelector('section.text')?.getAttribute('lang')).toBe('en')
    expect(document.querySelector('.act')?.getAttribute('lang')).toBe(labels.lang)
  })
})

test('marked text, rules and lists are labelled in Chinese', () => {
  const sheet = plainSheet(100, zh)
  const marked = printMarked(SAMPLE_RECORD, sheet)
  expect(marked).toContain('Mara Voss（Arcadia）\n  承诺\n')
  expect(marked).toContain('[Treaty of Porto|文件]|Arcadia ·')
  const trace = [
    { field: 'engagement.kind', value: 'call', rule: 'r', span: null, beat: [{ rule: 's', value: 'visit' }] },
  ]
  expect(printExplain(SAMPLE_RECORD, trace, sheet)).toContain('胜过 visit（规则 s）')
  const [heading = '', row = ''] = printTable([{ file: 'a', record: SAMPLE_RECORD }], sheet).split('\n')
  expect(widthOf(heading.slice(0, heading.indexOf('标题')))).toBe(widthOf(row.slice(0, row.indexOf('Call'))))
})

test('a text that could not be read says in which language it seems to be, or that this cannot be told', () => {
  const unread = { ...REFUSED, refusal: 'unknown-language' as const }
  const brief = (lang: string | null, labels = en) => printBrief({ ...unread, lang }, plainSheet(200, labels))
  expect(brief('fr')).toMatch(/This text seems to be in French; Dragoman reads English\b/)
  expect(brief('fr', zh)).toContain('本文似为法语；Dragoman 可解读英语')
  expect(brief('fr', ru)).toContain('язык этого текста — французский')
  expect(brief(null)).toContain('could not be told for sure')
})

test('a state goes by its name in the language of the labels where the text is in another', () => {
  const ofFrance = { ...FULL, lang: 'en' }
  expect(printBrief(ofFrance, plainSheet(80, zh))).toContain('提议方     法国'.replace(/ +/, '   '))
  expect(printBrief(ofFrance, plainSheet(80, ru))).toContain('Франция')
  expect(printBrief({ ...ofFrance, lang: 'zh' }, plainSheet(80, en))).toContain('France')
})
