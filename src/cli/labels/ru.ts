import { COLLATION_RU } from './collation-words.ts'
import { COMPARISON_RU } from './comparison-words.ts'
import { countedRu } from './counted-ru.ts'
import { dateFormat } from './date-format.ts'
import { DOSSIER_RU } from './dossier-words-ru.ts'
import { FORMULA_RU } from './formula-words.ts'
import type { Labels } from './labels.ts'
import { LEDGER_RU } from './ledger-words.ts'
import { NETWORK_RU } from './network-words.ts'
import { NEWS_RU } from './news-words.ts'
import { NOTE_RU } from './note-words.ts'
import { REMOVAL_RU } from './removal-words.ts'
import { STATES_RU } from './states-ru.ts'
import { TOPICS_RU } from './topic-words.ts'
import { TREND_RU } from './trend-words.ts'
import { VERSION_RU } from './version-words.ts'

const readouts = (count: number) => countedRu(count, 'сообщение', 'сообщения', 'сообщений')
const STATES_OF_TEXTS = {
  live: 'действующая',
  edited: 'изменённая',
  deleted: 'удалённая',
  restored: 'восстановленная',
} as const

export const ru: Labels = {
  lang: 'ru',
  facts: {
    what: 'Событие',
    when: 'Когда',
    where: 'Где',
    lasted: 'Длилось',
    who: 'Участники',
    askedBy: 'Инициатор',
    alsoTold: 'Также',
    published: 'Опубликовано',
    postedBy: 'Размещено',
  },
  contact: 'Контакты',
  fax: (number) => `факс ${number}`,
  kinds: {
    call: 'Телефонный разговор',
    video: 'Разговор по видеосвязи',
    meeting: 'Встреча',
    visit: 'Визит',
    multilateral: 'Многосторонняя встреча',
    message: 'Послание',
    other: 'Другое событие',
  },
  kindTags: {
    call: 'разговор',
    video: 'видеосвязь',
    meeting: 'встреча',
    visit: 'визит',
    multilateral: 'многостор.',
    message: 'послание',
    other: 'другое',
  },
  acts: {
    oppose: 'возражения',
    agree: 'договорённости',
    commit: 'обязательства',
    propose: 'предложения',
    support: 'поддержка',
    invite: 'приглашения',
    inform: 'информация',
    discuss: 'обсуждение',
    assess: 'оценки',
    courtesy: 'любезности',
    event: 'участие',
  },
  hardness: {
    will: 'обещание',
    agreed: 'договорённость',
    committed: 'обязательство',
    ready: 'готовность',
    intends: 'намерение',
    considers: 'возможность',
  },
  mentions: {
    instrument: 'Документы',
    initiative: 'Инициативы',
    label: 'Характер отношений',
    event: 'Мероприятия',
    organisation: 'Организации',
    person: 'Лица',
    state: 'Государства',
    place: 'Места',
  },
  mentionTags: {
    instrument: 'документ',
    initiative: 'инициатива',
    label: 'характер отношений',
    event: 'мероприятие',
    organisation: 'организация',
    person: 'лицо',
    state: 'государство',
    place: 'место',
  },
  speakers: {
    both: 'Обе стороны',
    bothTag: 'обе стороны',
    narrator: 'Авторский текст',
    none: 'Говорящий не указан',
  },
  noAct: 'без действия',
  runsOn: (acts) => `${acts} (говорит тот же)`,
  alsoDid: (acts) => `также ${acts}`,
  withSpeaker: (name) => `вместе: ${name}`,
  headings: {
    undertakings: 'Обязательства',
    dates: 'Даты',
    named: 'Упомянуто',
    formulas: 'Устойчивые формулы',
    topics: 'Темы',
    corrected: 'Исправлено',
  },
  missing: {
    when: 'когда состоялось событие',
    where: 'где оно состоялось',
    request: 'по чьей инициативе',
    published: 'когда опубликован текст',
    all: (items) => `Не сообщается: ${items.join('; ')}.`,
  },
  refusals: {
    empty: 'текст пуст',
    'unknown-language': 'эта версия не читает тексты на таком языке',
    'no-event': 'нет события между сторонами из разных государств или организаций',
    'future-event': 'анонсируется событие, которое ещё не состоялось',
    domestic: 'все участники представляют одно государство',
    transcript: 'это стенограмма, пресс-конференция или выступление',
    ceremony: 'это приветствие по внутреннему поводу',
  },
  noEvent: 'нет события между двумя сторонами',
  refused: (why) => `Это не сообщение о контакте: ${why}.`,
  unread: {
    foreign: (language, read) =>
      `По-видимому, язык этого текста — ${language}; языки, которые читает Dragoman: ${read}.`,
    undecided: 'Язык текста не удалось определить: текста слишком мало. Укажите его с помощью --lang.',
  },
  page: {
    untitled: 'Сообщение без заголовка',
    readout: 'Сообщение',
    readouts,
    noText: '(нет текста)',
    why: 'Почему? Правила, по которым принято решение, и слова, на которых оно основано',
    columns: ['поле', 'значение', 'правило', 'достоверность', 'слова'],
    certainty: { stated: 'сказано', implied: 'выведено' },
    fields: {
      readout: 'сообщение о контакте',
      'engagement.kind': 'вид события',
      'engagement.date': 'дата',
      'engagement.initiator': 'инициатор',
      'publication.postedBy': 'размещено',
      'publication.hostCountry': 'страна размещения',
    },
    yes: 'да',
    no: 'нет',
    nothing: 'нет',
  },
  marks: {
    implied: 'выведено',
    undertaking: (what) => `обязательство: ${what}`,
    titled: (label, what) => `${label}: ${what}`,
  },
  explain: {
    nothing: 'Ни одно правило не сработало в этом тексте.',
    by: (rule) => `правило ${rule}`,
    on: (quote) => `слова «${quote}»`,
    beat: (value, rule) => `вместо ${value} по правилу ${rule}`,
    none: '(нет)',
  },
  words: {
    quote: (text) => `«${text}»`,
    aside: (text) => ` (${text})`,
    comma: ', ',
    semicolon: '; ',
    more: (count) => `и ещё ${count}`,
    textHas: (quote) => `в тексте: «${quote}»`,
    by: (who) => who,
    hostedIn: (state) => `страна пребывания: ${state}`,
    until: (from, to) => `${from} – ${to}`,
    due: (day) => `срок: ${day}`,
  },
  list: {
    columns: {
      kind: 'вид',
      date: 'дата',
      parties: 'стороны',
      said: 'слова',
      undertook: 'обязат.',
      title: 'заголовок',
    },
    notReadout: (title, why) => `не сообщение о контакте: «${title}»: ${why}`,
    readouts,
    places: (count) => countedRu(count, 'место', 'места', 'мест'),
    facets: { kind: 'вид', pair: 'пара', publisher: 'издатель', lang: 'язык', year: 'год' },
    andMore: (count) => `и ещё ${count}`,
    sure: (percent) => `уверенность ${percent} %`,
    nothingFound: 'Ничего не найдено.',
    noEvent: 'Событий не найдено.',
    emptyArchive: 'Архив пуст.',
    shown: (shown, all) => `Показано ${shown} из ${all}; --limit покажет больше.`,
    linesShown: (limit, seen, all) =>
      `Показаны первые ${countedRu(limit, 'строка', 'строки', 'строк')}, просмотрено ${seen} из ${readouts(all)}; --limit покажет больше.`,
    heading: ({ id, version, versions, state, event, from, readBy }) =>
      `${id}, версия ${version} из ${versions} (${STATES_OF_TEXTS[state]})${event ? `, событие ${event}` : ''}, источник ${from}, прочитано ${readBy}`,
  },
  stats: {
    documents: (documents, reporting, versions) =>
      `${countedRu(documents, 'документ', 'документа', 'документов')}, из них сообщают о событии ${reporting}; ${countedRu(versions, 'версия', 'версии', 'версий')}`,
    events: (events, several) =>
      `${countedRu(events, 'событие', 'события', 'событий')}, из них в нескольких сообщениях ${several}`,
    statements: (statements, undertakings, notes) =>
      `${countedRu(statements, 'высказывание', 'высказывания', 'высказываний')}, ${countedRu(undertakings, 'обязательство', 'обязательства', 'обязательств')}, ${countedRu(notes, 'заметка', 'заметки', 'заметок')}`,
    published: (first, last) => `опубликовано с ${first} по ${last}`,
    size: (text, file) => `текста ${text} в файле ${file}`,
    readBy: (reader, versions) => `прочитано ${reader}: ${countedRu(versions, 'версия', 'версии', 'версий')}`,
    columns: ['издатель', 'язык', 'всего', 'сообщений', 'с … по'],
    unknownPublisher: 'издатель неизвестен',
  },
  tour: {
    read: (count) => `Dragoman прочитал ${countedRu(count, 'пример', 'примера', 'примеров')}.`,
    next: 'Что дальше:',
  },
  correction: {
    checked: 'проверено целиком',
    inQuote: (quote) => ` в «${quote}»`,
    takenBack: (day) => `, отменено ${day}`,
    misfit: (correction) => `Больше не подходит, так как текст изменился: ${correction}`,
    none: 'Исправлений нет.',
  },
  ledger: LEDGER_RU,
  news: NEWS_RU,
  removal: REMOVAL_RU,
  dossier: DOSSIER_RU,
  network: NETWORK_RU,
  collation: COLLATION_RU,
  version: VERSION_RU,
  comparison: COMPARISON_RU,
  trend: TREND_RU,
  note: NOTE_RU,
  formula: FORMULA_RU,
  states: STATES_RU,
  topics: TOPICS_RU,
  day: dateFormat('ru', { dateStyle: 'full' }),
  month: dateFormat('ru', { month: 'long', year: 'numeric' }),
  year: (year) => `${year} год`,
}
