import { Link } from '@tanstack/react-router'
import type { Dossier } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import type { View } from '../router.tsx'

const LEVELS = ['heads', 'deputies', 'ministers', 'officials', 'unknown'] as const

type Contact = Pick<Dossier['contacts'][number], 'kind' | 'level'>

interface ContactTableProps {
  readonly contacts: readonly Contact[]
  readonly pair: string
  readonly view: View
}

/** How often two sides met, by channel and rank; every number shows the contacts that it counts. */
export function ContactTable({ contacts, pair, view }: ContactTableProps) {
  const { t, word } = useLabels()
  const kinds = countBy(contacts.map(({ kind }) => kind ?? 'other'))
  const levels = LEVELS.filter((level) => contacts.some((one) => (one.level ?? 'unknown') === level))
  const count = (kind: string | undefined, level: string | undefined) =>
    contacts.filter((one) => isOf(one, kind, level)).length
  const cell = (kind: string | undefined, level: string | undefined) => {
    const number = count(kind, level)
    if (number === 0) return <span className="quiet">–</span>
    const isShown = view.kind === kind && view.level === level
    const { kind: _, level: __, ...others } = view
    const search = isShown ? others : { ...others, ...(kind ? { kind } : {}), ...(level ? { level } : {}) }
    const label = `${kind ? word(kind) : t('all')}, ${level ? word(level) : t('all')}: ${number}`
    return (
      <Link
        to="/pairs/$pair"
        params={{ pair }}
        search={search}
        aria-label={label}
        aria-current={isShown ? 'true' : undefined}
        resetScroll={false}
      >
        {number}
      </Link>
    )
  }
  return (
    <div className="scroll">
      <table className="counts">
        <caption className="hidden">{t('channelRank')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('channel')}</th>
            {levels.map((level) => (
              <th key={level} scope="col" className="number">
                {word(level)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('all')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...kinds, undefined].map((kind) => (
            <tr key={kind ?? 'all'}>
              <th scope="row">{kind ? word(kind) : t('all')}</th>
              {[...levels, undefined].map((level) => (
                <td key={level ?? 'all'} className="number">
                  {cell(kind, level)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whether a contact is of a channel and rank; undefined takes any. */
export function isOf(contact: Contact, kind: string | undefined, level: string | undefined): boolean {
  return (
    (kind === undefined || (contact.kind ?? 'other') === kind) &&
    (level === undefined || (contact.level ?? 'unknown') === level)
  )
}

/** Values by how often they are there, the most frequent first. */
function countBy(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value)
}
