import type { Against } from '../../tasks/choices.ts'
import { countedRu } from './counted-ru.ts'

/** Of news: what is new in a readout, and what that stands on. */
export interface NewsLabels {
  readonly compared: (documents: number, events: number, issuers: number) => string
  readonly days: (first: string, last: string) => string
  readonly against: Readonly<Record<Exclude<Against, 'all'>, string>>
  readonly before: (day: string) => string
  readonly since: (day: string) => string
  readonly speaker: (name: string, documents: number) => string
  readonly noDay: string
  readonly undated: (documents: number) => string
  readonly and: string
  readonly tooShort: string
  readonly tooFew: (documents: number, least: number) => string
  readonly tooFewWithin: (documents: number, least: number) => string
  readonly nothing: string
  readonly never: string
  readonly neverTogether: string
  readonly newHere: Readonly<Record<Against, string>>
  readonly back: (months: number) => string
  readonly cameBack: string
  readonly around: (words: string) => string
  readonly nearest: (quote: string, first: string, last: string, counts: string) => string
  readonly first: (use: string) => string
  readonly last: (use: string) => string
  readonly lookAt: string
  readonly notSaid: string
  readonly known: string
  readonly unshaded: string
  /** How to bring up where a phrase was first. */
  readonly hint: string
  readonly counts: (documents: number, events: number, issuers: number) => string
  readonly missing: (issuer: string, counterpart: string, readouts: number) => string
  readonly nothingUsual: (issuer: string, counterpart: string, readouts: number) => string
  readonly nothingMissing: (issuer: string, counterpart: string, readouts: number) => string
  readonly tooFewToMiss: (issuer: string, counterpart: string, readouts: number) => string
}

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`
const countsEn = (documents: number, events: number, issuers: number) =>
  `${count(documents, 'readout')}, ${count(events, 'event')}, ${count(issuers, 'issuer')}`

export const NEWS_EN: NewsLabels = {
  compared: (documents, events, issuers) => `compared with earlier: ${countsEn(documents, events, issuers)}`,
  days: (first, last) => `${first} to ${last}`,
  against: { speaker: 'what the same speakers said', pair: 'of these sides', issuer: 'of this issuer' },
  since: (day) => `since ${day}`,
  speaker: (name, documents) => `${name}: ${count(documents, 'readout')}`,
  before: (day) => `before ${day}`,
  noDay: 'the text has no day, so that all count as earlier',
  undated: (documents) => `${count(documents, 'readout')} without a day left out`,
  and: '; ',
  tooShort: 'The text is too short to say: it has no two words or four Chinese characters in a row.',
  tooFew: (documents, least) =>
    `Too few to say: ${count(documents, 'earlier readout')} in this language, at least ${least} are needed.`,
  tooFewWithin: (documents, least) =>
    `Too few to say what is new for them: ${count(documents, 'earlier readout')}, at least ${least} are needed. What is in no readout at all:`,
  nothing: 'No phrase is new or back.',
  never: 'never before',
  neverTogether: 'never together before',
  newHere: {
    all: 'new',
    speaker: 'new for this speaker',
    pair: 'new for these sides',
    issuer: 'new for this issuer',
  },
  back: (months) => `back after ${months} months`,
  cameBack: 'back after a year or longer',
  around: (words) => `in: “${words}”`,
  nearest: (quote, first, last, counts) => `used before: “${quote}”, first ${first}, last ${last}; ${counts}`,
  first: (use) => `first ${use}`,
  last: (use) => `last ${use}`,
  lookAt: 'Worth a look',
  notSaid: 'Not said this time',
  known: 'used before',
  unshaded: 'names, dates and figures are not judged',
  hint: 'Point at a phrase, or go to it with Tab, to see where it was first.',
  counts: countsEn,
  missing: (issuer, counterpart, readouts) =>
    `Not said this time, but by ${issuer} in at least half of ${count(readouts, 'earlier readout')} with ${counterpart}:`,
  nothingUsual: (issuer, counterpart, readouts) =>
    `No set phrase is in at least half of ${count(readouts, 'earlier readout')} of ${issuer} with ${counterpart}.`,
  nothingMissing: (issuer, counterpart, readouts) =>
    `Of the set phrases of ${issuer} with ${counterpart} (${count(readouts, 'earlier readout')}) none is missing.`,
  tooFewToMiss: (issuer, counterpart, readouts) =>
    `Too few to say what ${issuer} usually says with ${counterpart}: ${count(readouts, 'earlier readout')}.`,
}

const countsZh = (documents: number, events: number, issuers: number) =>
  `${documents}篇、${events}个事件、${issuers}个发布方`

export const NEWS_ZH: NewsLabels = {
  compared: (documents, events, issuers) => `对照此前文本：${countsZh(documents, events, issuers)}`,
  days: (first, last) => `${first} 至 ${last}`,
  against: { speaker: '仅限同一发言者的话', pair: '仅限同样双方', issuer: '仅限同一发布方' },
  since: (day) => `自 ${day} 起`,
  speaker: (name, documents) => `${name}：${documents}篇`,
  before: (day) => `早于 ${day}`,
  noDay: '文本没有日期，其他文本均视为更早',
  undated: (documents) => `${documents}篇没有日期，未计入`,
  and: '；',
  tooShort: '文本太短，无法判断：没有连续的两个词或四个汉字。',
  tooFew: (documents, least) =>
    `数量太少，无法判断：同一语言的此前文本只有${documents}篇，至少需要${least}篇。`,
  tooFewWithin: (documents, least) =>
    `数量太少，无法判断对其而言何为新提法：此前文本只有${documents}篇，至少需要${least}篇。所有文本中均未出现的：`,
  nothing: '没有新出现或重新出现的提法。',
  never: '从未出现',
  neverTogether: '从未连用',
  newHere: {
    all: '新出现',
    speaker: '该发言者首次使用',
    pair: '双方之间首次出现',
    issuer: '该发布方首次使用',
  },
  back: (months) => `时隔${months}个月重新出现`,
  cameBack: '时隔一年以上重新出现',
  around: (words) => `上下文：“${words}”`,
  nearest: (quote, first, last, counts) => `此前用过：“${quote}”，首次 ${first}，最近 ${last}；${counts}`,
  first: (use) => `首次 ${use}`,
  last: (use) => `最近 ${use}`,
  lookAt: '值得一看',
  notSaid: '此次未提',
  known: '此前用过',
  unshaded: '人名、日期和数字不作判断',
  hint: '将指针移到词句上，或用制表键选中，即可看到其首次出处。',
  counts: countsZh,
  missing: (issuer, counterpart, readouts) =>
    `此次未提，但 ${issuer} 在涉及 ${counterpart} 的${readouts}篇此前文本中至少半数提到：`,
  nothingUsual: (issuer, counterpart, readouts) =>
    `${issuer} 涉及 ${counterpart} 的${readouts}篇此前文本中，没有一种固定提法达到半数。`,
  nothingMissing: (issuer, counterpart, readouts) =>
    `${issuer} 涉及 ${counterpart} 的常用提法（此前${readouts}篇）此次无一缺失。`,
  tooFewToMiss: (issuer, counterpart, readouts) =>
    `数量太少，无法判断 ${issuer} 对 ${counterpart} 通常怎么说：此前文本只有${readouts}篇。`,
}

const textsRu = (n: number) => countedRu(n, 'сообщение', 'сообщения', 'сообщений')
const earlierRu = (n: number) => countedRu(n, 'прежнее сообщение', 'прежних сообщения', 'прежних сообщений')
const countsRu = (documents: number, events: number, issuers: number) =>
  `${textsRu(documents)}, ${countedRu(events, 'событие', 'события', 'событий')}, ${countedRu(issuers, 'издатель', 'издателя', 'издателей')}`

export const NEWS_RU: NewsLabels = {
  compared: (documents, events, issuers) => `сравнено с прежними: ${countsRu(documents, events, issuers)}`,
  days: (first, last) => `с ${first} по ${last}`,
  against: {
    speaker: 'слова тех же говорящих',
    pair: 'только этих сторон',
    issuer: 'только этого издателя',
  },
  since: (day) => `начиная с ${day}`,
  speaker: (name, documents) => `${name}: ${textsRu(documents)}`,
  before: (day) => `до ${day}`,
  noDay: 'у текста нет даты, прежними считаются все',
  undated: (documents) => `без даты, не учтено: ${documents}`,
  and: '; ',
  tooShort: 'Текст слишком короткий, чтобы судить: в нём нет двух слов или четырёх иероглифов подряд.',
  tooFew: (documents, least) =>
    `Слишком мало, чтобы судить: ${earlierRu(documents)} на этом языке, нужно не менее ${least}.`,
  tooFewWithin: (documents, least) =>
    `Слишком мало, чтобы судить, что для них ново: ${earlierRu(documents)}, нужно не менее ${least}. Чего нет ни в одном сообщении:`,
  nothing: 'Новых или вернувшихся выражений нет.',
  never: 'никогда прежде',
  neverTogether: 'никогда прежде вместе',
  newHere: {
    all: 'ново',
    speaker: 'ново для этого говорящего',
    pair: 'ново для этих сторон',
    issuer: 'ново для этого издателя',
  },
  back: (months) => `снова через ${countedRu(months, 'месяц', 'месяца', 'месяцев')}`,
  cameBack: 'снова через год и более',
  around: (words) => `где: «${words}»`,
  nearest: (quote, first, last, counts) =>
    `было прежде: «${quote}», впервые ${first}, в последний раз ${last}; ${counts}`,
  first: (use) => `впервые ${use}`,
  last: (use) => `в последний раз ${use}`,
  lookAt: 'Стоит посмотреть',
  notSaid: 'Не сказано в этот раз',
  known: 'было прежде',
  unshaded: 'имена, даты и числа не оцениваются',
  hint: 'Наведите указатель на выражение или перейдите к нему клавишей табуляции, чтобы увидеть, где оно было впервые.',
  counts: countsRu,
  missing: (issuer, counterpart, readouts) =>
    `Не сказано в этот раз, хотя ${issuer} говорит это не реже чем в половине случаев (${earlierRu(readouts)}, ${counterpart}):`,
  nothingUsual: (issuer, counterpart, readouts) =>
    `Нет формул, которые ${issuer} повторяет не реже чем в половине случаев (${counterpart}, ${earlierRu(readouts)}).`,
  nothingMissing: (issuer, counterpart, readouts) =>
    `Из обычных формул ${issuer} (${counterpart}, ${earlierRu(readouts)}) сказаны все.`,
  tooFewToMiss: (issuer, counterpart, readouts) =>
    `Слишком мало, чтобы судить, что ${issuer} говорит обычно (${counterpart}): ${earlierRu(readouts)}.`,
}
