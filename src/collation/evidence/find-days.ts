import type { Evidence } from './evidence.ts'

const EN = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const RU = 'янв фев мар апр ма июн июл авг сен окт ноя дек'.split(' ')
const ENGLISH =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(January|February|March|April|May|June|July|August|September|October|November|December)\b(?:\s+(\d{1,2})\b(?!\d))?/gu
const RUSSIAN =
  /(?<!\p{L})(?:(\d{1,2})\s+)?(январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}{0,2}(?!\p{L})/giu
const CHINESE = /(\d{1,2})月(?:(\d{1,2})[日号])?|(\d{1,2})[日号]/gu
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)(?!\s*[万亿]|\s*(?:million|billion|млн|млрд))/gu

/**
 * Days, months and years that a statement names, without the year where they stand without: "in July" → "7", "2 June" →
 * "6-2", "2031" → "2031". What is compared are two texts on one day, so nothing needs to be completed.
 */
export function findDays(text: string, from: number): Evidence[] {
  const found: Evidence[] = []
  const put = (key: string, index: number, length: number) => {
    found.push({ kind: 'date', key, span: [from + index, from + index + length] })
  }
  for (const { 0: all, 1: before, 2: month = '', 3: after, index } of text.matchAll(ENGLISH)) {
    const number = EN.indexOf(month.slice(0, 3).toLowerCase()) + 1
    const day = before ?? after
    // "may" in lower case is a verb; "May" at the beginning of a sentence hardly ever is one.
    put(day ? `${number}-${Number(day)}` : `${number}`, index, all.length)
  }
  for (const { 0: all, 1: day, 2: month = '', index } of text.matchAll(RUSSIAN)) {
    const start = month.toLowerCase()
    const number = RU.findIndex((one) => start.startsWith(one)) + 1
    put(day ? `${number}-${Number(day)}` : `${number}`, index, all.length)
  }
  for (const { 0: all, 1: month, 2: day, index } of text.matchAll(CHINESE))
    if (month) put(day ? `${Number(month)}-${Number(day)}` : `${Number(month)}`, index, all.length)
  for (const { 1: year = '', index } of text.matchAll(YEAR)) put(year, index, year.length)
  return found
}
