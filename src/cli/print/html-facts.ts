import type { ReadoutRecord } from '../../record/record.ts'
import { dayInWords, whenOf } from './brief-facts.ts'
import { escapeHtml } from './escape-html.ts'
import { hostWords, type PartyNames } from './name-parties.ts'
import { KIND_WORDS } from './plain-words.ts'

/** The head of the page: what, when, where, who, at whose request, published and posted by whom. */
export function htmlFacts(record: ReadoutRecord, names: PartyNames): string {
  const { engagement, publication } = record
  const rows: string[] = []
  const add = (label: string, value: string | null | undefined) => {
    if (value) rows.push(`<dt>${label}</dt><dd><bdi>${escapeHtml(value)}</bdi></dd>`)
  }
  if (engagement) {
    add('What', KIND_WORDS[engagement.kind])
    add('When', whenOf(engagement))
    add('Where', engagement.place?.name)
    add('Lasted', engagement.duration?.quote)
    engagement.participants.forEach(({ name, office, country }, i) => {
      const side = country ? ` (${names.of(country)})` : ''
      const words = escapeHtml(name + (office ? `, ${office}` : '') + side)
      rows.push(`<dt>${i === 0 ? 'Who' : ''}</dt><dd><bdi>${words}</bdi></dd>`)
    })
    add('Asked by', engagement.initiator && names.of(engagement.initiator))
    for (const other of engagement.also) {
      const people = other.participants.map(({ name }) => name).join(', ')
      add('Also told', [KIND_WORDS[other.kind], people, whenOf(other)].filter(Boolean).join(' · '))
    }
  }
  const { published, publisher, postedBy, hostCountry, contact } = publication
  add(
    'Published',
    [published && dayInWords(published), publisher && `by ${publisher}`].filter(Boolean).join(', '),
  )
  const host = hostWords(postedBy, hostCountry, names)
  add('Posted by', postedBy && postedBy + host)
  if (contact) {
    const { address, telephone, fax, email, web } = contact
    add('Contact', [address, telephone, fax && `fax ${fax}`, email, web].filter(Boolean).join(' · '))
  }
  return rows.length > 0 ? `<dl class="facts">${rows.join('\n')}</dl>` : ''
}
