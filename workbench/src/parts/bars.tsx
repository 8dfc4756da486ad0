import { useRouter } from '@tanstack/react-router'

interface Bar {
  readonly label: string
  readonly count: number
  /** the address that the bar opens */
  readonly to: string
}

/** Counts as bars that lead to what they count. Each is a link with its numbers in words. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const router = useRouter()
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <ol className="bars">
      {bars.map(({ label, count, to }) => (
        <li key={label}>
          <a
            href={to}
            title={`${label}: ${count}`}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey) return
              event.preventDefault()
              void router.navigate({ to: to as never })
            }}
          >
            <span className="bar" style={{ blockSize: `${Math.max(2, (count / most) * 64)}px` }} />
            <span className="bar-label">{label}</span>
            <span className="hidden">: {count}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}
