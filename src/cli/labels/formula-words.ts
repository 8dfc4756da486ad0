import type { FORMULA_LANGUAGES, FORMULA_STATUSES, FORMULA_VERDICTS } from '../../tasks/choices.ts'
import { countedRu } from './counted-ru.ts'

type Lang = (typeof FORMULA_LANGUAGES)[number]

interface Counts {
  readonly documents: number
  readonly events: number
}

/** Of formulas: what discovery found, and what became of each. */
export interface FormulaLabels {
  readonly statuses: Readonly<Record<(typeof FORMULA_STATUSES)[number], string>>
  readonly verdicts: Readonly<Record<(typeof FORMULA_VERDICTS)[number], string>>
  readonly known: (id: string) => string
  readonly mergedInto: (id: string) => string
  readonly counts: (formula: Counts & { readonly issuers: number }) => string
  readonly days: (first: string, last: string) => string
  readonly also: (wordings: string) => string
  readonly more: (count: number) => string
  readonly none: string
  readonly noneYet: string
  readonly found: (
    found: Counts & { readonly lang: Lang; readonly formulas: number; readonly registered: number },
  ) => string
  readonly tooFew: (lang: Lang, documents: number, events: number, fewest: Counts) => string
  readonly kept: (added: number, there: number, gone: number) => string
  readonly others: (documents: number) => string
}

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`

export const FORMULA_EN: FormulaLabels = {
  statuses: { proposed: 'proposed', accepted: 'accepted', rejected: 'rejected' },
  verdicts: { accept: 'accepted', reject: 'rejected', rename: 'renamed', merge: 'merged into' },
  known: (id) => `known: ${id}`,
  mergedInto: (id) => `merged into ${id}`,
  counts: ({ documents, events, issuers }) =>
    `${count(documents, 'document')}, ${count(events, 'event')}, ${count(issuers, 'issuer')}`,
  days: (first, last) => `${first} to ${last}`,
  also: (wordings) => `also: ${wordings}`,
  more: (n) => `and ${n} more`,
  none: 'There are no such formulas.',
  noneYet: 'Nobody has looked for formulas in this archive yet: dragoman formulas discover',
  found: ({ lang, documents, events, formulas, registered }) =>
    `${lang}: ${count(formulas, 'formula')} in ${count(documents, 'document')} on ${count(events, 'event')}; ${registered} of them are in the register`,
  tooFew: (lang, documents, events, fewest) =>
    `${lang}: too few to say: ${count(documents, 'document')} on ${count(events, 'event')}, at least ${fewest.documents} on ${fewest.events} are needed.`,
  kept: (added, there, gone) =>
    `${added} new for review, ${there} were there already, ${gone} proposed earlier are no longer found.`,
  others: (documents) => `Left out: ${count(documents, 'document')} in other languages.`,
}

export const FORMULA_ZH: FormulaLabels = {
  statuses: { proposed: '待审', accepted: '已采纳', rejected: '已否定' },
  verdicts: { accept: '采纳', reject: '否定', rename: '更名为', merge: '并入' },
  known: (id) => `已知：${id}`,
  mergedInto: (id) => `已并入 ${id}`,
  counts: ({ documents, events, issuers }) => `${documents}篇、${events}个事件、${issuers}个发布方`,
  days: (first, last) => `${first} 至 ${last}`,
  also: (wordings) => `另作：${wordings}`,
  more: (n) => `等，另有${n}种`,
  none: '没有这样的提法。',
  noneYet: '尚未在此档案中查找提法：dragoman formulas discover',
  found: ({ lang, documents, events, formulas, registered }) =>
    `${lang}：在${documents}篇文本（${events}个事件）中找到${formulas}种提法，其中${registered}种已在名录中`,
  tooFew: (lang, documents, events, fewest) =>
    `${lang}：数量太少，无法判断：${documents}篇文本、${events}个事件，至少需要${fewest.documents}篇、${fewest.events}个事件。`,
  kept: (added, there, gone) => `新增待审${added}种，原有${there}种，此前提出而不再出现的${gone}种。`,
  others: (documents) => `未计入：其他语言的文本${documents}篇。`,
}

const textsRu = (n: number) => countedRu(n, 'документ', 'документа', 'документов')
const eventsRu = (n: number) => countedRu(n, 'событие', 'события', 'событий')
const formulasRu = (n: number) => countedRu(n, 'формула', 'формулы', 'формул')

export const FORMULA_RU: FormulaLabels = {
  statuses: { proposed: 'предложена', accepted: 'принята', rejected: 'отклонена' },
  verdicts: { accept: 'принята', reject: 'отклонена', rename: 'переименована:', merge: 'объединена с' },
  known: (id) => `известна: ${id}`,
  mergedInto: (id) => `объединена с ${id}`,
  counts: ({ documents, events, issuers }) =>
    `${textsRu(documents)}, ${eventsRu(events)}, ${countedRu(issuers, 'издатель', 'издателя', 'издателей')}`,
  days: (first, last) => `с ${first} по ${last}`,
  also: (wordings) => `также: ${wordings}`,
  more: (n) => `и ещё ${n}`,
  none: 'Таких формул нет.',
  noneYet: 'В этом архиве формулы ещё не искали: dragoman formulas discover',
  found: ({ lang, documents, events, formulas, registered }) =>
    `${lang}: ${formulasRu(formulas)}; просмотрено: ${textsRu(documents)}, ${eventsRu(events)}; есть в справочнике: ${registered}`,
  tooFew: (lang, documents, events, fewest) =>
    `${lang}: слишком мало, чтобы судить: ${textsRu(documents)}, ${eventsRu(events)}; нужно не менее: ${textsRu(fewest.documents)}, ${eventsRu(fewest.events)}.`,
  kept: (added, there, gone) =>
    `Новых: ${added}; было уже: ${there}; предложенных прежде больше нет: ${gone}.`,
  others: (documents) => `Не учтены на других языках: ${textsRu(documents)}.`,
}
