import { useState } from 'react'
import type { Readout } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { breakable } from './breakable.tsx'
import { CitePassage } from './cite-passage.tsx'
import { CorrectForm } from './correct-form.tsx'
import { NoteForm } from './note-form.tsx'
import type { Span } from './note-places.ts'

export type Mode = 'note' | 'correct' | 'cite'
const MODES: readonly Mode[] = ['note', 'correct', 'cite']

const KEYS: Readonly<Record<Mode, string>> = { note: 'n', correct: 'e', cite: 'c' }
const LABELS = { note: 'noteIt', correct: 'correct', cite: 'cite' } as const

interface ModeButtonsProps {
  readonly modes?: readonly Mode[]
  readonly onMode: (mode: Mode) => void
}

/** What can be done with words that are selected. */
export function ModeButtons({ modes = MODES, onMode }: ModeButtonsProps) {
  const { t } = useLabels()
  return (
    <p className="mode-buttons">
      {modes.map((mode) => (
        <button
          key={mode}
          type="button"
          // A button that is pressed would take the selection away before it is asked for.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onMode(mode)}
        >
          {t(LABELS[mode])} <kbd>{KEYS[mode]}</kbd>
        </button>
      ))}
    </p>
  )
}

interface SelectionCardProps {
  readonly readout: Readout
  readonly span: Span
  /** What is being done with the words; null while that is not chosen. */
  readonly mode: Mode | null
  readonly onMode: (mode: Mode) => void
  readonly onDone: () => void
}

/** Words that are selected in the text: note, correct or cite them. */
export function SelectionCard({ readout, span, mode, onMode, onDone }: SelectionCardProps) {
  const { t } = useLabels()
  const quote = readout.text.slice(...span)
  return (
    <aside className="card act" aria-label={t('selected')}>
      <p className="card-head">
        <b>{mode ? t(LABELS[mode]) : t('selected')}</b>
        {mode && (
          <button type="button" onClick={onDone} aria-label={t('close')}>
            ×
          </button>
        )}
      </p>
      <blockquote lang={readout.summary.lang ?? undefined} dir="auto">
        {breakable(quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote)}
      </blockquote>
      {mode === null && <ModeButtons onMode={onMode} />}
      {mode === 'note' && (
        <NoteForm
          on={{ readout: readout.summary.id, version: readout.version.number, span }}
          onDone={onDone}
        />
      )}
      {mode === 'correct' && <CorrectWords readout={readout} span={span} onDone={onDone} />}
      {mode === 'cite' && <CitePassage readout={readout} span={span} />}
    </aside>
  )
}

const LONGEST = 600

/** What selected words may put right: their sentence's speakers and acts, or the day and place that they name. */
function CorrectWords({ readout, span, onDone }: Pick<SelectionCardProps, 'readout' | 'span' | 'onDone'>) {
  const { t, word } = useLabels()
  const [field, setField] = useState('speaker')
  const { text, record } = readout
  const words = text.slice(...span)
  const sentence = record?.sentences.find((one) => one.span[0] <= span[0] && one.span[1] > span[0])
  const isOfSentence = field === 'speaker' || field === 'act'
  const quote = isOfSentence && sentence ? text.slice(...sentence.span) : words
  return (
    <>
      <label>
        {t('field')}{' '}
        <select value={field} onChange={({ target }) => setField(target.value)}>
          {['speaker', 'act', 'date', 'place'].map((one) => (
            <option key={one} value={one}>
              {word(one)}
            </option>
          ))}
        </select>
      </label>
      <CorrectForm
        key={field}
        readout={readout}
        field={field}
        quote={quote.trim()}
        initial={field === 'place' ? words.trim() : ''}
        onDone={onDone}
      />
    </>
  )
}
