import { countedRu } from './counted-ru.ts'

/** Of networks: who deals with whom. */
export interface NetworkLabels {
  readonly title: string
  readonly basis: (events: number, readouts: number, sides: number, pairs: number) => string
  readonly issuers: (told: string) => string
  readonly columns: {
    readonly sides: string
    readonly events: string
    readonly alone: string
    readonly channels: string
    readonly ranks: string
    readonly first: string
    readonly last: string
  }
  /** Of the command that lists the events of a pair. */
  readonly openNumbers: (command: string) => string
  readonly shownOf: (shown: number, all: number) => string
  readonly circleTitle: (state: string) => string
  readonly circleText: (shown: number, all: number, most: string) => string
}

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

export const NETWORK_EN: NetworkLabels = {
  title: 'Who deals with whom',
  basis: (events, readouts, sides, pairs) =>
    `${count(events, 'event')} in ${count(readouts, 'readout')}; ${count(sides, 'side')}, ${count(pairs, 'pair')}`,
  issuers: (told) => `Readouts by state of the issuer: ${told}. Who publishes little seems to meet few.`,
  columns: {
    sides: 'Sides',
    events: 'Events',
    alone: 'Alone',
    channels: 'Channels',
    ranks: 'Ranks',
    first: 'First',
    last: 'Last',
  },
  openNumbers: (command) =>
    `An event of more than two sides counts for each two of them. Events behind a number: ${command}; a dossier has their sentences.`,
  shownOf: (shown, all) =>
    `${shown} of ${count(all, 'pair')} are shown; --limit shows more, --format csv all.`,
  circleTitle: (state) => `Contacts of ${state}`,
  circleText: (shown, all, most) =>
    `${count(shown, 'counterpart')} of ${all}, in the order of their codes; the wider a line, the more events, the most with ${most}. Colour and dashes show the channel used most. The table has all numbers.`,
}

export const NETWORK_ZH: NetworkLabels = {
  title: '谁与谁往来',
  basis: (events, readouts, sides, pairs) => `${events}个事件，${readouts}篇通稿；${sides}方，${pairs}对双边`,
  issuers: (told) => `按发布方国家统计的通稿：${told}。发布少者，看上去往来也少。`,
  columns: {
    sides: '双方',
    events: '事件',
    alone: '单独',
    channels: '渠道',
    ranks: '级别',
    first: '首次',
    last: '最近',
  },
  openNumbers: (command) =>
    `超过两方的事件在其中每两方之间各计一次。数字背后的事件：${command}；原句见双边档案。`,
  shownOf: (shown, all) => `显示${all}对中的${shown}对；--limit 显示更多，--format csv 输出全部。`,
  circleTitle: (state) => `${state}的往来`,
  circleText: (shown, all, most) =>
    `${all}个往来对象中的${shown}个，按代码排序；线越宽，事件越多，最多的是${most}。颜色和虚线表示使用最多的渠道。全部数字见表。`,
}

export const NETWORK_RU: NetworkLabels = {
  title: 'Кто с кем имеет дело',
  basis: (events, readouts, sides, pairs) =>
    `${countedRu(events, 'событие', 'события', 'событий')}, ${countedRu(readouts, 'сообщение', 'сообщения', 'сообщений')}; ${countedRu(sides, 'сторона', 'стороны', 'сторон')}, ${countedRu(pairs, 'пара', 'пары', 'пар')}`,
  issuers: (told) =>
    `Сообщения по государству издателя: ${told}. Кто мало сообщает, тот словно бы мало встречается.`,
  columns: {
    sides: 'Стороны',
    events: 'События',
    alone: 'Вдвоём',
    channels: 'Каналы',
    ranks: 'Уровни',
    first: 'Первое',
    last: 'Последнее',
  },
  openNumbers: (command) =>
    `Событие более чем двух сторон считается для каждых двух из них. События за числом: ${command}; предложения есть в досье.`,
  shownOf: (shown, all) =>
    `Показано ${shown} из ${countedRu(all, 'пары', 'пар', 'пар')}; больше — с --limit, все — с --format csv.`,
  circleTitle: (state) => `Контакты: ${state}`,
  circleText: (shown, all, most) =>
    `Показано ${shown} из ${all}, по порядку кодов; чем шире линия, тем больше событий, больше всего: ${most}. Цвет и штрихи показывают самый частый канал. Все числа есть в таблице.`,
}
