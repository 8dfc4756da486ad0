import { describe, expect, test } from 'vitest'
import { russianForms } from '../scripts/compile/russian-forms.ts'
import { factsOf } from './facts-of.ts'

const read = (text: string, last: string) =>
  factsOf({ text: `О встрече\n\n${text}`, lang: 'ru', published: '2031-03-13' }, last)

describe('forms of the word lists', () => {
  const formsOf = (item: string) => new Map(russianForms(item) ?? [])

  test.each([
    ['встреча~ж', 'встречей', ['ins', 'sg']],
    ['посол~м:посл', 'послу', ['dat', 'sg']],
    ['глава~м', 'главу', ['acc', 'sg']],
    ['переговоры~мн:переговоров', 'переговоров', ['gen', 'pl']],
    ['соглашение~с', 'соглашений', ['gen', 'pl']],
    ['отметить/отметит/отмечен+', 'отмечено', ['verb', 'passive']],
    ['отмечать/отмечает', 'отмечая', ['verb', 'ger']],
    ['обратить_внимание/обратит+', 'обратил_внимание', ['verb', 'past']],
    ['договориться/договорится/-/договорился+', 'договорившись', ['verb', 'ger']],
  ])('%s has %s', (item, form, traits) => {
    expect(formsOf(item).get(form)).toEqual(expect.arrayContaining(traits))
  })

  test('an adjective has all its forms, a plain word has none', () => {
    expect([...formsOf('общий~п').keys()]).toEqual(
      expect.arrayContaining(['общего', 'общему', 'общая', 'общей', 'общую', 'общие', 'общими']),
    )
    expect(russianForms('и')).toBeNull()
  })
})

describe('people, their offices and states', () => {
  test.each([
    [
      'Министр принял Чрезвычайного и Полномочного Посла Велмары в Карсовии Анри Дюпре.',
      ['Анри Дюпре', 'Чрезвычайный и Полномочный Посол', 'VLM'],
    ],
    [
      'Состоялась встреча с Наследным принцем, Председателем Совета министров Захрина Мухаммедом Бен Омаром Аль Сафи.',
      ['Мухаммед Бен Омар Аль Сафи', 'Наследный принц, Председатель Совета министров', 'ZHR'],
    ],
    ['Министр иностранных дел Велмары Л.Бернарт прибыл.', ['Л.Бернарт', 'Министр иностранных дел', 'VLM']],
    [
      'Он беседовал с Президентом Таврении Касым-Жомартом Рудиным.',
      ['Касым-Жомарт Рудин', 'Президент', 'TVR'],
    ],
    [
      'Этьен Корван Корван Этьен Президент Республики Велмара подтвердил это.',
      ['Этьен Корван', 'Президент', 'VLM'],
    ],
    ['Прибыл глава МИД Дорувии Питер Ло.', ['Питер Ло', 'глава МИД', 'DRV']],
  ])('%s', (text, expected) => {
    const [person] = read(text, 'find-names').people
    expect([person?.name, person?.office?.text, person?.country]).toEqual(expected)
  })
})

describe('dates', () => {
  test.each([
    ['Встреча прошла 7 марта 2031 года.', '2031-03-07'],
    ['Встреча прошла 7–10 мая.', '2031-05-07'],
    ['Встреча прошла 07.03.2031.', '2031-03-07'],
    ['Встреча прошла в марте 2030 года.', '2030-03'],
    ['Встреча прошла сегодня.', '2031-03-13'],
    ['Накануне прошла встреча.', '2031-03-12'],
    ['Встреча прошла в понедельник.', '2031-03-10'],
    ['Встреча прошла в текущем году.', '2031'],
    ['Встреча пройдёт в следующем году.', '2032'],
    ['Завод построят к 2035 году.', '2035'],
    ['Завод построят в грядущие годы.', undefined],
    ['Накануне визита прошла встреча.', undefined],
    ['Он говорил о защите окружающей среды.', undefined],
  ])('%s', (text, value) => {
    expect(read(text, 'find-dates').dates[0]?.value).toBe(value)
  })

  test('a day with a clock time tells when the page was posted', () => {
    expect(read('7 марта 2031 года 16:20', 'find-dates').dates).toEqual([])
  })
})

describe('anniversaries', () => {
  test.each([
    [
      'В этом году мы отмечаем не только 80-летие Победы, но и 80-летие установления отношений между Велмарой и Карсовией.',
      ['80-летие Победы 2031', '80-летие установления отношений между Велмарой и Карсовией 2031'],
    ],
    ['В этом году исполняется 80 лет со дня основания союза.', ['80 лет со дня основания союза 2031']],
    ['Союз был основан 80 лет назад.', []],
    ['Стороны готовятся к 80-летнему юбилею Великой Победы.', ['80-летнему юбилею Великой Победы 2031']],
  ])('%s', (text, expected) => {
    const { milestones } = read(text, 'find-milestones')
    expect(milestones.map(({ what, when }) => `${what} ${when}`)).toEqual(expected)
  })

  test('one is one name in every case, and where it is named more briefly', () => {
    const { names } = read(
      'Торжества по случаю 80-летия Победы в Великой Отечественной войне. Речь о 80-летии Победы.',
      'find-names',
    )
    const called = names.filter(({ type }) => type === 'event').map(({ canonical }) => canonical)
    expect(new Set(called)).toEqual(new Set(['80-летие Победы в Великой Отечественной войне']))
  })
})

describe('a transcript on the issuer’s page', () => {
  const PAGE = `Переговоры с Президентом Велмары Этьеном Корваном

Аркадий Вельтров провёл переговоры с Президентом Велмары Этьеном Корваном.

13 марта 2031 года 16:20 Дромск

* * * Начало переговоров А.Вельтров: Уважаемый господин Президент! Очень рад Вас видеть. Э.Корван Корван Этьен Президент Республики Велмара (как переведено) : Благодарю Вас, Аркадий Львович. Считаю, что мы должны достроить мост. Мы обсудим это здесь сегодня с Вами.`
  const { turns, doings, engagement, people } = factsOf(
    { text: PAGE, lang: 'ru', published: '2031-03-13', publisherCountry: 'KSV' },
    'make-statements',
  )

  test('an interpreted speaker has the floor, whatever card stands before the colon', () => {
    expect(
      turns
        .slice(1)
        .map(({ speakers: [speaker] }) => (speaker?.type === 'person' ? speaker.name : speaker?.type)),
    ).toEqual(['Аркадий Вельтров', 'Аркадий Вельтров', 'Этьен Корван', 'Этьен Корван', 'Этьен Корван'])
  })

  test('address, welcome and thanks are courtesies; what one holds that both should do is proposed', () => {
    expect(doings.slice(1).map(({ deeds }) => deeds.map(({ act }) => act).join())).toEqual([
      'courtesy',
      'courtesy',
      'courtesy',
      'propose',
      'assess',
    ])
  })

  test('the speakers’ own "today" dates the talks', () => {
    expect(engagement.date?.value).toBe('2031-03-13')
  })

  test('a namesake with a family name of his own is somebody else', () => {
    const { people: all } = read(
      'Встреча Аркадия Вельтрова с Аркадием Миличем прошла. Аркадий Милич уехал.',
      'find-names',
    )
    expect(all.map(({ name }) => name)).toEqual(['Аркадий Вельтров', 'Аркадий Милич'])
  })

  test('somebody addressed by name and patronymic is nobody new', () => {
    expect(people.map(({ name }) => name)).toEqual(['Аркадий Вельтров', 'Этьен Корван'])
  })

  test.each([
    ['Мы подготовим хорошую программу.', 'commit'],
    ['Мы и впредь будем развивать торговлю.', 'commit'],
    ['В этом году мы отметим годовщину договора.', 'assess'],
    ['Мы ждём Вас в Карсовии.', 'invite'],
    ['Торговля растёт при поддержке министерств.', 'assess'],
    ['Тепло вспоминаю наши беседы.', 'courtesy'],
  ])('%s', (sentence, act) => {
    const text = `${PAGE.slice(0, PAGE.indexOf('Э.Корван'))}${sentence}`
    const { doings: read } = factsOf(
      { text, lang: 'ru', published: '2031-03-13', publisherCountry: 'KSV' },
      'make-statements',
    )
    expect(read.at(-1)?.deeds.map(({ act: done }) => done)).toEqual([act])
  })
})
