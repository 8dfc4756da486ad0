import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { DragomanError } from '../../record/errors.ts'
import { REGISTER_DATA } from '../../register/generated/register-data.ts'
import { chooseLabels } from './choose-ui.ts'
import { dayInWords } from './day-in-words.ts'
import { languageName, stateName } from './display-names.ts'
import { en } from './en.ts'
import type { Labels } from './labels.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

const countries = createRequire(import.meta.url)('world-countries/countries.json') as readonly {
  readonly cca2: string
  readonly cca3: string
}[]

/** Paths of all labels, with the label or what a function makes of numbers and words. */
function labelsIn(value: unknown, path = ''): [path: string, label: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value)]]
  return Object.entries(value as object).flatMap(([key, inner]) => labelsIn(inner, `${path}.${key}`))
}
const isOpen = ([path]: [string, string]) => /^\.(?:states|topics)\./.test(path)

describe.each([zh, ru])('the labels in $lang', (labels: Labels) => {
  const found = labelsIn(labels).filter((one) => !isOpen(one))

  test('are as many as the English ones, none of them empty', () => {
    const english = labelsIn(en).filter((one) => !isOpen(one))
    expect(found.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort())
    expect(found.filter(([, label]) => label.trim() === '')).toEqual([])
  })

  test('hold no English word', () => {
    const words = found
      .filter(([path, label]) => path !== '.lang' && !label.includes('=>') && !label.startsWith('function'))
      // A command is typed as it is in every language.
      .filter(([, label]) => /[a-z]{2}/i.test(label.replace(/Dragoman|dragoman( [a-z]+)+|--\w+/g, '')))
    expect(words).toEqual([])
  })

  test('name every topic of the register', () => {
    const topics = REGISTER_DATA.topics.map(({ id }) => id)
    expect(topics.filter((id) => !labels.topics[id])).toEqual([])
  })

  test('name every state and body that has a code, none of them in Latin letters', () => {
    const codes = [
      ...REGISTER_DATA.states.map(({ code }) => code),
      ...REGISTER_DATA.bodies.flatMap(({ code }) => (code ? [code] : [])),
    ]
    expect(codes.length).toBeGreaterThan(200)
    expect(codes.filter((code) => !/^[^A-Za-z]+$/.test(stateName(code, labels) ?? 'none'))).toEqual([])
  })
})

test('codes of three letters stand for the states that ISO gives them to', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  const wrong = countries.filter(
    ({ cca2, cca3 }) => cca3 !== 'UNK' && stateName(cca3, { ...en, states: {} }) !== names.of(cca2),
  )
  expect(wrong.map(({ cca3 }) => cca3)).toEqual([])
})

test.each([
  ['SUN', 'Soviet Union', '苏联', 'СССР'],
  ['XKX', 'Kosovo', '科索沃', 'Косово'],
  ['EUE', 'European Union', '欧盟', 'Европейский союз'],
  ['UNO', 'United Nations', '联合国', 'ООН'],
  ['NAT', 'NATO', '北约', 'НАТО'],
  ['FRA', 'France', '法国', 'Франция'],
  ['ZRV', null, null, null],
])('%s is %s, %s, %s', (code, ...names) => {
  expect([en, zh, ru].map((labels) => stateName(code, labels))).toEqual(names)
})

test.each([
  ['2031-05-04', 'Sunday 4 May 2031', '2031年5月4日星期日', 'воскресенье, 4 мая 2031 г.'],
  ['2031-05', 'May 2031', '2031年5月', 'май 2031 г.'],
  ['2031', '2031', '2031年', '2031 год'],
])('%s is written as each language writes days', (day, ...written) => {
  expect([en, zh, ru].map((labels) => dayInWords(day, labels))).toEqual(written)
})

test.each([
  [1, '1 сообщение'],
  [2, '2 сообщения'],
  [5, '5 сообщений'],
  [11, '11 сообщений'],
  [21, '21 сообщение'],
  [1003, '1003 сообщения'],
])('Russian counts: %i', (count, written) => {
  expect(ru.list.readouts(count)).toBe(written)
})

test('languages are called by name, and what is no code stays as it is', () => {
  expect([en, zh, ru].map((labels) => languageName('fr', labels))).toEqual(['French', '法语', 'французский'])
  expect(languageName('en_US?', en)).toBe('en_US?')
})

test.each([
  [{}, 'en'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'ru_RU.UTF-8', LC_MESSAGES: 'de_DE.UTF-8' }, 'en'],
  [{ LANG: 'C', LC_ALL: 'ru' }, 'ru'],
  [{ LANG: 'ru_RU.UTF-8', DRAGOMAN_UI: 'zh-CN' }, 'zh'],
  [{ LANG: 'ru_RU.UTF-8', DRAGOMAN_UI: '' }, 'ru'],
])('%j asks for %s', (environment, lang) => {
  expect(chooseLabels(undefined, environment).lang).toBe(lang)
  expect(chooseLabels('ru', environment).lang).toBe('ru')
})

test('a bad value in the environment is refused with what would be right', () => {
  expect(() => chooseLabels(undefined, { DRAGOMAN_UI: 'fr' })).toThrow(DragomanError)
})
