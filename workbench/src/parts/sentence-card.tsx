import { useState } from 'react'
import type { Readout } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { CorrectForm } from './correct-form.tsx'
import { FormulaLinks } from './formula-links.tsx'
import { type Mode, ModeButtons } from './selection-card.tsx'
import { keyOf } from './speakers.ts'

type Record = NonNullable<Readout['record']>
type Statement = Record['statements'][number]

/** Why a sentence is somebody's and what it does: rules, the words they stand on, and how to put them right. */
export function SentenceCard({
  readout,
  statement,
  onMode,
  onClose,
}: {
  readonly readout: Readout
  readonly statement: Statement
  readonly onMode: (mode: Mode) => void
  readonly onClose: () => void
}) {
  const { t, word } = useLabels()
  const [field, setField] = useState<'speaker' | 'act' | null>(null)
  const { span, speakers, rule, certainty, cue, acts } = statement
  const quote = readout.text.slice(...span)
  const within = <T extends { readonly span: readonly [number, number] }>(all: readonly T[] = []) =>
    all.filter(({ span: [from, to] }) => from < span[1] && to > span[0])
  const { record } = readout
  const names = speakers.map((one) =>
    one.type === 'both' ? t('bothSides') : one.type === 'narrator' ? t('narrator') : keyOf(one),
  )
  return (
    <aside className="card act" aria-label={t('why')}>
      <p className="card-head">
        <b>{names.join(' + ')}</b>
        <button type="button" onClick={onClose} aria-label={t('close')}>
          ×
        </button>
      </p>
      <blockquote lang={readout.summary.lang ?? undefined} dir="auto">
        {quote}
      </blockquote>
      <h2>{t('whySpeaker')}</h2>
      <p>
        {t('rule')} <code>{rule}</code> · {certainty === 'implied' ? t('implied') : t('stated')}
        {cue && (
          <>
            {' '}
            · {t('evidence')} “<bdi>{readout.text.slice(...cue.span)}</bdi>”
          </>
        )}
      </p>
      <h2>{t('acts')}</h2>
      <ul>
        {acts.map((act) => (
          <li key={`${act.act} ${act.evidence.span[0]}`}>
            <span className="badge">{word(act.act)}</span> “<bdi>{short(act.evidence.quote)}</bdi>” ·{' '}
            <code>{act.rule}</code>
          </li>
        ))}
      </ul>
      {within(record?.commitments).map(({ by, hardness, span: at, rule: by_rule }) => (
        <p key={at[0]}>
          <b>{t('commitments')}</b>: {by === 'both' ? t('bothSides') : by} · {word(hardness)} ·{' '}
          <code>{by_rule}</code>
        </p>
      ))}
      {within(record?.milestones).map(({ what, when, rule: by_rule }) => (
        <p key={`${when} ${what}`}>
          <b>{when}</b> <bdi>{short(what)}</bdi> · <code>{by_rule}</code>
        </p>
      ))}
      <FormulaLinks formulas={within(record?.formulas)} lang={readout.summary.lang} />
      {field ? (
        <CorrectForm readout={readout} field={field} quote={quote} onDone={() => setField(null)} />
      ) : (
        <>
          <ModeButtons modes={['note', 'cite']} onMode={onMode} />
          <p>
            <button type="button" onClick={() => setField('speaker')}>
              {t('correct')}: {t('speakers')}
            </button>{' '}
            <button type="button" onClick={() => setField('act')}>
              {t('correct')}: {t('acts')}
            </button>
          </p>
        </>
      )}
    </aside>
  )
}

const LONGEST_QUOTE = 120

const short = (quote: string) => (quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote)
