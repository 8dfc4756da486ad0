import type { Dossier } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { SentenceLine, useDossier } from './dossier-look.tsx'
import { useView } from './use-view.ts'

type Figure = Dossier['counts']['all']

interface NumberProps {
  readonly figure: Figure | undefined
  /** "years 2031 call": the first word is the table, where the sentences are opened. */
  readonly id: string
  /** What is counted, for those who do not see the table. */
  readonly says: string
  /** Where another number than the count is shown. */
  readonly text?: string | number
}

/** A number that opens the sentences it stands on; which one is open stands in the address. */
export function FigureNumber({ figure, id, says, text = figure?.count }: NumberProps) {
  const [view, setView] = useView()
  if (!figure || figure.count === 0) return <span className="quiet">–</span>
  const isOpen = view.figure === id
  return (
    <button
      type="button"
      className="figure"
      aria-expanded={isOpen}
      aria-label={`${says}: ${text}`}
      onClick={() => setView({ figure: isOpen ? undefined : id }, true)}
    >
      {text}
    </button>
  )
}

const MOST_SENTENCES = 200

/** The sentences of the number that is open, under the table that it belongs to. */
export function OpenFigure({
  table,
  find,
}: {
  readonly table: string
  readonly find: (rest: readonly string[]) => Figure | undefined
}) {
  const { t } = useLabels()
  const [{ figure: id = '' }, setView] = useView()
  const [of, ...rest] = id.split(' ')
  const figure = of === table ? find(rest) : undefined
  if (!figure) return null
  const shown = figure.sentences.slice(0, MOST_SENTENCES)
  return (
    <section className="open-figure" aria-label={t('sentences')}>
      <p className="tools">
        <strong>{t('eventsSentences', { events: figure.count, sentences: figure.sentences.length })}</strong>
        <button type="button" className="small" onClick={() => setView({ figure: undefined }, true)}>
          {t('close')}
        </button>
      </p>
      <ol className="list">
        {shown.map((place) => (
          <li key={place}>
            <SentenceLine place={place} />
          </li>
        ))}
      </ol>
      {shown.length < figure.sentences.length && (
        <p className="quiet">{t('of', { shown: shown.length, total: figure.sentences.length })}</p>
      )}
    </section>
  )
}

/** A figure that is all sentences of some events, for numbers that are no counts of events. */
export function useEventsFigure(): (events: readonly string[]) => Figure {
  const { contactOf } = useDossier()
  return (events) => {
    const unique = [...new Set(events)]
    return {
      count: unique.length,
      events: unique,
      sentences: unique.flatMap((event) => contactOf(event)?.sentences ?? []),
    }
  }
}
