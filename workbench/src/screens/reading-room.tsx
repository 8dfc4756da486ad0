import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { api, type Note, type Readout } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import type { Layer } from '../parts/cut-text.ts'
import { FactsOf } from '../parts/facts-of.tsx'
import { Layers, layersIn } from '../parts/layers.tsx'
import { MarginNotes } from '../parts/margin-notes.tsx'
import { NewsBar } from '../parts/news-bar.tsx'
import { NewsPanel } from '../parts/news-panel.tsx'
import { placedIn } from '../parts/note-places.ts'
import { PhraseCard } from '../parts/phrase-card.tsx'
import { markRead } from '../parts/read-marks.ts'
import { ReadText } from '../parts/read-text.tsx'
import { GoneReadout } from '../parts/removals.tsx'
import { SelectionCard } from '../parts/selection-card.tsx'
import { SentenceCard } from '../parts/sentence-card.tsx'
import { speakersOf } from '../parts/speakers.ts'
import { FaultView, Loading } from '../parts/states.tsx'
import { useTextSelection } from '../parts/text-selection.ts'
import { useDraft } from '../parts/use-draft.ts'
import { useNewsOf } from '../parts/use-news-of.ts'
import { useView } from '../parts/use-view.ts'

/** Notes of one readout that its margin shows. */
const MOST_NOTES = 500

/** One readout: the text in the middle, what is known of it on the left, why it was read so and notes on the right. */
export function ReadingRoom() {
  const { t, word } = useLabels()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const [{ version }] = useView()
  const { data, error, refetch } = useQuery({
    queryKey: ['readout', id, version],
    queryFn: () => api.readout(id, version),
  })
  const notes = useQuery({
    queryKey: ['notes', id],
    queryFn: () => api.notes({ readout: id, limit: MOST_NOTES }),
  })
  useEffect(() => {
    if (data) markRead(data.summary)
  }, [data])
  if (error) return <GoneReadout id={id} fault={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  return (
    <section className="room">
      <h1 lang={data.summary.lang ?? undefined} dir="auto">
        {data.summary.title ?? data.summary.id}
      </h1>
      {data.record && !data.record.readout && (
        <p className="badge">
          {data.record.refusal === 'unknown-language'
            ? t('unread')
            : t('notReadout', { why: word(data.record.refusal ?? '') })}
        </p>
      )}
      <Room
        key={`${data.summary.id} ${data.version.number}`}
        readout={data}
        notes={notes.data?.items ?? NO_NOTES}
        fault={notes.error}
      />
    </section>
  )
}

const NO_NOTES: readonly Note[] = []

interface RoomProps {
  readonly readout: Readout
  readonly notes: readonly Note[]
  readonly fault: unknown
}

function Room({ readout, notes, fault }: RoomProps) {
  const { t } = useLabels()
  const [{ s, at, off = '' }, setView] = useView()
  const text = useRef<HTMLDivElement>(null)
  const news = useNewsOf(readout, text)
  const speakers = useMemo(() => speakersOf(readout), [readout])
  const layers = useMemo((): ReadonlySet<Layer> => layersIn(off), [off])
  const placed = useMemo(() => placedIn(notes, readout.version.number), [notes, readout.version.number])
  const statement = s === undefined ? undefined : readout.record?.statements[s]
  const selection = useTextSelection(text)
  const { draft, begin, end } = useDraft(text, statement?.span ?? null)
  const hit = useMemo(() => spanOf(at, readout.text.length), [at, readout.text.length])
  const draftSpan = draft?.span ?? null
  const marks = useMemo(
    () => ({ hit, draft: draftSpan, notes: placed, news: news.marks }),
    [hit, draftSpan, placed, news.marks],
  )
  const onSelect = useCallback((chosen: number) => setView({ s: chosen }, true), [setView])
  useScrollToHit(readout)
  // Where the margin lies over the text, what is chosen is moved out of its way.
  useEffect(() => {
    if (s !== undefined) document.querySelector('.said.selected')?.scrollIntoView({ block: 'nearest' })
  }, [s])
  return (
    <div className="room-columns">
      <FactsOf readout={readout} />
      <div className="room-text">
        <Layers readout={readout} off={off} />
        {news.isOffered && <NewsBar scope={news.scope} news={news.data} since={news.since} />}
        {news.fault !== null && <FaultView fault={news.fault} />}
        {news.isLoading && <Loading />}
        <ReadText
          readout={readout}
          speakers={speakers}
          layers={layers}
          marks={marks}
          textRef={text}
          selected={s ?? null}
          onSelect={onSelect}
        />
      </div>
      <div className="margin">
        {news.data && news.phrase !== null && (
          <PhraseCard
            news={news.data}
            at={news.phrase}
            takesFocus={news.isByKey}
            onClose={() => news.show(null)}
          />
        )}
        {draft ? (
          <SelectionCard
            key={draft.mode}
            readout={readout}
            span={draft.span}
            mode={draft.mode}
            onMode={begin}
            onDone={end}
          />
        ) : selection ? (
          <SelectionCard readout={readout} span={selection} mode={null} onMode={begin} onDone={end} />
        ) : statement ? (
          <SentenceCard
            readout={readout}
            statement={statement}
            onMode={begin}
            onClose={() => setView({ s: undefined }, true)}
          />
        ) : (
          <aside className="card hint quiet">{t('selectHint')}</aside>
        )}
        {fault !== null && <FaultView fault={fault} />}
        {news.data && <NewsPanel news={news.data} onShow={news.show} />}
        <MarginNotes readout={readout} placed={placed} selection={selection} />
      </div>
    </div>
  )
}

/** "12-40" → [12, 40]; null for what is no stretch of the text. */
function spanOf(at: string | undefined, length: number): readonly [number, number] | null {
  const [from, to] = (at ?? '').split('-').map(Number)
  return from !== undefined && to !== undefined && from >= 0 && to > from && to <= length ? [from, to] : null
}

function useScrollToHit({ summary, version }: Readout): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is scrolled to its own place
  useEffect(() => {
    document.querySelector('.text .hit')?.scrollIntoView({ block: 'center' })
  }, [summary.id, version.number])
}
