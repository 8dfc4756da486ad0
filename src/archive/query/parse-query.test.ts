import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DragomanError } from '../../record/errors.ts'
import { concordanceLines, sortConcordance } from './concordance.ts'
import { findOccurrences } from './find-occurrences.ts'
import { makeSnippet } from './make-snippet.ts'
import { parseQuery } from './parse-query.ts'

const words = (...list: string[]) => ({ type: 'words', words: list, isPrefix: false })

describe('parseQuery', () => {
  test.each<readonly [string, unknown]>([
    ['', { type: 'all' }],
    ['Trade', words('trade')],
    ['“Free Trade”', words('free', 'trade')],
    ['US-China', words('us', 'china')],
    ['中俄', words('中', '俄')],
    ['tra*', { type: 'words', words: ['tra'], isPrefix: true }],
    ['a OR b c', { type: 'or', of: [words('a'), { type: 'and', of: [words('b'), words('c')] }] }],
    ['-a', { type: 'not', of: words('a') }],
    ['a NEAR/3 "b c"', { type: 'near', of: [words('a'), words('b', 'c')], within: 3 }],
    ['pair:rus-chn', { type: 'field', field: 'pair', values: ['CHN-RUS'], span: [0, 12] }],
    ['kind:call,visit', { type: 'field', field: 'kind', values: ['call', 'visit'], span: [0, 15] }],
    ['chars:"a, b"', { type: 'chars', text: 'a, b' }],
  ])('%s', (typed, query) => {
    expect(parseQuery(typed)).toEqual(query)
  })

  test.each([
    ['(a', 'bracket is opened'],
    ['a)', 'bracket is closed'],
    ['"a', 'quotation mark'],
    ['a AND', 'is missing'],
    ['fruit:pear', 'no field "fruit"'],
    ['kind:party', 'cannot be asked'],
    ['before:2031-13', 'cannot be asked'],
    ['kind: call', 'has no value'],
    ['…', 'no letter or digit'],
    ['('.repeat(5000), 'Brackets stand'],
    ['a '.repeat(6000), 'at most 10000'],
  ])('%s is refused with a sentence', (typed, sentence) => {
    expect(() => parseQuery(typed)).toThrow(sentence)
  })

  test('nothing that is typed ends in anything but a query or a sentence', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('(', ')', '"', 'AND', 'OR', 'NOT', 'NEAR/2', '-', 'kind:', 'chars:', '*', '«', ','),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        try {
          parseQuery(pieces.join(' '))
        } catch (fault) {
          expect(fault).toBeInstanceOf(DragomanError)
        }
      }),
    )
  })
})

describe('findOccurrences', () => {
  const text = 'The gas pipeline. Gas and the Élan pipeline; 中俄关系'
  test.each([
    ['gas', ['gas', 'Gas']],
    ['"gas pipeline"', ['gas pipeline']],
    ['pipe*', ['pipeline', 'pipeline']],
    ['elan', ['Élan']],
    ['俄关', ['俄关']],
    ['chars:"s pip"', ['s pip']],
    ['gas NEAR/3 elan', ['Gas', 'Élan']],
    ['-gas', []],
  ])('%s', (typed, found) => {
    expect(findOccurrences(text, parseQuery(typed)).map((span) => text.slice(...span))).toEqual(found)
  })

  test('marks of a snippet hold what was found, and contexts join up to the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('gas', 'oil', 'the', 'pipeline', '\n', '中')),
        fc.integer({ min: 20, max: 80 }),
        (list, width) => {
          const whole = list.join(' ')
          const spans = findOccurrences(whole, parseQuery('gas'))
          const snippet = makeSnippet(whole, spans, width)
          for (const mark of snippet.marks) expect(snippet.text.slice(...mark)).toBe('gas')
          for (const { hit } of sortConcordance(concordanceLines(whole, spans, width), 'left'))
            expect(hit).toBe('gas')
        },
      ),
    )
  })
})
