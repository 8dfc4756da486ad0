import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type DragEvent, useState } from 'react'
import { api, Fault, type Filed } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { FaultView } from './states.tsx'

/** Files one after the other, each with what became of what is in it. */
export function AddFiles() {
  const { t } = useLabels()
  const [outcomes, setOutcomes] = useState<readonly Filed[]>([])
  const [progress, setProgress] = useState<readonly [number, number] | null>(null)
  const add = useMutation({
    mutationFn: async (files: readonly File[]) => {
      for (const [i, file] of files.entries()) {
        setProgress([i, files.length])
        const filed = await api.add(file).catch((fault: unknown): readonly Filed[] => {
          if (!(fault instanceof Fault) || fault.code === 'offline') throw fault
          return [
            {
              where: file.name,
              outcome: 'refused',
              id: null,
              reason: `${fault.message} ${fault.hint ?? ''}`,
            },
          ]
        })
        setOutcomes((before) => [...filed, ...before])
      }
    },
    onSettled: () => setProgress(null),
  })
  const drop = (event: DragEvent) => {
    event.preventDefault()
    add.mutate([...event.dataTransfer.files])
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first */}
      <div className="drop" onDrop={drop} onDragOver={(event) => event.preventDefault()}>
        <label>
          {t('dropHere')}{' '}
          <input
            type="file"
            multiple
            disabled={add.isPending}
            onChange={({ target }) => add.mutate([...(target.files ?? [])])}
          />
        </label>
        {progress && <progress value={progress[0]} max={progress[1]} aria-label={t('addFiles')} />}
      </div>
      {add.error && <FaultView fault={add.error} />}
      {outcomes.length > 0 && (
        <ul className="outcomes" aria-live="polite">
          {outcomes.map(({ where, outcome, id, reason }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file may be added twice
            <li key={`${where} ${outcomes.length - i}`}>
              <span className="badge">{t(outcome)}</span>{' '}
              {id ? (
                <Link to="/readouts/$id" params={{ id }}>
                  {where}
                </Link>
              ) : (
                where
              )}{' '}
              {reason && <span className="quiet">{reason}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
