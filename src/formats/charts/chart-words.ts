/** What is written on charts. */
export interface ChartWords {
  /** The axis of shares, and that of counts. */
  readonly share: string
  readonly uses: string
  readonly all: string
  readonly partial: string
  readonly tooFew: (least: number) => string
  readonly burst: string
  readonly interval: string
  readonly period: (name: string, uses: number, events: number) => string
}

export const CHART_LANGUAGES = ['en', 'zh', 'ru'] as const
export type ChartLanguage = (typeof CHART_LANGUAGES)[number]

export const CHART_WORDS: Readonly<Record<ChartLanguage, ChartWords>> = {
  en: {
    share: 'share of events, %',
    uses: 'events with it',
    all: 'all events',
    partial: 'hollow: the texts begin or end inside this period',
    tooFew: (least) => `no point: fewer than ${least} events, too few to say`,
    burst: 'band: burst',
    interval: 'bars: 95 % intervals (Wilson)',
    period: (name, uses, events) => `${name}: ${uses} of ${events} events`,
  },
  zh: {
    share: '占事件的比例（%）',
    uses: '含此提法的事件',
    all: '全部事件',
    partial: '空心：文本在该时段内开始或结束',
    tooFew: (least) => `无点：事件不足${least}个，无法判断`,
    burst: '色带：突增',
    interval: '竖线：95%置信区间（Wilson）',
    period: (name, uses, events) => `${name}：${events}个事件中有${uses}个`,
  },
  ru: {
    share: 'доля событий, %',
    uses: 'событий с формулой',
    all: 'всего событий',
    partial: 'пустой кружок: тексты начинаются или кончаются внутри периода',
    tooFew: (least) => `без точки: событий меньше ${least}, слишком мало, чтобы судить`,
    burst: 'полоса: всплеск',
    interval: 'отрезки: 95 %-е интервалы (Уилсон)',
    period: (name, uses, events) => `${name}: ${uses} из ${events} событий`,
  },
}
