import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openReading } from '../src/tasks/read-readout.ts'
import { factsOf } from './facts-of.ts'

/** Names of a sentence behind a headline, as "type text". */
const namesOf = (sentence: string) => {
  const text = `伊尔森会见卡尔索维亚总统\n5月4日，维尔马拉总统伊尔森在奥尔森会见卡尔索维亚总统科瓦林。\n${sentence}`
  const at = text.indexOf(sentence)
  const { names, words } = factsOf(
    { text, lang: 'zh', published: '2031-05-04', publisherCountry: 'VLM' },
    'find-names',
  )
  return names
    .filter(({ from }) => (words.start[from] as number) >= at)
    .filter(({ type }) => type !== 'state' && type !== 'person')
    .map(({ type, from, to }) => `${type} ${text.slice(words.start[from], words.end[to - 1])}`)
}

describe('things that a Chinese sentence names', () => {
  test.each([
    ['a thing of the register in quotes', '双方愿共建“一带一路”。', ['initiative 一带一路']],
    [
      'the parliament that an office is of',
      '伊尔森会见卡尔索维亚国民议会议长科瓦尔。',
      ['organisation 卡尔索维亚国民议会'],
    ],
    [
      'the body of many states that an office is of',
      '伊尔森会见欧洲理事会主席托马斯。',
      ['organisation 欧洲理事会'],
    ],
    [
      'a house of a parliament',
      '维尔马拉议会愿同卡尔索维亚参议院加强交流。',
      ['organisation 维尔马拉议会', 'organisation 卡尔索维亚参议院'],
    ],
    ['a parliament with its state contracted', '维国会愿同卡尔索维亚加强交流。', ['organisation 维国会']],
    ['no party of two that are both one', '维卡同为共产党领导的国家。', []],
    ['no armed group in the states of a faith', '伊尔森感谢伊斯兰国家的支持。', []],
    ['no party that is contracted inside an office', '卡共中央政治局委员科瓦尔参加会见。', []],
    ['no ministry by its minister', '伊尔森会见卡尔索维亚外交部长科瓦尔。', []],
    ['an event behind a verb of attending', '科瓦林来访并出席全球湖泊峰会的开幕式。', ['event 全球湖泊峰会']],
    [
      'an event with a name in quotes inside',
      '科瓦林将出席第七次“1+6”圆桌对话会。',
      ['event 第七次“1+6”圆桌对话会'],
    ],
    ['no event that has no name of its own', '科瓦林将出席本次峰会和领导人会议。', []],
    ['what two states build', '双方要加快维卡铁路建设。', ['initiative 维卡铁路']],
    ['what two states sign', '双方要用好维卡自由贸易协定。', ['instrument 维卡自由贸易协定']],
    ['what two states call themselves', '双方弘扬“山水一家人”的传统友谊。', ['label 山水一家人']],
    ['no partnership of no kind', '双方愿深化伙伴关系。', []],
    ['an airport with its name', '伊尔森乘专机抵达塔恩国际机场。', ['place 塔恩国际机场']],
    ['no congress in a great cause', '卡尔索维亚支持维尔马拉实现统一大业。', []],
    ['no city in what is called its spirit', '双方愿弘扬“上海精神”。', ['initiative 上海精神']],
  ])('%s', (_, sentence, expected) => {
    expect(namesOf(sentence)).toEqual(expected)
  })

  const peopleOf = (text: string) =>
    factsOf({ text, lang: 'zh', published: '2031-05-04' }, 'find-names').people.map(({ name, country }) => [
      name,
      country,
    ])

  test('who congratulates takes no office', () => {
    const told = peopleOf(
      '陶文会见科瓦林\n5月4日，科瓦林表示，上个月，伊尔森主席致电祝贺施密特当选卡尔索维亚首相。',
    )
    expect(told).toContainEqual(['施密特', 'KSV'])
    expect(told).not.toContainEqual(['伊尔森', 'KSV'])
  })

  test('a name goes on behind the one that the register knows', () => {
    const told = peopleOf(
      '伊尔森会见考察团\n维尔马拉总统伊尔森4日会见由总书记马丁内斯率领的卡尔索维亚干部考察团。',
    )
    expect(told.map(([name]) => name)).toContain('马丁内斯')
  })

  test('a people in whose name somebody speaks is nobody', () => {
    const { people } = factsOf(
      {
        text: '伊尔森会见卡尔索维亚总统\n5月4日，维尔马拉总统伊尔森会见卡尔索维亚总统科瓦林。科瓦林表示，我愿再次代表全体卡尔索维亚人民表示祝贺。',
        lang: 'zh',
        published: '2031-05-04',
        publisherCountry: 'VLM',
      },
      'find-names',
    )
    expect(people.map(({ name }) => name).sort()).toEqual(['伊尔森', '科瓦林'])
  })

  test('a word behind an office is nobody’s name', () => {
    const told = peopleOf('伊尔森会见科瓦林\n5月4日，两国关系在历代领导人关心引领下不断发展。')
    expect(told.map(([name]) => name)).not.toContain('关心')
  })
})

describe('states that one letter does not mean', () => {
  const statesOf = (text: string) =>
    factsOf(
      { text, lang: 'zh', published: '2031-05-04', publisherCountry: 'VLM' },
      'find-names',
    ).names.filter(({ type, ref }) => type === 'state' && (ref === 'LTU' || ref === 'HTI'))
  test.each(['伊尔森表示，维尔马拉以贸易立国。', '伊尔森表示，将推动维海关系发展。'])('%s', (sentence) => {
    expect(statesOf(`伊尔森会见科瓦林\n${sentence}`)).toEqual([])
  })
})

test('a namesake of somebody whom the register knows is nobody of the register, wherever he is named', async () => {
  const text = readFileSync('examples/register.yaml', 'utf8')
  const { read } = await openReading({ registers: [{ name: 'examples/register.yaml', text }] })
  const record = read({
    text: '陶文会见任逸舒\n国务院总理陶文4日会见卡尔索维亚议长任逸舒。\n任逸舒表示，愿深化合作。',
    lang: 'zh',
    published: '2031-05-04',
    publisherCountry: 'VLM',
  })
  expect(record.engagement?.participants.map(({ country, ref }) => [country, ref])).toContainEqual([
    'KSV',
    null,
  ])
  const named = record.mentions.filter(({ text }) => text === '任逸舒')
  expect(named.length).toBeGreaterThan(1)
  expect(named.map(({ ref }) => ref)).toEqual(named.map(() => null))
})
