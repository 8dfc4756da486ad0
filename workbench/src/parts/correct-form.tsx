import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId } from 'react'
import { api, type Correction, type Readout } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { FaultView } from './states.tsx'
import { remember } from './undo.tsx'
import { keepName, yourName } from './your-name.ts'

/** What each field takes, as an example. */
const EXAMPLES: Readonly<Record<string, string>> = {
  date: '2031-05-04 / -',
  place: '… / -',
  initiator: 'FRA / -',
  participants: 'Name, Office, FRA; Name, Office, DEU',
  speaker: 'Name / FRA / both / narrator',
  act: 'commit,agree / -',
}

/** What fields take that have few values. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  readout: ['yes', 'no-event', 'future-event', 'domestic', 'transcript', 'ceremony'],
  checked: ['all'],
  kind: ['call', 'video', 'meeting', 'visit', 'multilateral', 'message', 'other'],
}

interface CorrectFormProps {
  readonly readout: Readout
  readonly field: string
  /** The sentence that is spoken of, or words that a day or place stands on. */
  readonly quote?: string
  readonly initial?: string
  readonly onDone: () => void
}

/** Puts one field right, in somebody's name and with a reason. */
export function CorrectForm({ readout, field, quote, initial = '', onDone }: CorrectFormProps) {
  const { t, word } = useLabels()
  const valueId = useId()
  const { id } = readout.summary
  const correct = useMutation({
    mutationFn: (word: object) => api.correct(id, word),
    onSuccess: ({ amendment }) => {
      remember('didCorrect', () => api.takeBack(id, placeOf(amendment)))
      onDone()
    },
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
      <label htmlFor={valueId}>
        {t('correct')}{' '}
        {CHOICES[field] ? (
          <select id={valueId} name="value">
            {CHOICES[field].map((one) => (
              <option key={one} value={one}>
                {word(one)}
              </option>
            ))}
          </select>
        ) : (
          <input
            id={valueId}
            name="value"
            required
            placeholder={EXAMPLES[field]}
            defaultValue={initial}
            autoComplete="off"
          />
        )}
      </label>
      {(field === 'date' || field === 'place') && quote === undefined && (
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
  const { t, word } = useLabels()
  const { id } = readout.summary
  const standing = readout.corrections.filter(({ takenBackAt }) => takenBackAt === null)
  const takeBack = useMutation({
    mutationFn: ({ amendment }: Correction) => api.takeBack(id, placeOf(amendment)),
    onSuccess: (_, { amendment, who, why }) => {
      const { field } = amendment
      const quote = 'quote' in amendment ? amendment.quote : null
      remember('didTakeBack', () =>
        api.correct(id, { field, value: typedValue(amendment, String), who, why, quote }),
      )
    },
  })
  if (standing.length === 0) return null
  return (
    <>
      <h2>{t('corrections')}</h2>
      <ul className="corrections">
        {standing.map((correction) => (
          <li key={`${correction.at} ${correction.amendment.field}`}>
            <b>{word(correction.amendment.field)}</b>: <bdi>{typedValue(correction.amendment, word)}</bdi>{' '}
            <span className="quiet">
              {t('was')} <bdi>{correction.was || '—'}</bdi> · <bdi>{correction.who}</bdi> ·{' '}
              {correction.at.slice(0, 10)}
              {correction.why && (
                <>
                  {' '}
                  · <bdi>{correction.why}</bdi>
                </>
              )}
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

function placeOf(amendment: Correction['amendment']) {
  return {
    field: amendment.field,
    quote: 'quote' in amendment ? (amendment.quote ?? undefined) : undefined,
  }
}

/** A value as people type it, with words of closed lists as `word` says them. */
function typedValue({ field, value }: Correction['amendment'], word: (value: string) => string): string {
  if (value === null) return '-'
  if (!Array.isArray(value)) return word(String(value))
  if (value.length === 0) return '-'
  const [first] = value as readonly unknown[]
  if (typeof first === 'string')
    return (value as readonly string[]).map(word).join(field === 'speaker' ? '; ' : ', ')
  return (value as readonly { name: string; office: string | null; country: string | null }[])
    .map(({ name, office, country }) => [name, office ?? '', country ?? ''].join(', '))
    .join('; ')
}
