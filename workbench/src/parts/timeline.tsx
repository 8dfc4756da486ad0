import { useRouter } from '@tanstack/react-router'
import type { Dossier } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'

type Contact = Pick<Dossier['contacts'][number], 'id' | 'day' | 'kind' | 'level' | 'readouts'>

const WIDTH = 900
const ROW = 24
const LABEL = 190

/**
 * Contacts as dots, a row for each channel and rank. Every dot is a link to its event; the table and the list say the
 * same in words.
 */
export function Timeline({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { t, word } = useLabels()
  const router = useRouter()
  const dated = contacts.flatMap((contact) =>
    contact.day ? [{ contact, at: Date.parse(contact.day.padEnd(10, '-01').slice(0, 10)) }] : [],
  )
  const known = dated.filter(({ at }) => Number.isFinite(at))
  if (known.length === 0) return null
  const rows = rowsOf(known.map(({ contact }) => contact))
  const times = known.map(({ at }) => at)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const range = Math.max(1, last - first)
  const x = (at: number) => LABEL + 8 + ((at - first) / range) * (WIDTH - LABEL - 24)
  const height = rows.length * ROW + 24
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is a picture whose dots are links
    <svg className="timeline" viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={t('timeline')}>
      {yearsBetween(first, last).map((year) => (
        <g key={year}>
          <line
            x1={x(Date.UTC(year, 0))}
            x2={x(Date.UTC(year, 0))}
            y1={0}
            y2={height - 18}
            className="grid"
          />
          <text x={x(Date.UTC(year, 0)) + 3} y={height - 4}>
            {year}
          </text>
        </g>
      ))}
      {rows.map(({ key, kind, level }, row) => (
        <text key={key} x={0} y={row * ROW + 17}>
          {word(kind)} · {word(level)}
        </text>
      ))}
      {known.map(({ contact, at }) => {
        const href = `/events/${contact.id}`
        const label = `${contact.day} ${word(contact.kind ?? 'other')}, ${word(contact.level ?? 'unknown')}`
        const row = rows.findIndex(({ key }) => key === keyOf(contact))
        return (
          <a
            key={contact.id}
            href={href}
            aria-label={label}
            onClick={(clicked) => {
              clicked.preventDefault()
              void router.navigate({ to: href as never })
            }}
          >
            <circle cx={x(at)} cy={row * ROW + 13} r={contact.readouts.length > 1 ? 7 : 5}>
              <title>{label}</title>
            </circle>
          </a>
        )
      })}
    </svg>
  )
}

const LEVELS = ['heads', 'deputies', 'ministers', 'officials', 'unknown']

const keyOf = ({ kind, level }: Contact) => `${kind ?? 'other'} ${level ?? 'unknown'}`

/** Channels by how often they are used, in each the ranks from the highest. */
function rowsOf(contacts: readonly Contact[]) {
  const counts = new Map<string, number>()
  for (const { kind } of contacts) counts.set(kind ?? 'other', (counts.get(kind ?? 'other') ?? 0) + 1)
  return [...new Set(contacts.map(keyOf))]
    .map((key) => ({ key, kind: key.split(' ')[0] ?? '', level: key.split(' ')[1] ?? '' }))
    .sort(
      (a, b) =>
        (counts.get(b.kind) ?? 0) - (counts.get(a.kind) ?? 0) ||
        (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)),
    )
}

function yearsBetween(first: number, last: number): number[] {
  const from = new Date(first).getUTCFullYear() + 1
  const to = new Date(last).getUTCFullYear()
  const step = Math.max(1, Math.ceil((to - from) / 15))
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, i) => from + i * step)
}
