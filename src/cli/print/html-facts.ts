import type { ReadoutRecord } from '../../record/record.ts'
import { dayInWords } from '../labels/day-in-words.ts'
import type { Labels } from '../labels/labels.ts'
import { whenPieces } from './brief-facts.ts'
import { htmlPieces } from './html-pieces.ts'
import { hostWords, inside, type Named, type PartyNames, textLanguage } from './name-parties.ts'

/** The head of the page: what, when, where, who, at whose request, published and posted by whom. */
export function htmlFacts(record: ReadoutRecord, names: PartyNames, labels: Labels): string {
  const { engagement, publication } = record
  const { facts, kinds, words } = labels
  const lang = textLanguage(record, labels)
  const said = (text: string): Named => ({ text, lang })
  const rows: string[] = []
  const add = (label: string, pieces: readonly (Named | null)[]) => {
    const value = htmlPieces(pieces.filter((piece) => piece !== null))
    if (value) rows.push(`<dt>${label}</dt><dd>${value}</dd>`)
  }
  if (engagement) {
    add(facts.what, [ours(kinds[engagement.kind])])
    add(facts.when, whenPieces(engagement, labels, lang))
    add(facts.where, [engagement.place && said(engagement.place.name)])
    add(facts.lasted, [engagement.duration && said(engagement.duration.quote)])
    engagement.participants.forEach(({ name, office, country }, i) => {
      const side = country ? inside(words.aside, names.named(country)) : []
      add(i === 0 ? facts.who : '', [said(name + (office ? `, ${office}` : '')), ...side])
    })
    add(facts.askedBy, [engagement.initiator ? names.named(engagement.initiator) : null])
    for (const other of engagement.also) {
      const people = other.participants.map(({ name }) => name).join(', ')
      const parts = [[ours(kinds[other.kind])], people ? [said(people)] : [], whenPieces(other, labels, lang)]
      add(
        facts.alsoTold,
        parts.filter((part) => part.length > 0).flatMap((part, i) => (i > 0 ? [ours(' · '), ...part] : part)),
      )
    }
  }
  const { published, publisher, postedBy, contact } = publication
  add(facts.published, [
    published ? ours(dayInWords(published, labels)) : null,
    published && publisher ? ours(words.comma) : null,
    ...(publisher ? inside(words.by, said(publisher)) : []),
  ])
  if (postedBy) add(facts.postedBy, [said(postedBy), ...hostWords(record, names, labels)])
  if (contact) {
    const { address, telephone, fax, email, web } = contact
    const lines = [address, telephone, fax && labels.fax(fax), email, web].filter(Boolean)
    add(labels.contact, [said(lines.join(' · '))])
  }
  return rows.length > 0 ? `<dl class="facts">${rows.join('\n')}</dl>` : ''
}

const ours = (text: string): Named => ({ text, lang: null })
