import { expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'
import { lookAtLetters } from './look-at-letters.ts'

test.each([
  ['en', 'Readout of the President’s call with Prime Minister Tam'],
  ['en', 'Borealia National Day'],
  ['en', 'President Voss met with King Juan Tamayo of Arcadia'],
  ['zh', '北境国总统同卡索维亚总统通电话'],
  ['zh', '兩國元首就雙邊關係交換意見'],
  ['ru', 'Телефонный разговор с Президентом Карсовии Аркадием Вельтровым'],
  ['ru', 'Владимир Вельтров в Карсограде провёл встречу с президентом Куралаем Жээнбаевым'],
])('a title alone is told to be %s: %s', (language, title) => {
  expect(detectLanguage(title)).toBe(language)
})

test.each([
  ['fr', 'Entretien téléphonique avec le Président de la République de Karsovie'],
  ['es', 'El presidente conversó por teléfono con su homóloga'],
  ['de', 'Die Außenministerin traf heute ihren Amtskollegen.'],
  ['tr', 'Bakan, mevkidaşı ile bir araya geldi.'],
  ['vi', 'Hai bên nhất trí tăng cường hợp tác.'.normalize('NFD')],
  ['ar', 'بحث الوزيران العلاقات الثنائية.'],
  ['ko', '양측은 긴밀히 협력하기로 합의했다.'],
  ['ja', '外務大臣は、本日、電話会談を行いました。'],
  ['ja', '両首脳電話会談'],
  ['uk', 'Президент провів телефонну розмову з колегою.'],
  ['uk', 'Глава держави подякував за допомогу.'],
  ['be', 'Бакі абмеркавалі двухбаковае супрацоўніцтва.'],
  ['kk', 'Тараптар екіжақты ынтымақтастықты талқылады.'],
  ['sr', 'Председник разговарао телефоном са премијером'],
  ['bg', 'Министрите обсъдиха двустранните отношения.'],
  ['mn', 'Талууд хамтын ажиллагааны талаар өнөөдөр ярилцлаа.'],
  ['tg', 'Тарафҳо ҳамкории дуҷонибаро баррасӣ карданд.'],
])('a text in another language is none of ours, but %s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each(['', '12.05.2031', '…', 'Olu Tam', 'Лица', '王毅'])('too little is undecided: "%s"', (text) => {
  expect(detectLanguage(text)).toBeNull()
})

test('a menu in another language above the prose does not decide', () => {
  const text = `Accueil\nActualités\nMinistère\n\nThe President of Arcadia spoke with the Prime Minister of Borealia and thanked him.`
  expect(detectLanguage(text)).toBe('en')
})

test('letters settle what is longer, so that nothing is loaded for it', () => {
  const texts = [
    'The two sides agreed that the talks on the treaty will go on, and thanked their hosts.',
    '两国元首就双边关系交换意见。',
    'Стороны обсудили ход переговоров и договорились о новых встречах.',
  ]
  expect(texts.map(lookAtLetters)).toEqual(
    ['en', 'zh', 'ru'].map((language) => ({ language, isSettled: true })),
  )
})

test('time to look grows with the sample, not with the text', () => {
  const began = performance.now()
  expect(detectLanguage(`${'a'.repeat(3000)} ${'the of and '.repeat(1_000_000)}`)).not.toBe('fr')
  expect(performance.now() - began).toBeLessThan(2000)
})
