import type { NewsKind, PreviousBasis, SuccessiveKind } from '../../tasks/compare-previous.ts'
import { countedRu } from './counted-ru.ts'

/** Of two language versions of one text, and of a readout beside the one before it. */
export interface ComparisonLabels {
  readonly parallel: {
    readonly title: string
    readonly columns: readonly [more: string]
    /** Shares of each text that have a counterpart, in percent. */
    readonly sum: (counts: {
      readonly beads: number
      readonly shareA: number
      readonly shareB: number
      readonly names: readonly [string, string]
    }) => string
    readonly learned: (pairs: number) => string
    readonly confirmed: (pins: number) => string
    readonly lacks: (lang: string) => string
    readonly weaker: (lang: string, acts: string) => string
    readonly onlyWords: (lang: string, words: string) => string
    readonly moved: string
    readonly byPlace: string
    readonly doubt: (why: string) => string
  }
  readonly previous: {
    readonly title: string
    readonly columns: readonly [what: string, before: string, now: string, past: string]
    readonly now: string
    readonly before: string
    readonly basis: Readonly<Record<PreviousBasis, string>>
    readonly among: (readouts: number) => string
    readonly kinds: Readonly<Record<SuccessiveKind, string>>
    readonly moved: string
    readonly weaker: string
    readonly stronger: string
    readonly otherAct: string
    readonly news: Readonly<Record<NewsKind, string>>
    readonly said: (events: number, first: string, last: string) => string
    readonly lastUse: (day: string) => string
    readonly topics: string
    readonly formulas: string
    readonly labels: string
    readonly nothing: string
    readonly keptToo: (statements: number) => string
  }
}

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

export const COMPARISON_EN: ComparisonLabels = {
  parallel: {
    title: 'Two languages of one text',
    columns: ['difference'],
    sum: ({ beads, shareA, shareB, names: [a, b] }) =>
      `${count(beads, 'passage')} in both languages; they are ${shareA} % of ${a}, ${shareB} % of ${b}`,
    learned: (pairs) => `${count(pairs, 'pair')} of words learned from what people confirmed`,
    confirmed: (pins) => `${count(pins, 'pin')} made.`,
    lacks: (lang) => `not in ${lang}`,
    weaker: (lang, acts) => `weaker in ${lang} (${acts})`,
    onlyWords: (lang, words) => `only in ${lang}: ${words}`,
    moved: 'at another place',
    byPlace: 'by its place alone',
    doubt: (why) => `These may not be two languages of one text: ${why}.`,
  },
  previous: {
    title: 'Since the readout before',
    columns: ['what became of it', 'before', 'now', 'what the archive knows'],
    now: 'now',
    before: 'before',
    basis: {
      named: 'as you named it',
      people: 'the last between the same people',
      rank: 'the last between people of the same rank',
      last: 'the last of this issuer on this counterpart',
    },
    among: (readouts) => `of ${count(readouts, 'earlier readout')}`,
    kinds: { kept: 'kept', reworded: 'reworded', added: 'added', dropped: 'dropped' },
    moved: 'at another place',
    weaker: 'weaker than before',
    stronger: 'stronger than before',
    otherAct: 'another act',
    news: { never: 'never seen before', 'new-here': 'new between these two', back: 'back after a long time' },
    said: (events, first, last) =>
      first === last
        ? `said in ${count(events, 'earlier event')}, on ${first}`
        : `said in ${count(events, 'earlier event')}, ${first} to ${last}`,
    lastUse: (day) => `last on ${day}`,
    topics: 'Topics',
    formulas: 'Set phrases',
    labels: 'Names of the partnership',
    nothing: 'Nothing was changed.',
    keptToo: (statements) => `${count(statements, 'statement')} kept (--all prints them)`,
  },
}

export const COMPARISON_ZH: ComparisonLabels = {
  parallel: {
    title: '同一文本的两种语言',
    columns: ['差异'],
    sum: ({ beads, shareA, shareB, names: [a, b] }) =>
      `两种语言对应${beads}段；占${a}的${shareA}%，占${b}的${shareB}%`,
    learned: (pairs) => `从人工确认中学得${pairs}对译词`,
    confirmed: (pins) => `已确认${pins}处对应。`,
    lacks: (lang) => `${lang}没有`,
    weaker: (lang, acts) => `${lang}语气较弱（${acts}）`,
    onlyWords: (lang, words) => `仅${lang}有：${words}`,
    moved: '位置不同',
    byPlace: '仅据位置对应',
    doubt: (why) => `这两篇可能不是同一文本：${why}。`,
  },
  previous: {
    title: '与上一篇相比',
    columns: ['变化', '上次', '这次', '档案中的先例'],
    now: '这次',
    before: '上次',
    basis: {
      named: '由您指定',
      people: '同样的人上一次',
      rank: '同级别的人上一次',
      last: '该发布方关于对方的上一篇',
    },
    among: (readouts) => `此前共${readouts}篇`,
    kinds: { kept: '保留', reworded: '改写', added: '新增', dropped: '不再提' },
    moved: '位置变动',
    weaker: '语气减弱',
    stronger: '语气加强',
    otherAct: '行为不同',
    news: { never: '从未出现', 'new-here': '两方之间首次', back: '久未出现后重现' },
    said: (events, first, last) =>
      first === last ? `此前${events}次活动提过（${first}）` : `此前${events}次活动提过（${first}至${last}）`,
    lastUse: (day) => `上次为${day}`,
    topics: '议题',
    formulas: '固定表述',
    labels: '伙伴关系名称',
    nothing: '没有变化。',
    keptToo: (statements) => `保留${statements}句（加 --all 列出）`,
  },
}

export const COMPARISON_RU: ComparisonLabels = {
  parallel: {
    title: 'Один текст на двух языках',
    columns: ['различие'],
    sum: ({ beads, shareA, shareB, names: [a, b] }) =>
      `На обоих языках: ${countedRu(beads, 'место', 'места', 'мест')}; это ${shareA} % текста ${a}, ${shareB} % текста ${b}`,
    learned: (pairs) => `${countedRu(pairs, 'пара', 'пары', 'пар')} слов выучено по подтверждённому людьми`,
    confirmed: (pins) => `Подтверждено: ${countedRu(pins, 'соответствие', 'соответствия', 'соответствий')}.`,
    lacks: (lang) => `нет в тексте ${lang}`,
    weaker: (lang, acts) => `слабее в тексте ${lang} (${acts})`,
    onlyWords: (lang, words) => `только в тексте ${lang}: ${words}`,
    moved: 'на другом месте',
    byPlace: 'только по месту',
    doubt: (why) => `Возможно, это не один текст на двух языках: ${why}.`,
  },
  previous: {
    title: 'По сравнению с прошлым сообщением',
    columns: ['что стало', 'раньше', 'теперь', 'что знает архив'],
    now: 'теперь',
    before: 'раньше',
    basis: {
      named: 'как вы назвали',
      people: 'последнее о встрече тех же людей',
      rank: 'последнее о людях того же ранга',
      last: 'последнее этого ведомства об этой стороне',
    },
    among: (readouts) =>
      `из ${countedRu(readouts, 'прежнего сообщения', 'прежних сообщений', 'прежних сообщений')}`,
    kinds: { kept: 'осталось', reworded: 'переписано', added: 'новое', dropped: 'больше не сказано' },
    moved: 'на другом месте',
    weaker: 'слабее прежнего',
    stronger: 'сильнее прежнего',
    otherAct: 'другое действие',
    news: {
      never: 'не встречалось никогда',
      'new-here': 'впервые между этими двумя',
      back: 'снова после долгого перерыва',
    },
    said: (events, first, last) => {
      const told = `сказано раньше: ${countedRu(events, 'событие', 'события', 'событий')}`
      return first === last ? `${told}, ${first}` : `${told}, ${first} – ${last}`
    },
    lastUse: (day) => `последний раз ${day}`,
    topics: 'Темы',
    formulas: 'Устойчивые выражения',
    labels: 'Название партнёрства',
    nothing: 'Ничего не изменилось.',
    keptToo: (statements) =>
      `осталось: ${countedRu(statements, 'высказывание', 'высказывания', 'высказываний')} (--all покажет их)`,
  },
}
