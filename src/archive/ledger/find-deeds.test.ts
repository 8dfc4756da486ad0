import { expect, test } from 'vitest'
import { doneDeeds, promisedDeeds } from './find-deeds.ts'

test.each([
  ['en', 'The agreement was signed in Tarn.', ['sign']],
  ['en', 'The agreement will be signed in Tarn.', []],
  ['en', 'The agreement has not yet been signed.', []],
  ['en', 'Arcadia withdrew from the river commission.', ['withdraw']],
  ['zh', '双方签署了合作协议。', ['sign']],
  ['zh', '双方将签署合作协议。', []],
  ['zh', '双方已经签署合作协议。', ['sign']],
  ['zh', '大桥已建成。', ['complete']],
  ['ru', 'Соглашение подписано в Тарне.', ['sign']],
  ['ru', 'Соглашение будет подписано в Тарне.', []],
  ['ru', 'Железная дорога построена.', ['build']],
  ['fr', 'Un accord a été signé.', []],
] as const)('%s: "%s" reports %j as done', (lang, sentence, deeds) => {
  expect(doneDeeds(sentence, lang)).toEqual(deeds)
})

test.each([
  ['en', 'agreed to open a consulate in Tarn', ['open']],
  ['en', 'committed to a free and open sea', []],
  ['zh', '愿提供新的粮食援助', ['deliver']],
  ['ru', 'готова построить мост', ['build']],
] as const)('%s: "%s" promises %j', (lang, quote, deeds) => {
  expect(promisedDeeds(quote, lang)).toEqual(deeds)
})
