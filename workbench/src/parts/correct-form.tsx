import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { api, type Correction, type Readout } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { FaultView } from './states.tsx'
import { keepName, yourName } from './your-name.ts'

/** What each field takes, as an example. */
const EXAMPLES: Readonly<Record<string, string>> = {
  readout: 'yes / domestic / transcript',
  kind: 'call / video / meeting / visit / multilateral / message',
  date: '2031-05-04 / -',
  place: '… / -',
  initiator: 'FRA / -',
  participants: 'Name, Office, FRA; Name, Office, DEU',
  speaker: 'Name / FRA / both / narrator',
  act: 'commit,agree / -',
}

interface CorrectFormProps {
  readonly readout: Readout
  readonly field: string
  /** The sentence that is spoken of. */
  readonly quote?: string
  readonly onDone: () => void
}

/** Puts one field right, in somebody's name and with a reason. */
export function CorrectForm({ readout, field, quote, onDone }: CorrectFormProps) {
  const { t } = useLabels()
  const correct = useMutation({
    mutationFn: (word: object) => api.correct(readout.summary.id, word),
    onSuccess: onDone,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const typed = (name: string) => String(data.get(name) ?? '').trim()
    keepName(typed('who'))
    correct.mutate({
      field,
      value: typed('value'),
      who: typed('who'),
      why: typed('why') || null,
      quote: (quote ?? typed('quote')) || null,
    })
  }
  return (
    <form className="correct" onSubmit={submit}>
      <label>
        {t('correct')} <input name="value" required placeholder={EXAMPLES[field]} autoComplete="off" />
      </label>
      {(field === 'date' || field === 'place') && (
        <label>
          {t('evidence')} <input name="quote" autoComplete="off" />
        </label>
      )}
      <label>
        {t('yourName')} <input name="who" required defaultValue={yourName()} />
      </label>
      <label>
        {t('reason')} <input name="why" autoComplete="off" />
      </label>
      <p>
        <button type="submit" disabled={correct.isPending}>
          {t('save')}
        </button>{' '}
        <button type="button" onClick={onDone}>
          {t('cancel')}
        </button>
      </p>
      {correct.error && <FaultView fault={correct.error} />}
    </form>
  )
}

/** Corrections of a readout that stand, each with a way back. */
export function Corrections({ readout }: { readonly readout: Readout }) {
  const { t } = useLabels()
  const standing = readout.corrections.filter(({ takenBackAt }) => takenBackAt === null)
  const takeBack = useMutation({
    mutationFn: ({ amendment }: Correction) =>
      api.takeBack(readout.summary.id, {
        field: amendment.field,
        quote: 'quote' in amendment ? (amendment.quote ?? undefined) : undefined,
      }),
  })
  if (standing.length === 0) return null
  return (
    <>
      <h2>{t('corrections')}</h2>
      <ul className="corrections">
        {standing.map((correction) => (
          <li key={`${correction.at} ${correction.amendment.field}`}>
            <b>{correction.amendment.field}</b>: {JSON.stringify(correction.amendment.value)}{' '}
            <span className="quiet">
              {t('was')} {correction.was || '—'} · {correction.who} · {correction.at.slice(0, 10)}
              {correction.why && ` · ${correction.why}`}
            </span>{' '}
            <button
              type="button"
              className="small"
              disabled={takeBack.isPending}
              onClick={() => takeBack.mutate(correction)}
            >
              {t('takeBack')}
            </button>
          </li>
        ))}
      </ul>
      {takeBack.error && <FaultView fault={takeBack.error} />}
    </>
  )
}
