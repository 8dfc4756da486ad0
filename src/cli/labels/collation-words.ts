import type { EvidenceKind } from '../../tasks/collate-event.ts'
import { countedRu } from './counted-ru.ts'

/** Of collations: what is in both accounts of an event, what is in one, and why two statements belong together. */
export interface CollationLabels {
  readonly title: string
  /** How many statements are in both, told with another strength among them, and only in each. */
  readonly sum: (counts: {
    readonly both: number
    readonly strength: number
    readonly onlyA: number
    readonly onlyB: number
    readonly names: readonly [string, string]
  }) => string
  readonly reordered: (percent: number) => string
  readonly sameOrder: string
  readonly leftOut: (ids: string) => string
  readonly doubt: (why: string) => string
  readonly lost: (pin: string) => string
  readonly both: string
  readonly strength: string
  readonly otherVoice: string
  readonly onlyIn: (account: string) => string
  readonly attributed: (account: string, other: string) => string
  readonly stronger: (account: string) => string
  readonly otherAct: string
  readonly pinned: string
  readonly reasons: Readonly<Record<EvidenceKind, string>>
  readonly themes: string
  readonly noTopic: string
  readonly share: (percent: number, order: number | null) => string
  readonly absent: string
  readonly more: (account: string) => string
  readonly nothing: string
  readonly pinLine: (verdict: 'linked' | 'apart') => string
  readonly noPins: string
  readonly columns: { readonly result: string; readonly confidence: string }
}

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

export const COLLATION_EN: CollationLabels = {
  title: 'Accounts side by side',
  sum: ({ both, strength, onlyA, onlyB, names: [a, b] }) =>
    `${count(both, 'link')}, ${strength} of them told with another strength; ${count(onlyA, 'statement')} only in ${a}, ${onlyB} only in ${b}`,
  reordered: (percent) => `${percent} % of what both tell stands in another order`,
  sameOrder: 'what both tell stands in the same order',
  leftOut: (ids) =>
    `Not compared, since they are reprints, further texts of one issuer, or beyond the third: ${ids}`,
  doubt: (why) => `These readouts may not report one event: ${why}.`,
  lost: (pin) => `The words of pin ${pin} are in the text no more; it is left aside.`,
  both: 'In both',
  strength: 'In both, told with another strength',
  otherVoice: 'In both, told of other speakers',
  onlyIn: (account) => `Only in the text of ${account}`,
  attributed: (account, other) => `Told by ${account} of ${other}, and not in the text of ${other}`,
  stronger: (account) => `firmer in ${account}`,
  otherAct: 'another act',
  pinned: 'linked by a person',
  reasons: {
    event: 'the event itself',
    instrument: 'agreement or initiative',
    formula: 'set phrase',
    name: 'name',
    number: 'figure',
    date: 'date',
    concept: 'meaning',
    learned: 'learned translation',
    wording: 'words in the same order',
    topic: 'topic',
    word: 'word',
    everyday: 'everyday word',
    party: 'party',
  },
  themes: 'Topics, their share of each text, and their place in its order',
  noTopic: 'no topic',
  share: (percent, order) => `${percent} %${order === null ? '' : `, no. ${order}`}`,
  absent: '–',
  more: (account) => `more in ${account}`,
  nothing: 'nothing',
  pinLine: (verdict) => (verdict === 'linked' ? 'tell one matter' : 'do not tell one matter'),
  noPins: 'Nothing is pinned.',
  columns: { result: 'result', confidence: 'sure' },
}

export const COLLATION_ZH: CollationLabels = {
  title: '各方表述对照',
  sum: ({ both, strength, onlyA, onlyB, names: [a, b] }) =>
    `对应${both}处，其中${strength}处语气强弱不同；仅见于${a}的${onlyA}句，仅见于${b}的${onlyB}句`,
  reordered: (percent) => `双方都提到的内容中有${percent}%次序不同`,
  sameOrder: '双方都提到的内容次序相同',
  leftOut: (ids) => `未作对照（转载、同一发布方的其他文本，或超过三篇）：${ids}`,
  doubt: (why) => `这些文本可能不是同一事件：${why}。`,
  lost: (pin) => `人工对应 ${pin} 的文字已不在文本中，不再采用。`,
  both: '双方都有',
  strength: '双方都有，语气强弱不同',
  otherVoice: '双方都有，发言者不同',
  onlyIn: (account) => `仅见于${account}的文本`,
  attributed: (account, other) => `${account}称${other}如此表示，${other}的文本未提`,
  stronger: (account) => `${account}的说法更强`,
  otherAct: '言语行为不同',
  pinned: '人工对应',
  reasons: {
    event: '事件本身',
    instrument: '文件或倡议',
    formula: '固定提法',
    name: '名称',
    number: '数字',
    date: '日期',
    concept: '词义',
    learned: '学得的译词',
    wording: '同序词语',
    topic: '议题',
    word: '词语',
    everyday: '常用词',
    party: '当事方',
  },
  themes: '议题、在各文本中的篇幅与次序',
  noTopic: '无议题',
  share: (percent, order) => `${percent}%${order === null ? '' : `，第${order}`}`,
  absent: '–',
  more: (account) => `${account}着墨更多`,
  nothing: '无',
  pinLine: (verdict) => (verdict === 'linked' ? '讲的是同一件事' : '讲的不是同一件事'),
  noPins: '没有人工对应。',
  columns: { result: '结果', confidence: '把握' },
}

const statementsRu = (n: number) => countedRu(n, 'высказывание', 'высказывания', 'высказываний')

export const COLLATION_RU: CollationLabels = {
  title: 'Сообщения рядом',
  sum: ({ both, strength, onlyA, onlyB, names: [a, b] }) =>
    `${countedRu(both, 'соответствие', 'соответствия', 'соответствий')}, из них с другой силой: ${strength}; только в ${a}: ${statementsRu(onlyA)}, только в ${b}: ${onlyB}`,
  reordered: (percent) => `${percent} % общего стоит в другом порядке`,
  sameOrder: 'общее стоит в том же порядке',
  leftOut: (ids) => `Не сравнивались (перепечатки, другие тексты того же издателя, сверх трёх): ${ids}`,
  doubt: (why) => `Эти сообщения, возможно, о разных событиях: ${why}.`,
  lost: (pin) => `Слов связи ${pin} в тексте больше нет; она не учитывается.`,
  both: 'В обоих',
  strength: 'В обоих, с другой силой',
  otherVoice: 'В обоих, говорят другие',
  onlyIn: (account) => `Только в тексте ${account}`,
  attributed: (account, other) => `${account} сообщает о стороне ${other}, в тексте ${other} этого нет`,
  stronger: (account) => `сильнее в ${account}`,
  otherAct: 'другое действие',
  pinned: 'связано человеком',
  reasons: {
    event: 'само событие',
    instrument: 'документ или инициатива',
    formula: 'формула',
    name: 'название',
    number: 'число',
    date: 'дата',
    concept: 'значение',
    learned: 'выученный перевод',
    wording: 'слова в том же порядке',
    topic: 'тема',
    word: 'слово',
    everyday: 'обычное слово',
    party: 'сторона',
  },
  themes: 'Темы, их доля в каждом тексте и место по порядку',
  noTopic: 'без темы',
  share: (percent, order) => `${percent} %${order === null ? '' : `, № ${order}`}`,
  absent: '–',
  more: (account) => `больше в ${account}`,
  nothing: 'ничего',
  pinLine: (verdict) => (verdict === 'linked' ? 'об одном' : 'не об одном'),
  noPins: 'Связей, сделанных людьми, нет.',
  columns: { result: 'итог', confidence: 'уверенность' },
}
