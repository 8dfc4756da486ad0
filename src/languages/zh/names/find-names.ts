import type { Name, Names, Page, Phrase, SentenceRun } from '../../../reader/index.ts'
import { sortNearly } from '../../shared/sort-nearly.ts'
import { contractedStates } from './contracted-states.ts'
import { findPeople } from './find-people.ts'
import { noteOfficeOfTitle, noteSpeakers } from './offices-told-apart.ts'
import { completeFromRegister, gatherPeople } from './people-of-page.ts'
import { readSentence, type Sentence } from './sentence.ts'
import { tellNames } from './tell-names.ts'
import { type KnownAt, knownOnPage } from './token.ts'

/**
 * Finds who and what a Chinese text names. States named in full are noted first, since contracted forms ("巴方") mean one of
 * them; then people, sentence by sentence; then everything else. Titles are read last: they drop names.
 */
export function findNames(page: Page): Names {
  const contracted = contractedStates(page)
  const read = (isTitle: boolean) =>
    page.sentences
      .filter(({ zone }) => (isTitle ? zone === 'title' : zone === 'lead' || zone === 'body'))
      .map((run) => ({ run, isTitle }))
  const runs = [...read(false), ...read(true)]
  const knownAt = knownOnPage(page)
  noteStates(page, knownAt, contracted.note)
  const sentences: Sentence[] = runs.map(({ run, isTitle }) =>
    readSentence(page, isTitle ? run : afterTag(run, page), isTitle, contracted, knownAt),
  )
  const people = gatherPeople()
  const names: Name[] = []
  const phrases: Phrase[] = []
  for (const sentence of sentences) noteSpeakers(sentence, people, sentences[0])
  const told = sentences.map((sentence) => ({ sentence, found: findPeople(sentence, people, contracted) }))
  noteOfficeOfTitle(
    told.find(({ sentence }) => sentence.isTitle),
    told[0]?.found ?? [],
    contracted.resolve,
  )
  for (const person of people.people) completeFromRegister(person, page.gazetteer, page.readout.published)
  // Only now is it known who of the register people are: a namesake is nobody of it.
  for (const { sentence, found } of told) tellNames({ sentence, found, contracted, names, phrases })
  const withSides = phrases.map((phrase) =>
    phrase.kind === 'person' && phrase.person ? { ...phrase, side: phrase.person.country } : phrase,
  )
  return { names: sortNearly(names, byPlace), phrases: sortNearly(withSides, byPlace), people: people.people }
}

/** Words of the longest tag of an outlet. */
const LONGEST_TAG = 30
const TAG =
  /^[^，。；]{0,24}(?:消息|电|讯|报道)(?:[（(][^）)]{0,20}[）)])?[^，。；：]{0,6}[：:]|^[^，。；：]{2,24}\d{1,2}(?:月\d{1,2})?日电\s*(?:[（(][^）)]{0,20}[）)])?/

/** "央视网消息（新闻联播）：", "新华社塔恩5月4日电（记者…）": the tag of an outlet before the first sentence names nobody. */
function afterTag(run: SentenceRun, { text, words }: Page): SentenceRun {
  if (run.zone !== 'lead') return run
  const start = words.start[run.from] as number
  const match = TAG.exec(text.slice(start, start + LONGEST_TAG * 2))
  if (!match) return run
  let from = run.from
  while (from < run.to && (words.start[from] as number) < start + match[0].length) from++
  return from < run.to ? { ...run, from } : run
}

function byPlace(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return a.from - b.from || b.to - a.to
}

/** Every state that the page names in full, in the order of the text. */
function noteStates(page: Page, knownAt: KnownAt, note: (code: string, form: string) => void): void {
  const { words, text } = page
  for (const { from, to, zone } of page.sentences) {
    if (zone !== 'title' && zone !== 'lead' && zone !== 'body') continue
    for (let at = from; at < to; ) {
      const known = knownAt(at, to)
      if (known?.[0].type === 'state')
        note(known[0].ref, text.slice(words.start[at], words.end[known[1] - 1]))
      at = known ? known[1] : at + 1
    }
  }
}
