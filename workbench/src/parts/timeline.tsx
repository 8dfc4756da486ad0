import { useRouter } from '@tanstack/react-router'
import type { Event } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'

const WIDTH = 900
const ROW = 26
const LABEL = 110

/** Contacts as dots, a row for each channel. Every dot is a link to its event; the list below says the same in words. */
export function Timeline({ events }: { readonly events: readonly Event[] }) {
  const { t, word } = useLabels()
  const router = useRouter()
  const dated = events.flatMap((event) =>
    event.day ? [{ event, at: Date.parse(event.day.padEnd(10, '-01').slice(0, 10)) }] : [],
  )
  const known = dated.filter(({ at }) => Number.isFinite(at))
  if (known.length === 0) return null
  const kinds = [...new Set(known.map(({ event }) => event.kind ?? 'other'))]
  const times = known.map(({ at }) => at)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const range = Math.max(1, last - first)
  const x = (at: number) => LABEL + 8 + ((at - first) / range) * (WIDTH - LABEL - 24)
  const years = yearsBetween(first, last)
  const height = kinds.length * ROW + 24
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is a picture whose dots are links
    <svg className="timeline" viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={t('timeline')}>
      {years.map((year) => (
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
      {kinds.map((kind, row) => (
        <text key={kind} x={0} y={row * ROW + 18}>
          {word(kind)}
        </text>
      ))}
      {known.map(({ event, at }) => {
        const href = `/events/${event.id}`
        const label = `${event.day} ${word(event.kind ?? 'other')}`
        return (
          <a
            key={event.id}
            href={href}
            aria-label={label}
            onClick={(clicked) => {
              clicked.preventDefault()
              void router.navigate({ to: href as never })
            }}
          >
            <circle
              cx={x(at)}
              cy={kinds.indexOf(event.kind ?? 'other') * ROW + 13}
              r={event.readouts.length > 1 ? 7 : 5}
            >
              <title>{label}</title>
            </circle>
          </a>
        )
      })}
    </svg>
  )
}

function yearsBetween(first: number, last: number): number[] {
  const from = new Date(first).getUTCFullYear() + 1
  const to = new Date(last).getUTCFullYear()
  const step = Math.max(1, Math.ceil((to - from) / 15))
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, i) => from + i * step)
}
