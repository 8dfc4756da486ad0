import { countedRu } from './counted-ru.ts'
import type { TrendLabels } from './trend-labels.ts'

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

export const TREND_EN: TrendLabels = {
  origins: {
    register: 'formula of the register',
    archive: 'formula accepted in this archive',
    own: 'a phrase of your own, looked for as it was typed',
  },
  source: 'source',
  wordings: 'wordings',
  oneLetter:
    'One letter or character stands in many words: this counts texts that hold it, and tells of no set phrase.',
  unused: 'Not used in these texts.',
  uses: (events, all, documents) => `in ${events} of ${count(all, 'event')}, ${count(documents, 'text')}`,
  share: (rate, low, high) => `${rate} % (95 % between ${low} and ${high})`,
  tooFew: 'too few to say',
  headings: {
    variants: 'Variants and equivalents',
    by: 'Said by',
    toward: 'Toward whom',
    trend: (by) => `By ${by}: events with it / all events, share`,
    bursts: 'Bursts',
    issuers: 'Issuers',
    adoption: 'First said by',
    companions: 'In company with',
    concordance: 'Where it stands',
  },
  both: 'both sides together',
  narrator: 'the narrator',
  first: 'first',
  last: 'last',
  noBurst: (shuffles) => `None that is heavier than in ${shuffles} archives with shuffled dates.`,
  burst: (from, to, uses, events, chance) =>
    `${from === to ? from : `${from} to ${to}`}: in ${uses} of ${count(events, 'event')}; as heavy in ${chance} % of archives with shuffled dates`,
  partial: 'the texts begin or end inside this period',
  noUsers: 'no text of an issuer who uses it',
  more: (times) => `at least ${times} times as often as the others`,
  less: (times) => `at least ${times} times less often than the others`,
  verdicts: {
    first: 'nobody earlier in this archive',
    later: 'after others, and silent before',
    unclear: 'after others; too few texts before to tell',
  },
  silent: (before, uses, since) =>
    `${count(before, 'event')} before without it, ${uses} of ${since} since with it`,
  heard: (side, day, events) => `heard from ${side} since ${day} (${count(events, 'event')})`,
  earlier: (sides) => `said earlier to others by ${sides}`,
  inTextOf: (issuer) => `in a text of ${issuer}`,
  adoptionCaution:
    'The archive tells an order, not a cause; what was said before it begins, or in texts it lacks, it cannot tell.',
  together: (uses, events, otherUses, otherEvents) =>
    `${uses} of ${events} events with it, ${otherUses} of ${otherEvents} without`,
  noCompanion: 'No other formula is surely more frequent beside it.',
  andMore: (n) => `and ${n} more`,
  changes: {
    entered: 'entered',
    left: 'left',
    back: 'came back',
    more: 'more often',
    less: 'less often',
  },
  parted: (day) => `Before and since ${day}, issuer by issuer.`,
  beforeSince: (issuer, before, since) => `${issuer}: ${count(before, 'event')} before, ${since} since`,
  notCompared: 'too few to compare',
  noChange: (looked) => `Of ${count(looked, 'formula')} none has surely changed.`,
  lookedAt: (looked) =>
    `${count(looked, 'formula')} of issuers were looked at; of those not named nothing can be said for sure.`,
  silentFrom: (day) => `silent from ${day}`,
  notCounted: 'not counted',
  noTexts: 'no texts in its language',
  guessed: (encoding) =>
    `The list does not say its encoding; it was read as ${encoding}. If the phrases look wrong, save it as UTF-8.`,
  written: (path) => `Written: ${path}`,
  columns: {
    phrase: 'phrase',
    events: 'events',
    of: 'of',
    share: 'share',
    first: 'first',
    last: 'last',
    documents: 'texts',
  },
}

export const TREND_ZH: TrendLabels = {
  origins: { register: '登记册中的提法', archive: '本存档认可的提法', own: '自拟短语，按输入原样查找' },
  source: '出处',
  wordings: '表述',
  oneLetter: '单个字母或汉字会出现在许多词中：这里只统计含有它的文本，并不说明固定提法。',
  unused: '这些文本中没有使用。',
  uses: (events, all, documents) => `${all}个事件中有${events}个，${documents}篇文本`,
  share: (rate, low, high) => `${rate}%（95%区间 ${low} 至 ${high}）`,
  tooFew: '数量太少，无法判断',
  headings: {
    variants: '变体与对应表述',
    by: '谁说的',
    toward: '对谁说的',
    trend: (by) =>
      `按${by === 'month' ? '月' : by === 'quarter' ? '季度' : '年'}：含此提法的事件／全部事件，比例`,
    bursts: '突增',
    issuers: '发布方',
    adoption: '各方首次使用',
    companions: '常与之同现',
    concordance: '上下文',
  },
  both: '双方共同',
  narrator: '叙述者',
  first: '首次',
  last: '最近',
  noBurst: (shuffles) => `没有比${shuffles}个日期打乱的存档更强的突增。`,
  burst: (from, to, uses, events, chance) =>
    `${from === to ? from : `${from} 至 ${to}`}：${events}个事件中有${uses}个；日期打乱的存档中有${chance}%同样强`,
  partial: '文本在该时段内开始或结束',
  noUsers: '没有使用者的文本',
  more: (times) => `频率至少为其他各方的${times}倍`,
  less: (times) => `其他各方的频率至少为其${times}倍`,
  verdicts: {
    first: '本存档中无人更早',
    later: '晚于他方，此前未用',
    unclear: '晚于他方；此前文本太少，无法判断',
  },
  silent: (before, uses, since) => `此前${before}个事件未用，此后${since}个事件中用于${uses}个`,
  heard: (side, day, events) => `自 ${day} 起听 ${side} 说过（${events}个事件）`,
  earlier: (sides) => `此前对他方说过的有 ${sides}`,
  inTextOf: (issuer) => `见于 ${issuer} 的文本`,
  adoptionCaution: '存档只说明先后，不说明因果；存档开始之前或所缺文本中说过什么，无从得知。',
  together: (uses, events, otherUses, otherEvents) =>
    `含此提法的${events}个事件中有${uses}个，其余${otherEvents}个中有${otherUses}个`,
  noCompanion: '没有其他提法确定更常与之同现。',
  andMore: (n) => `另有${n}项`,
  changes: { entered: '新出现', left: '消失', back: '重新出现', more: '增多', less: '减少' },
  parted: (day) => `以 ${day} 为界，逐个发布方比较。`,
  beforeSince: (issuer, before, since) => `${issuer}：此前${before}个事件，此后${since}个`,
  notCompared: '太少，无法比较',
  noChange: (looked) => `${looked}个提法中没有确定的变化。`,
  lookedAt: (looked) => `共比较${looked}个提法（按发布方计）；未列出的无法确定。`,
  silentFrom: (day) => `自 ${day} 起中断`,
  notCounted: '未统计',
  noTexts: '没有该语言的文本',
  guessed: (encoding) => `列表未标明编码，按 ${encoding} 读取。如短语显示有误，请存为 UTF-8。`,
  written: (path) => `已写入：${path}`,
  columns: {
    phrase: '短语',
    events: '事件',
    of: '共',
    share: '比例',
    first: '首次',
    last: '最近',
    documents: '文本',
  },
}

const eventsRu = (n: number) => countedRu(n, 'событие', 'события', 'событий')
const textsRu = (n: number) => countedRu(n, 'текст', 'текста', 'текстов')

export const TREND_RU: TrendLabels = {
  origins: {
    register: 'формула из реестра',
    archive: 'формула, принятая в этом архиве',
    own: 'своё выражение, ищется как набрано',
  },
  source: 'источник',
  wordings: 'варианты',
  oneLetter:
    'Одна буква или один иероглиф есть во многих словах: считаются тексты, где они есть, а не формула.',
  unused: 'В этих текстах не встречается.',
  uses: (events, all, documents) => `событий с ней: ${events} из ${all}; ${textsRu(documents)}`,
  share: (rate, low, high) => `${rate} % (95 %: от ${low} до ${high})`,
  tooFew: 'слишком мало, чтобы судить',
  headings: {
    variants: 'Варианты и соответствия',
    by: 'Кто говорит',
    toward: 'Кому говорит',
    trend: (by) =>
      `По ${by === 'month' ? 'месяцам' : by === 'quarter' ? 'кварталам' : 'годам'}: событий с ней / всех событий, доля`,
    bursts: 'Всплески',
    issuers: 'Издатели',
    adoption: 'Кто когда сказал впервые',
    companions: 'Рядом с ней',
    concordance: 'Где стоит',
  },
  both: 'стороны вместе',
  narrator: 'рассказчик',
  first: 'впервые',
  last: 'в последний раз',
  noBurst: (shuffles) => `Ни одного сильнее, чем в ${shuffles} архивах с перемешанными датами.`,
  burst: (from, to, uses, events, chance) =>
    `${from === to ? from : `${from} – ${to}`}: ${uses} из ${events}; столь же сильный в ${chance} % архивов с перемешанными датами`,
  partial: 'тексты начинаются или кончаются внутри периода',
  noUsers: 'нет текстов тех, кто её употребляет',
  more: (times) => `не менее чем в ${times} раза чаще других`,
  less: (times) => `не менее чем в ${times} раза реже других`,
  verdicts: {
    first: 'раньше в этом архиве никто',
    later: 'после других, прежде молчали',
    unclear: 'после других; прежних текстов слишком мало, чтобы судить',
  },
  silent: (before, uses, since) =>
    `прежде без неё: ${eventsRu(before)}, с тех пор с ней: ${uses} из ${since}`,
  heard: (side, day, events) => `слышали от ${side} с ${day} (${eventsRu(events)})`,
  earlier: (sides) => `раньше другим говорили: ${sides}`,
  inTextOf: (issuer) => `в тексте ${issuer}`,
  adoptionCaution:
    'Архив показывает порядок, а не причину; что было сказано до его начала или в текстах, которых в нём нет, сказать нельзя.',
  together: (uses, events, otherUses, otherEvents) =>
    `${uses} из ${events} событий с ней, ${otherUses} из ${otherEvents} без неё`,
  noCompanion: 'Нет формул, которые рядом с ней заведомо чаще.',
  andMore: (n) => `и ещё ${n}`,
  changes: {
    entered: 'появилась',
    left: 'исчезла',
    back: 'вернулась',
    more: 'чаще',
    less: 'реже',
  },
  parted: (day) => `До и после ${day}, по издателям.`,
  beforeSince: (issuer, before, since) => `${issuer}: до – ${eventsRu(before)}, после – ${since}`,
  notCompared: 'слишком мало, чтобы сравнить',
  noChange: (looked) =>
    `Из ${countedRu(looked, 'формулы', 'формул', 'формул')} заведомо не изменилась ни одна.`,
  lookedAt: (looked) =>
    `Просмотрено формул по издателям: ${looked}; о неназванных ничего нельзя сказать наверняка.`,
  silentFrom: (day) => `молчание с ${day}`,
  notCounted: 'не подсчитано',
  noTexts: 'нет текстов на этом языке',
  guessed: (encoding) =>
    `Кодировка списка не указана, он прочитан как ${encoding}. Если выражения выглядят неверно, сохраните его в UTF-8.`,
  written: (path) => `Записано: ${path}`,
  columns: {
    phrase: 'выражение',
    events: 'события',
    of: 'из',
    share: 'доля',
    first: 'впервые',
    last: 'в последний раз',
    documents: 'тексты',
  },
}
