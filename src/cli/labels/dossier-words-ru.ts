import { countedRu } from './counted-ru.ts'
import type { DossierLabels } from './dossier-words.ts'

const eventsRu = (n: number) => countedRu(n, 'событие', 'события', 'событий')
const textsRu = (n: number) => countedRu(n, 'текст', 'текста', 'текстов')
const daysRu = (n: number) => countedRu(n, 'день', 'дня', 'дней')
const gapsRu = (n: number) => countedRu(n, 'перерыв', 'перерыва', 'перерывов')

export const DOSSIER_RU: DossierLabels = {
  title: (a, b) => `${a} и ${b}: досье`,
  basis: (events, readouts) =>
    `${eventsRu(events)}, ${countedRu(readouts, 'сообщение', 'сообщения', 'сообщений')}`,
  days: (first, last) => `с ${first} по ${last}`,
  coverage: (side, texts, first, last) =>
    `В архиве ${textsRu(texts)} издателей стороны «${side}», с ${first} по ${last}.`,
  noCoverage: (side) => `В архиве нет текстов издателей стороны «${side}».`,
  reaches: (day, asOf) =>
    `Тексты сторон доходят до ${day}; текущий перерыв считается до этого дня. По состоянию на ${asOf}.`,
  undated: (events) => `Без даты: ${eventsRu(events)}; в подсчёты по времени не входят.`,
  openNumbers: (flags) =>
    `Считаются события, а не тексты. Числа с предложениями, на которых они стоят: ${flags}.`,
  headings: {
    basis: 'На чём это основано',
    contacts: 'Контакты',
    years: 'По годам и каналам',
    ranks: 'По годам и уровням',
    channels: 'По каналам и уровням',
    cadence: 'Последний контакт и обычный перерыв',
    requests: 'Кто был инициатором',
    themes: 'Темы по годам',
    relations: 'Как называют отношения',
    formulas: 'Устойчивые формулы',
    undertakings: 'Открытые обязательства',
    dates: 'Предстоящие даты',
    oneSided: 'Сообщила только одна сторона',
    list: 'Список контактов',
    sentences: 'Все предложения',
  },
  columns: {
    publisher: 'Издатель',
    state: 'Государство',
    language: 'Язык',
    readouts: 'Сообщения',
    first: 'Первое',
    last: 'Последнее',
    year: 'Год',
    texts: 'Тексты сторон',
    all: 'Всего',
    channel: 'Канал',
    series: 'Контакты',
    occasions: 'Дни',
    median: 'Медиана',
    middle: 'Средняя половина',
    longest: 'Наибольший',
    open: 'Текущий перерыв',
    asLong: 'Не короче было',
    verdict: 'Вывод',
    askedBy: 'По инициативе',
    events: 'События',
    theme: 'Тема',
    words: 'Слова',
    said: 'Кто говорит',
    recent: 'Недавно',
    use: 'Состояние',
    due: 'Срок',
    when: 'Когда',
    what: 'Что',
    named: 'Событий, где названо',
    day: 'День',
    kind: 'Вид',
    by: 'Сообщила',
    silent: 'Не сообщила',
    waited: 'Прошло',
  },
  levels: {
    heads: 'лидеры',
    deputies: 'заместители',
    ministers: 'министры',
    officials: 'должностные лица',
    unknown: 'не назван',
  },
  series: { all: 'все', heads: 'между лидерами' },
  verdicts: {
    overdue: 'просрочен',
    long: 'долгий',
    usual: 'обычный',
    'too-few': 'слишком мало, чтобы судить',
  },
  uses: { new: 'новое', 'in-use': 'в ходу', dropped: 'исчезло', unclear: 'недавно не было' },
  states: { ahead: 'предстоит', passed: 'срок прошёл', undated: 'без срока' },
  partial: '* Тексты охватывают не весь год.',
  textsNote: (query) => `dragoman list '${query}'`,
  last: (day, kind) => `Последний контакт: ${day}, ${kind}.`,
  inCompany: 'с участием других',
  howCadence: (least) =>
    `Перерыв — дни от одного дня контакта до следующего. Просрочен: не короче текущего была самое большее десятая часть прежних перерывов; долгий: четверть. Если прежних перерывов меньше ${least}, вывода нет.`,
  tooFewGaps: (gaps, least) =>
    `Слишком мало, чтобы судить об обычном перерыве: ${gapsRu(gaps)}, нужно не менее ${least}.`,
  overdue: {
    overdue: 'По собственному ритму сторон следующий контакт просрочен:',
    long: 'По собственному ритму сторон перерыв долгий:',
    usual: 'По собственному ритму сторон перерыв обычный:',
  },
  openGap: (days, asLong, gaps, median) =>
    `${daysRu(days)} с последнего контакта; из прежних (${gapsRu(gaps)}) не короче: ${asLong}, медиана: ${daysRu(median)}.`,
  sinceLast: (texts) => `Текстов в архиве с тех пор, о чём угодно: ${texts}.`,
  textsOf: (side, texts) => `${side} ${texts}`,
  gapsNote: (gaps) => `${gapsRu(gaps)},`,
  longestNote: 'Между',
  disputed: 'тексты сторон расходятся',
  untold: 'не сказано',
  noThemes: 'Темы не распознаны.',
  present: (who, day) =>
    `Названы в последний раз (${who}, ${day}; о чьих отношениях речь, видно из предложения):`,
  noRelations: 'В текстах только об этих двух сторонах нет названия отношений, известного справочнику.',
  howWords: (recentFrom) =>
    `События только этих двух сторон, каждый издатель и язык отдельно. Недавно — с ${recentFrom}. Новое и исчезло: случайно такое бывает реже одного раза из двадцати (точный критерий Фишера); недавно не было: слишком мало, чтобы судить.`,
  voice: (who, recent, earlier) => `${who}: недавно ${eventsRu(recent)}, прежде ${earlier}`,
  noFormulas: 'Формул, известных справочнику, нет.',
  noUndertakings: 'Не распознаны.',
  howUndertakings:
    'Состояние – по реестру: каждое опирается на предложение; «срок прошёл» значит, что сообщения не найдено, а не что не выполнено.',
  moreUndertakings: (more) => `Ещё ${more} без срока или с прошедшим сроком; все есть в --json.`,
  noDates: 'Тексты не называют дня, который ещё впереди.',
  howOneSided:
    'События только этих двух сторон. Прошло: от первой публикации до последнего дня, за который в архиве есть тексты молчащей стороны.',
  waits: (events, median, lower, upper) =>
    `Где сообщили обе (${eventsRu(events)}), вторая — через ${daysRu(median)} по медиане (средняя половина: от ${lower} до ${upper}).`,
  tooFewWaits: (events, least) =>
    `Слишком мало, чтобы судить, сколько обычно ждать вторую сторону: обе сообщили о ${countedRu(events, 'событии', 'событиях', 'событиях')}, нужно не менее ${least}.`,
  noOneSided: 'Нет: о каждом событии сообщили обе стороны, либо в архиве нет текстов ни одной.',
  notCovered: (events) =>
    `Ещё ${eventsRu(events)} в дни, за которые в архиве нет текстов другой стороны: сказать ничего нельзя.`,
  daysLong: daysRu,
  inList: (numbers) => `список контактов, № ${numbers}`,
  shownOf: (shown, all) => `Показано ${shown} из ${all}.`,
  none: 'нет',
}
