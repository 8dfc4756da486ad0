import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo } from 'react'
import { api, type Readout } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import type { Layer } from '../parts/cut-text.ts'
import { FactsOf } from '../parts/facts-of.tsx'
import { ReadText } from '../parts/read-text.tsx'
import { SentenceCard } from '../parts/sentence-card.tsx'
import { speakersOf } from '../parts/speakers.ts'
import { FaultView, Loading } from '../parts/states.tsx'
import { useView } from '../parts/use-view.ts'

const LAYERS: readonly Layer[] = ['named', 'commitments', 'dates', 'evidence']

/** One readout: the text in the middle, what is known of it on the left, why it was read so on the right. */
export function ReadingRoom() {
  const { t } = useLabels()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const [{ version }] = useView()
  const { data, error, refetch } = useQuery({
    queryKey: ['readout', id, version],
    queryFn: () => api.readout(id, version),
  })
  if (error) return <FaultView fault={error} onRetry={() => void refetch()} />
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
            : t('notReadout', { why: data.record.refusal ?? '' })}
        </p>
      )}
      <Room readout={data} />
    </section>
  )
}

function Room({ readout }: { readonly readout: Readout }) {
  const { t } = useLabels()
  const [{ s, at, off = '', version }, setView] = useView()
  const speakers = useMemo(() => speakersOf(readout), [readout])
  const layers = useMemo(
    () => new Set(LAYERS.flatMap((layer) => (off.includes(layer[0] ?? '') ? [] : [layer]))),
    [off],
  )
  const hit = useMemo(() => spanOf(at, readout.text.length), [at, readout.text.length])
  const onSelect = useCallback((statement: number) => setView({ s: statement }, true), [setView])
  useScrollToHit(readout)
  const statement = s === undefined ? undefined : readout.record?.statements[s]
  return (
    <div className="room-columns">
      <FactsOf readout={readout} />
      <div className="room-text">
        <fieldset className="layers">
          <legend>{t('layers')}</legend>
          {LAYERS.map((layer) => (
            <label key={layer} className={`key-${layer}`}>
              <input
                type="checkbox"
                checked={layers.has(layer)}
                onChange={({ target }) => {
                  const letter = layer[0] ?? ''
                  setView({ off: target.checked ? off.replaceAll(letter, '') : off + letter }, true)
                }}
              />{' '}
              {t(layer)}
            </label>
          ))}
          {readout.versions.length > 1 && (
            <label>
              {t('version')}{' '}
              <select
                value={version ?? readout.version.number}
                onChange={({ target }) => setView({ version: Number(target.value), s: undefined })}
              >
                {readout.versions.map(({ number, addedAt }) => (
                  <option key={number} value={number}>
                    {number} · {addedAt.slice(0, 10)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </fieldset>
        <ReadText
          readout={readout}
          speakers={speakers}
          layers={layers}
          hit={hit}
          selected={s ?? null}
          onSelect={onSelect}
        />
      </div>
      {statement ? (
        <SentenceCard
          readout={readout}
          statement={statement}
          onClose={() => setView({ s: undefined }, true)}
        />
      ) : (
        <aside className="card quiet">{t('why')}?</aside>
      )}
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
