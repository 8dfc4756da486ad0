import type { CalendarWords } from './print-calendar.ts'

/** "21st", "22nd", "23rd", "11th". */
function ordinalEn(n: number): string {
  const two = n % 100
  const end = two > 10 && two < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${end}`
}

const LANGUAGES = ['en', 'zh', 'ru'] as const
export type CalendarLanguage = (typeof LANGUAGES)[number]

/** What stands around the entries of a calendar, in each language. */
export const CALENDAR_WORDS: Readonly<Record<CalendarLanguage, CalendarWords>> = {
  en: {
    name: 'Dragoman: agenda',
    anniversary: (ordinal, of) => `${ordinalEn(ordinal)} anniversary of ${of}`,
    kinds: { anniversary: 'anniversary', meeting: 'meeting', deadline: 'due', date: 'date' },
    round: 'round anniversary',
    yearOnly: 'Only the year is named, not the day.',
    computed: 'Computed from the day of signing or adoption in the register.',
    sources: (count) => `Named in ${count} readout${count === 1 ? '' : 's'}:`,
  },
  zh: {
    name: 'Dragoman：日程',
    anniversary: (ordinal, of) => `${of}${ordinal}周年`,
    kinds: { anniversary: '周年', meeting: '会晤', deadline: '到期', date: '日期' },
    round: '整周年',
    yearOnly: '文本只提到年份，没有具体日期。',
    computed: '根据登记簿中的签署或通过日期推算。',
    sources: (count) => `见于${count}篇通报：`,
  },
  ru: {
    name: 'Dragoman: календарь',
    anniversary: (ordinal, of) => `${of}: ${ordinal}-я годовщина`,
    kinds: { anniversary: 'годовщина', meeting: 'встреча', deadline: 'срок', date: 'дата' },
    round: 'круглая дата',
    yearOnly: 'Назван только год, без дня.',
    computed: 'Вычислено по дню подписания или принятия в реестре.',
    sources: (count) => `Названо в сообщениях (${count}):`,
  },
}
