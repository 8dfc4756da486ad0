import { Fragment, memo, type RefObject } from 'react'
import type { Readout } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { breakable } from './breakable.tsx'
import { cutText, type Layer, type Marks, marksOf } from './cut-text.ts'
import { keyOf, type Speaker } from './speakers.ts'

interface ReadTextProps {
  readonly readout: Readout
  readonly speakers: ReadonlyMap<string, string>
  readonly layers?: ReadonlySet<Layer>
  readonly marks?: Marks
  readonly textRef?: RefObject<HTMLDivElement | null>
  readonly selected?: number | null
  readonly onSelect?: (statement: number) => void
}

const NO_LAYERS: ReadonlySet<Layer> = new Set()
const NO_MARKS: Marks = {}

/** The text as it was published, letter for letter, with who says what by colour, underline and label. */
export const ReadText = memo(function ReadText({
  readout,
  speakers,
  layers = NO_LAYERS,
  marks: over = NO_MARKS,
  textRef,
  selected = null,
  onSelect,
}: ReadTextProps) {
  const { text, record, summary } = readout
  const marks = marksOf(readout, layers, over)
  const statements = record?.statements ?? []
  const cut = (from: number, to: number) =>
    cutText(from, to, marks).map((piece) => (
      <span
        key={piece.from}
        className={piece.classes.join(' ') || undefined}
        data-from={piece.from}
        data-note={piece.notes.join(' ') || undefined}
      >
        {breakable(text.slice(piece.from, piece.to))}
      </span>
    ))
  let at = 0
  let before = ''
  return (
    <div ref={textRef} className="text" lang={summary.lang ?? undefined} dir="auto">
      {statements.map(({ span, speakers: said }, i) => {
        const gap = span[0] > at ? cut(at, span[0]) : null
        at = span[1]
        const name = said.map(keyOf).join(' + ')
        const isNew = name !== before
        before = name
        const [first] = said
        return (
          <Fragment key={span[0]}>
            {gap}
            <Sentence
              className={first ? (speakers.get(keyOf(first)) ?? '') : ''}
              label={isNew ? said : null}
              isSelected={selected === i}
              {...(onSelect ? { onSelect: () => onSelect(i) } : {})}
            >
              {cut(span[0], span[1])}
            </Sentence>
          </Fragment>
        )
      })}
      {cut(at, text.length)}
    </div>
  )
})

interface SentenceProps {
  readonly className: string
  readonly label: readonly Speaker[] | null
  readonly isSelected: boolean
  readonly onSelect?: () => void
  readonly children: React.ReactNode
}

function Sentence({ className, label, isSelected, onSelect, children }: SentenceProps) {
  const tag = label && <SpeakerTag speakers={label} className={className} />
  if (!onSelect)
    return (
      <>
        {tag}
        <span className={`said ${className}`}>{children}</span>
      </>
    )
  return (
    <>
      {tag}
      {/* biome-ignore lint/a11y/useSemanticElements: a button cannot flow with the lines of a text */}
      <span
        role="button"
        tabIndex={0}
        data-item
        aria-pressed={isSelected}
        className={`said ${className}${isSelected ? ' selected' : ''}`}
        onClick={() => {
          if (String(getSelection() ?? '') === '') onSelect()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          onSelect()
        }}
      >
        {children}
      </span>
    </>
  )
}

/** The name of who speaks from here on. */
function SpeakerTag({
  speakers,
  className,
}: {
  readonly speakers: readonly Speaker[]
  readonly className: string
}) {
  const { t } = useLabels()
  const names = speakers.map((one) =>
    one.type === 'both' ? t('bothSides') : one.type === 'narrator' ? t('narrator') : keyOf(one),
  )
  return <span className={`tag ${className}`}>{names.join(' + ')}</span>
}
