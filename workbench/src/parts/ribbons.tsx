import { type RefObject, useEffect, useState } from 'react'
import { type At, isAt, type Joined } from './compared.ts'

interface RibbonsProps {
  /** What holds the blocks; they carry `data-at`. */
  readonly frame: RefObject<HTMLElement | null>
  readonly links: readonly Joined[]
  readonly selected: At | null
  /** Changes whenever the blocks may stand elsewhere. */
  readonly layout: string
}

interface Ribbon {
  readonly key: string
  readonly path: string
  readonly classes: string
}

/** Bands that join linked statements of neighbouring columns; only for the eye, since each statement names its links. */
export function Ribbons({ frame, links, selected, layout }: RibbonsProps) {
  const [ribbons, setRibbons] = useState<readonly Ribbon[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: layout says that blocks may have moved
  useEffect(() => {
    const holder = frame.current
    if (!holder) return
    const draw = () => setRibbons(links.flatMap((joined) => ribbonOf(holder, joined, selected)))
    draw()
    const observer = new ResizeObserver(draw)
    observer.observe(holder)
    return () => observer.disconnect()
  }, [frame, links, selected, layout])
  return (
    <svg className="ribbons" aria-hidden="true">
      {ribbons.map(({ key, path, classes }) => (
        <path key={key} d={path} className={classes} />
      ))}
    </svg>
  )
}

/** Room that a ribbon leaves free at the block, in pixels. */
const INSET = 4

function ribbonOf(holder: HTMLElement, { a, b, link }: Joined, selected: At | null): Ribbon[] {
  if (b.account - a.account !== 1) return []
  const frame = holder.getBoundingClientRect()
  const [one, other] = [a, b].map(({ account, place }) =>
    holder.querySelector(`[data-at="${account}-${place}"]`)?.getBoundingClientRect(),
  )
  // Hidden by a filter, or columns that stand one below the other.
  if (!one?.height || !other?.height || other.left < one.right) return []
  const [left, right] = [one.right - frame.left, other.left - frame.left]
  const middle = (left + right) / 2
  const edges = [one, other].map(
    ({ top, bottom }) => [top - frame.top + INSET, bottom - frame.top - INSET] as const,
  )
  const [[top, bottom], [otherTop, otherBottom]] = edges as [
    readonly [number, number],
    readonly [number, number],
  ]
  const path = `M${left},${top} C${middle},${top} ${middle},${otherTop} ${right},${otherTop} L${right},${otherBottom} C${middle},${otherBottom} ${middle},${bottom} ${left},${bottom} Z`
  const isSelected = isAt(selected, a) || isAt(selected, b)
  const classes = [
    'ribbon',
    link.strength ? 'is-strength' : '',
    link.pin ? 'is-pinned' : '',
    isSelected ? 'is-selected' : selected ? 'is-aside' : '',
  ]
  return [
    {
      key: `${a.account}-${a.place} ${b.account}-${b.place}`,
      path,
      classes: classes.filter(Boolean).join(' '),
    },
  ]
}
