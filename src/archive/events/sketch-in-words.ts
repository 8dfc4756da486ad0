import { ENGAGEMENT_KINDS } from '../../record/vocabulary.ts'
import { printText } from './print-text.ts'
import type { EventSketch, SketchedPerson } from './sketch-event.ts'

/**
 * A sketch for tests, written in one line:
 *
 *     a1 call 2031-05-02 | ORL Ida Lund #ida-lund 1, MER Max Brandt | by ORL in en | grain, ports | the text
 *
 * id, kind, day (`~` before it if the day of publication stands in, `..` before a last day) | people with state, `#id`
 * and rank where known, or a state alone; `???` is no state | issuer and language | what it names | its wording.
 */
export function sketchInWords(line: string): EventSketch {
  const [event = '', parties = '', from = '', names = '', text = ''] = line
    .split('|')
    .map((part) => part.trim())
  const [readout = '', kindWord = '', days = ''] = event.split(/\s+/)
  const kind = ENGAGEMENT_KINDS.find((known) => known === kindWord)
  if (!kind) throw new Error(`no kind in: ${line}`)
  const [day = '', endDay = null] = days.replace('~', '').split('..')
  const [, issuer = null, lang = 'en'] = from.match(/^by (\S+)(?: in (\S+))?$/) ?? []
  const written = parties.split(',').map((party) => party.trim().split(/\s+/))
  const codes = written.map(([code = '']) => code).filter((code) => code !== '???')
  return {
    readout,
    kind,
    day: day || null,
    endDay,
    dayFrom: days.startsWith('~') ? 'assumed' : 'implied',
    published: day.length === 10 ? day : null,
    sides: [...new Set(codes)].sort(),
    people: written.flatMap(personIn),
    issuer,
    publisher: issuer,
    lang,
    topics: [],
    mentions: names === '' ? [] : names.split(/\s*,\s*/),
    figures: [],
    heading: [],
    size: text.length,
    print: printText(text),
  }
}

function personIn([code = '', ...words]: readonly string[]): readonly SketchedPerson[] {
  if (words.length === 0) return []
  const ref = words.find((word) => word.startsWith('#'))?.slice(1) ?? null
  const rank = words.find((word) => /^\d+$/.test(word))
  const name = words.filter((word) => !/^(#.*|\d+)$/.test(word)).join(' ')
  return [{ name, ref, country: code === '???' ? null : code, rank: rank ? Number(rank) : null }]
}
