import type { Publication } from '../../record/index.ts'
import type { ContactPatterns } from '../grammar.ts'
import { sidesIn } from '../sides-in.ts'
import { defineStage, type LineRun, type Tools } from '../stage.ts'
import type { Words } from '../words.ts'

/** What the page says of itself: title, publisher and its state, the mission that carries the text, contact block. */
export const findPublication = defineStage({
  name: 'find-publication',
  needs: ['readout', 'text', 'words', 'lines'],
  adds: ['publication', 'home'],
  read({ readout, text, words, lines }, tools) {
    const slice = (line: LineRun) => text.slice(words.start[line.from], words.end[line.to - 1])
    const title = lines.find((line) => line.zone === 'title')
    const given = readout.title ?? null
    // What stood first on the page may be the name of a section.
    const isSection = lines.some((line) => line.zone === 'navigation' && slice(line) === given)
    const contactLines = lines.filter((line) => line.zone === 'contact')
    const { contacts } = tools.language.grammar
    const mission = contactLines.find((line) => contacts.mission.test(slice(line)))
    const missionName = mission
      ? (contacts.mission.exec(slice(mission))?.groups?.name ?? slice(mission))
      : null
    const [owner, host] = mission ? sidesIn(words, mission.from, mission.to, tools.gazetteer) : []
    const publisherCountry = readout.publisherCountry ?? stateNamed(readout.publisher, tools) ?? owner ?? null
    if (mission) {
      const span = [words.start[mission.from] as number, words.end[mission.to - 1] as number] as const
      tools.trace.decide('publication.postedBy', missionName ?? '', 'zone-mission', { span })
      if (host) tools.trace.decide('publication.hostCountry', host, 'zone-mission', { span })
    }
    const publication: Publication = {
      title: title && (given === null || isSection) ? slice(title) : given,
      publisher: readout.publisher ?? null,
      publisherCountry,
      postedBy: missionName,
      hostCountry: host ?? null,
      published: readout.published ?? null,
      contact: contactOf(contactLines, words, text, contacts),
    }
    return { publication, home: publisherCountry }
  },
})

/** The state whose name or seat of power a publisher's name holds: "The White House" → USA. */
function stateNamed(publisher: string | undefined, tools: Tools): string | null {
  if (!publisher) return null
  const { language, lexicon, scratch } = tools
  const words = language.splitWords(publisher, lexicon.table, scratch)
  const named = sidesIn(words, 0, words.count, tools.gazetteer)[0]
  return named ?? language.grammar.outlets?.find(([name]) => name.test(publisher))?.[1] ?? null
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/
const WEB = /\b(?:https?:\/\/|www\.)[^\s,;]{3,200}/i

function contactOf(
  lines: readonly LineRun[],
  words: Words,
  text: string,
  patterns: ContactPatterns,
): Publication['contact'] {
  const [first] = lines
  const last = lines[lines.length - 1]
  if (!first || !last) return null
  // Patterns look at short lines only, so that no page can make them slow.
  const short = lines.map((line) => text.slice(words.start[line.from], words.end[line.to - 1]).slice(0, 500))
  const firstMatch = (pattern: RegExp, group: number) => {
    for (const line of short) {
      const match = pattern.exec(line)
      if (match) return match[group] ?? null
    }
    return null
  }
  return {
    span: [words.start[first.from] as number, words.end[last.to - 1] as number],
    address: firstMatch(patterns.address, 1),
    telephone: firstMatch(patterns.telephone, 1),
    fax: firstMatch(patterns.fax, 1),
    email: firstMatch(EMAIL, 0),
    web: firstMatch(WEB, 0),
  }
}
