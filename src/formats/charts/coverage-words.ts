import type { ChartLanguage } from './chart-words.ts'

/** In what words it is told how much a figure stands on, and what is missing. */
export interface CoverageWords {
  readonly stands: (texts: number, readouts: number, events: number) => string
  readonly days: (first: string, last: string) => string
  readonly nothing: string
  readonly only: (what: string) => string
  readonly issuers: string
  readonly issuer: (name: string, lang: string, texts: number, first: string, last: string) => string
  readonly more: (count: number) => string
  readonly missing: string
  readonly emptyMonths: (empty: number, all: number) => string
  readonly undated: (texts: number) => string
  readonly unknownLanguage: (texts: number) => string
  readonly reprints: (texts: number) => string
  readonly elsewhere: (texts: number) => string
  readonly noGap: string
}

const en = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
const ru = (count: number, one: string, few: string, many: string) => {
  const form = new Intl.PluralRules('ru').select(count)
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`
}
const textsRu = (count: number) => ru(count, 'текст', 'текста', 'текстов')

export const COVERAGE_WORDS: Readonly<Record<ChartLanguage, CoverageWords>> = {
  en: {
    stands: (texts, readouts, events) =>
      `Stands on ${en(texts, 'text')} (${readouts} of them readouts), ${en(events, 'event')}`,
    days: (first, last) => `${first} to ${last}`,
    nothing: 'The archive has no text of this kind: nothing can be said, not even that there is none.',
    only: (what) => `only ${what}`,
    issuers: 'Issuers: ',
    issuer: (name, lang, texts, first, last) => `${name} (${lang}) ${texts}, ${first} to ${last}`,
    more: (count) => `${count} more`,
    missing: 'Missing: ',
    emptyMonths: (empty, all) => `no text in ${empty} of ${en(all, 'month')}`,
    undated: (texts) => `${en(texts, 'text')} without a day left out`,
    unknownLanguage: (texts) => `${en(texts, 'text')} in an unknown language left out`,
    reprints: (texts) => `${en(texts, 'reprint')} not counted again`,
    elsewhere: (texts) => `${en(texts, 'text')} with the phrase outside of these`,
    noGap: 'no month without a text',
  },
  zh: {
    stands: (texts, readouts, events) => `依据${texts}篇文本（其中${readouts}篇为会谈通报）、${events}个事件`,
    days: (first, last) => `${first} 至 ${last}`,
    nothing: '存档中没有此类文本：无法判断，也不能说没有。',
    only: (what) => `仅限 ${what}`,
    issuers: '发布方：',
    issuer: (name, lang, texts, first, last) => `${name}（${lang}）${texts}篇，${first} 至 ${last}`,
    more: (count) => `另有${count}个`,
    missing: '缺失：',
    emptyMonths: (empty, all) => `${all}个月中有${empty}个月没有文本`,
    undated: (texts) => `${texts}篇没有日期，未计入`,
    unknownLanguage: (texts) => `${texts}篇语言不明，未计入`,
    reprints: (texts) => `${texts}篇转载，不重复计数`,
    elsewhere: (texts) => `另有${texts}篇含此提法但不在此范围内`,
    noGap: '每个月都有文本',
  },
  ru: {
    stands: (texts, readouts, events) =>
      `Основано на: ${textsRu(texts)} (из них сообщений о контактах: ${readouts}), ${ru(events, 'событие', 'события', 'событий')}`,
    days: (first, last) => `с ${first} по ${last}`,
    nothing: 'В архиве нет таких текстов: сказать нельзя ничего, в том числе что этого не было.',
    only: (what) => `только ${what}`,
    issuers: 'Издатели: ',
    issuer: (name, lang, texts, first, last) => `${name} (${lang}) ${texts}, с ${first} по ${last}`,
    more: (count) => `ещё ${count}`,
    missing: 'Чего нет: ',
    emptyMonths: (empty, all) => `месяцев без текстов: ${empty} из ${all}`,
    undated: (texts) => `без даты, не учтено: ${texts}`,
    unknownLanguage: (texts) => `на неизвестном языке, не учтено: ${texts}`,
    reprints: (texts) => `перепечаток, повторно не учтено: ${texts}`,
    elsewhere: (texts) => `вне этого круга с формулой: ${textsRu(texts)}`,
    noGap: 'нет месяцев без текстов',
  },
}
