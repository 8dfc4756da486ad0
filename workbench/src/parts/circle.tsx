import { useRouter } from '@tanstack/react-router'
import type { Network } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'

const RADIUS = 250
const [WIDTH, HEIGHT] = [820, 640]

/**
 * The contacts of one state as spokes; each counterpart is a link to the dossier. The same counterparts always stand in
 * the same places. The table above says the same in numbers; channels differ by dashes as well as by colour.
 */
export function Circle({ network, state }: { readonly network: Network; readonly state: string }) {
  const { t, word } = useLabels()
  const router = useRouter()
  const edges = new Map(network.edges.map((edge) => [edge.pair.find((code) => code !== state) ?? '', edge]))
  const places = network.circle.flatMap((place) => {
    const edge = edges.get(place.code)
    return edge ? [{ ...place, edge, kind: mainKind(edge.byKind) }] : []
  })
  const most = Math.max(1, ...places.map(({ edge }) => edge.count))
  const kinds = [...new Set(places.map(({ kind }) => kind))].sort()
  return (
    <figure className="circle">
      {/* biome-ignore lint/a11y/useSemanticElements: it is a picture whose ends are links */}
      <svg
        viewBox={`${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={t('circleOf', { state })}
      >
        <title>{t('circleOf', { state })}</title>
        <desc>{t('circleText', { shown: places.length, all: network.edges.length })}</desc>
        {places.map(({ code, x, y, edge, kind }) => (
          <line
            key={code}
            className={`k-${kind}`}
            x2={x * RADIUS}
            y2={y * RADIUS}
            strokeWidth={1 + 11 * Math.sqrt(edge.count / most)}
          />
        ))}
        {places.map(({ code, x, y, edge, kind }) => {
          const href = `/pairs/${edge.pair.join('-')}`
          return (
            <a
              key={code}
              href={href}
              aria-label={`${code}: ${edge.count}, ${word(kind)}`}
              onClick={(clicked) => {
                if (clicked.metaKey || clicked.ctrlKey) return
                clicked.preventDefault()
                void router.navigate({ to: href as never })
              }}
            >
              <circle className={`k-${kind}`} cx={x * RADIUS} cy={y * RADIUS} r={5} />
              <text
                x={x * RADIUS * 1.07}
                y={y * RADIUS * 1.07}
                dy=".35em"
                textAnchor={x > 0.05 ? 'start' : x < -0.05 ? 'end' : 'middle'}
              >
                {code} {edge.count}
              </text>
            </a>
          )
        })}
        <circle className="centre" r={36} />
        <text className="state" textAnchor="middle" dy=".35em">
          {state}
        </text>
        {kinds.map((kind, i) => {
          const y = HEIGHT / 2 - 18 - i * 22
          return (
            <g key={kind}>
              <line
                className={`k-${kind}`}
                x1={12 - WIDTH / 2}
                x2={60 - WIDTH / 2}
                y1={y}
                y2={y}
                strokeWidth={5}
              />
              <text x={68 - WIDTH / 2} y={y} dy=".35em">
                {word(kind)}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption className="quiet">
        {t('circleText', { shown: places.length, all: network.edges.length })}
      </figcaption>
    </figure>
  )
}

/** The channel of most events, the first by name where several are even. */
function mainKind(byKind: Readonly<Record<string, number>>): string {
  return Object.entries(byKind).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'other'
}
