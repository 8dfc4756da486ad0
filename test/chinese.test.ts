import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

const read = (text: string, last: string) =>
  factsOf({ text, lang: 'zh', published: '2031-05-04', publisherCountry: 'VLM' }, last)

const partiesOf = (text: string) =>
  read(text, 'find-engagement').engagement.participants.map(
    ({ name, office, country }) => `${name} ${office} ${country}`,
  )

describe('parties whose names or states stand elsewhere', () => {
  test.each([
    [
      'the state of who leads a group is the group’s',
      '陶文会见卡尔索维亚考察团\n国务院总理陶文4日会见由总书记科瓦尔率领的卡尔索维亚干部考察团。',
      ['陶文 国务院总理 VLM', '科瓦尔 总书记 KSV'],
    ],
    [
      'a name of letters that are words elsewhere, behind an office',
      '陶文会见卡尔索维亚河商会代表团\n国务院总理陶文4日会见卡尔索维亚河商会会长山口明智率领的代表团。\n山口明智表示，愿深化合作。',
      ['陶文 国务院总理 VLM', '山口明智 河商会会长 KSV'],
    ],
    [
      'whoever goes before “and company”',
      '陶文会见卡尔索维亚议员代表团\n国务院总理陶文4日会见卡尔索维亚国会众议员代表团史蒂文斯一行。',
      ['陶文 国务院总理 VLM', '史蒂文斯 null KSV'],
    ],
    [
      'whoever leads a group of a parliament that the register knows',
      '陶文会见日本国会议员代表团\n国务院总理陶文4日会见来访的日本国会众议员代表团史蒂文斯一行。',
      ['陶文 国务院总理 VLM', '史蒂文斯 null JPN'],
    ],
    [
      'whoever a body of many states sent is not of the state before',
      '伊尔森举行三方会谈\n5月4日，维尔马拉总统伊尔森在奥尔森同卡尔索维亚总统科瓦林、欧洲理事会主席托马斯举行三方会谈。',
      ['伊尔森 总统 VLM', '科瓦林 总统 KSV', '托马斯 欧洲理事会主席 null'],
    ],
    [
      'a name that only its place tells, with the office of the title',
      '陶文同卡尔索维亚总理会谈\n欢迎仪式后，国务院总理陶文同朴泰明举行会谈。\n朴泰明表示，愿深化合作。',
      ['陶文 国务院总理 VLM', '朴泰明 总理 KSV'],
    ],
    [
      'the office of the title is of whoever of that state speaks',
      '伊尔森同卡尔索维亚总统会谈\n5月4日，维尔马拉总统伊尔森在奥尔森出席欢迎仪式后，两国元首举行会谈。\n科瓦林斯基表示，两国友谊深厚。',
      ['伊尔森 总统 VLM', '科瓦林斯基 总统 KSV'],
    ],
    [
      'a delegation of which nobody has a name',
      '陶文会见卡尔索维亚企业家代表团\n国务院总理陶文4日会见卡尔索维亚企业家代表团。',
      ['陶文 国务院总理 VLM', '卡尔索维亚企业家代表团 null KSV'],
    ],
    [
      'two people told apart, though one office stands behind another name',
      '陶文会见卡尔索维亚两院议长\n国务院总理陶文4日会见卡尔索维亚众议长科瓦林和参议长施密特。',
      ['陶文 国务院总理 VLM', '科瓦林 众议长 KSV', '施密特 参议长 KSV'],
    ],
    [
      'whose death a message is about is no party',
      '伊尔森致唁电\n5月4日，维尔马拉总统伊尔森就卡尔索维亚前总统施密特逝世向卡尔索维亚总统科瓦林致唁电，对施密特逝世表示哀悼。',
      ['伊尔森 总统 VLM', '科瓦林 总统 KSV'],
    ],
    [
      'guests whom two leaders receive together',
      '伊尔森同科瓦林共同会见两国青年代表\n5月4日，维尔马拉总统伊尔森同卡尔索维亚总统科瓦林共同会见参加江河之旅的两国青年代表。',
      ['伊尔森 总统 VLM', '科瓦林 总统 KSV', '两国青年代表 null null'],
    ],
  ])('%s', (_, text, expected) => {
    expect(partiesOf(text)).toEqual(expected)
  })
})

describe('days and headlines', () => {
  test('headlines that stand again below the title, with fuller names, are no lead', () => {
    const { lines } = read(
      '伊尔森同卡尔索维亚总统互致贺电 陶文同卡尔索维亚总理互致贺电\n维视消息（新闻）：\n伊尔森同卡尔索维亚总统科瓦林互致贺电\n陶文同卡尔索维亚总理施密特互致贺电\n5月3日，维尔马拉总统伊尔森同卡尔索维亚总统科瓦林互致贺电。',
      'find-zones',
    )
    expect(lines.map(({ zone }) => zone)).toEqual(['title', 'boilerplate', 'title', 'title', 'lead'])
  })

  test.each([
    [
      '伊尔森同科瓦林会谈\n欢迎仪式后，伊尔森同科瓦林会谈。\n伊尔森表示，今天（5月3日）上午，双方签署协定。',
      '2031-05-04',
    ],
    ['伊尔森同科瓦林会谈\n欢迎仪式后，伊尔森同科瓦林会谈。\n伊尔森表示，今天的世界充满挑战。', undefined],
  ])('%s', (text, day) => {
    expect(read(text, 'find-engagement').engagement.date?.value).toBe(day)
  })
})

test('the years in the title of a document are no milestone', () => {
  const text =
    '伊尔森同科瓦林会谈\n5月4日，维尔马拉总统伊尔森同卡尔索维亚总统科瓦林会谈。\n双方签署《经济合作规划（2032—2036年）》。'
  expect(read(text, 'find-milestones').milestones).toEqual([])
})

test('who is quoted inside a turn speaks in that sentence alone', () => {
  const text =
    '伊尔森会见科瓦林\n5月4日，维尔马拉总统伊尔森会见卡尔索维亚总统科瓦林。\n伊尔森表示，两国友谊深厚。卡尔索维亚前总统施密特曾说，江河相通。我们要加强合作。'
  const { turns } = read(text, 'give-the-floor')
  expect(turns.map(({ speakers: [who] }) => (who?.type === 'person' ? who.name : who?.type))).toEqual([
    'narrator',
    '伊尔森',
    '施密特',
    '伊尔森',
  ])
})

test('whoever is addressed is spoken to: what "both" will do is told by the speaker', () => {
  const text =
    '伊尔森会见科瓦林\n5月4日，维尔马拉总统伊尔森会见卡尔索维亚总统科瓦林。\n伊尔森表示，两国友谊深厚。你此次来访期间，双方将发表联合声明。当天下午，科瓦林圆满结束访问，乘包机离开。'
  const { turns } = read(text, 'give-the-floor')
  expect(turns.map(({ speakers: [who] }) => (who?.type === 'person' ? who.name : who?.type))).toEqual([
    'narrator',
    '伊尔森',
    '伊尔森',
    'narrator',
  ])
})

test.each([
  ['应卡尔索维亚总统科瓦林邀请，总统伊尔森4日至6日访问卡尔索维亚。', 'KSV'],
  ['应卡尔索维亚总统科瓦林的邀请，总统伊尔森4日访问卡尔索维亚。', 'KSV'],
  ['总统伊尔森4日会见卡尔索维亚总统科瓦林。\n科瓦林表示，很高兴应邀出席纪念活动。', null],
])('%s', (text, initiator) => {
  expect(read(`伊尔森访问卡尔索维亚\n${text}`, 'find-engagement').engagement.initiator).toBe(initiator)
})

const saidBy = (sentences: string) =>
  read(`伊尔森总统会见科瓦尔总统\n总统伊尔森4日会见卡尔索维亚总统科瓦尔。\n${sentences}`, 'make-statements')
    .statements.slice(1)
    .map(({ speakers, acts }) => {
      const who = speakers.map((speaker) => (speaker.type === 'person' ? speaker.name : speaker.type))
      return `${who.join('+')}: ${acts.map(({ act }) => act).join(',')}`
    })

test('the points of a list that was put forward are proposed, whatever stands between', () => {
  expect(
    saidBy(
      '伊尔森就下阶段合作提出三点建议。一是增进战略互信。两国友谊源远流长。二是深化务实合作。将对话机制提升为部长级。',
    ),
  ).toEqual(['伊尔森: propose', '伊尔森: propose', '伊尔森: assess', '伊尔森: propose', '伊尔森: propose'])
})

test('support that goes on is support; readiness to support binds too; wishes are proposals', () => {
  expect(
    saidBy(
      '科瓦尔表示，卡方将继续恪守一个中国原则。卡方愿全力支持维方担任主席国。卡方希望同维方加强人文交流。',
    ),
  ).toEqual(['科瓦尔: support', '科瓦尔: commit,support', '科瓦尔: propose'])
})

test.each([
  ['维尔马拉和卡尔索维亚代表团在奥尔森举行会谈\n维尔马拉和卡尔索维亚代表团4日在奥尔森举行会谈。', true],
  ['陶文出席上海合作组织峰会\n国务院总理陶文4日出席上海合作组织峰会。', true],
  ['陶文出席上海合作组织峰会特别记者会\n国务院总理陶文4日出席上海合作组织峰会特别记者会。', false],
])('%s', (text, isReadout) => {
  const { refusal } = factsOf(
    { text, lang: 'zh', published: '2031-05-04', publisherCountry: 'SRG' },
    'judge-readout',
  )
  expect(refusal === null).toBe(isReadout)
})
