import { describe, expect, test } from 'vitest'
import { caseShownBy, type NameCase, nominativeOf } from './nominative.ts'

const put = (name: string, from: NameCase) =>
  name
    .split(' ')
    .map((word) => nominativeOf(word, from))
    .join(' ')

describe('names in the nominative', () => {
  test.each([
    ['ins', 'Милорадом Додиком', 'Милорад Додик'],
    ['ins', 'Андреем Крымским', 'Андрей Крымский'],
    ['ins', 'Марией Оренской', 'Мария Оренская'],
    ['ins', 'Сирилом Рамафозой', 'Сирил Рамафоза'],
    ['ins', 'Хейсамом Бен Тареком Аль Саидом', 'Хейсам Бен Тарек Аль Саид'],
    ['ins', 'Павлом Рудиным', 'Павел Рудин'],
    ['gen', 'Владимира Вельтрова', 'Владимир Вельтров'],
    ['gen', 'Марии Оренской', 'Мария Оренская'],
    ['gen', 'Дмитрия Белого', 'Дмитрий Белый'],
    ['dat', 'Сергею Белову', 'Сергей Белов'],
    ['dat', 'Сирилу Рамафозе', 'Сирил Рамафоза'],
    ['ins', 'Биньямином Нетаньяху', 'Биньямин Нетаньяху'],
    ['ins', 'Джорджей Мелони', 'Джорджа Мелони'],
    ['gen', 'Ираклия Кобахидзе', 'Ираклий Кобахидзе'],
    ['gen', 'Тараса Шевченко', 'Тарас Шевченко'],
  ] as const)('%s: %s', (from, given, expected) => {
    expect(put(given, from)).toBe(expected)
  })

  test('a name whose case nobody tells stays as it is', () => {
    expect(put('Хакана Фидана', null)).toBe('Хакана Фидана')
  })

  test.each([
    ['Вельтровым', 'ins'],
    ['Крымского', 'gen'],
    ['Крымскому', 'dat'],
    ['Вельтров', null],
  ] as const)('the ending of %s shows %s', (word, shown) => {
    expect(caseShownBy(word)).toBe(shown)
  })
})
