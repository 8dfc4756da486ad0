import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { addressOf, type Readout } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { CorrectForm, Corrections } from './correct-form.tsx'
import { Download } from './download.tsx'
import { FormulaLinks } from './formula-links.tsx'
import { RemoveReadout } from './remove-form.tsx'

type Field = 'kind' | 'date' | 'place' | 'initiator' | 'participants' | 'readout' | 'checked'

/** What is known of a readout: the event, who took part, where the text came from, what people corrected. */
export function FactsOf({ readout }: { readonly readout: Readout }) {
  const { t, word } = useLabels()
  const { summary, record, version } = readout
  const engagement = record?.engagement ?? null
  const day = engagement?.date
  return (
    <aside className="facts">
      {record && (
        <dl>
          <Fact label={t('readout')} field="readout" readout={readout}>
            {word(record.readout ? 'yes' : (record.refusal ?? 'no-event'))}
          </Fact>
        </dl>
      )}
      {engagement && (
        <dl>
          <Fact label={t('kind')} field="kind" readout={readout}>
            {word(engagement.kind)}
          </Fact>
          <Fact label={t('day')} field="date" readout={readout} {...(day ? { why: day } : {})}>
            {day ? (
              day.value
            ) : (
              <span title={t('dayAssumed')}>[{summary.published?.slice(0, 10) ?? '—'}]</span>
            )}
          </Fact>
          <Fact
            label={t('place')}
            field="place"
            readout={readout}
            {...(engagement.place ? { why: engagement.place } : {})}
          >
            {engagement.place?.name ?? '—'}
          </Fact>
          <Fact label={t('initiator')} field="initiator" readout={readout}>
            {engagement.initiator ?? '—'}
          </Fact>
          <Fact label={t('participants')} field="participants" readout={readout}>
            <ul>
              {engagement.participants.map(({ name, office, country }) => (
                <li key={name}>
                  <bdi>{name}</bdi>
                  {country && <code>{country}</code>}
                  {office && <span className="quiet"> {office}</span>}
                </li>
              ))}
            </ul>
          </Fact>
        </dl>
      )}
      {record && (
        <dl>
          <Fact label={word('checked')} field="checked" readout={readout}>
            <bdi>{checkedBy(readout) ?? '—'}</bdi>
          </Fact>
        </dl>
      )}
      {summary.event && (
        <p>
          <Link to="/events/$id" params={{ id: summary.event }}>
            {t('event')}
          </Link>{' '}
          {summary.sides.length === 2 && (
            <Link to="/pairs/$pair" params={{ pair: summary.sides.join('-') }}>
              {t('pair')} {summary.sides.join('-')}
            </Link>
          )}
        </p>
      )}
      <dl>
        <div>
          <dt>{t('publisher')}</dt>
          <dd>
            <bdi>{version.publisher ?? '—'}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('published')}</dt>
          <dd>{version.published ?? '—'}</dd>
        </div>
      </dl>
      {record && record.topics.length > 0 && (
        <p className="quiet">
          {t('topics')}: {record.topics.map(({ label }) => label).join(', ')}
        </p>
      )}
      {record && <FormulaLinks formulas={record.formulas} lang={summary.lang} />}
      {record?.publication.contact && (
        <p className="quiet">
          {t('contact')}: {record.publication.postedBy} {record.publication.contact.address}
        </p>
      )}
      <Cite readout={readout} />
      <Corrections readout={readout} />
      <RemoveReadout summary={summary} />
    </aside>
  )
}

/** Who went through the whole record, the last of them. */
function checkedBy({ corrections }: Readout): string | undefined {
  const checked = corrections.filter(
    ({ amendment, takenBackAt }) => amendment.field === 'checked' && takenBackAt === null,
  )
  return checked.at(-1)?.who
}

interface Why {
  readonly rule: string
  readonly certainty?: string
  readonly evidence: { readonly quote: string }
}

interface FactProps {
  readonly label: string
  readonly field: Field
  readonly readout: Readout
  readonly why?: Why
  readonly children: ReactNode
}

function Fact({ label, field, readout, why, children }: FactProps) {
  const { t } = useLabels()
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      <dt>
        {label}{' '}
        <button
          type="button"
          className="small"
          aria-expanded={isOpen}
          aria-label={`${t('correct')}: ${label}`}
          onClick={() => setOpen(!isOpen)}
        >
          ✎
        </button>
      </dt>
      <dd>
        {children}
        {why && (
          <details>
            <summary>{t('why')}</summary>
            <p className="quiet">
              {t('evidence')} “<bdi>{why.evidence.quote}</bdi>” · {t('rule')} <code>{why.rule}</code>
              {why.certainty && ` · ${why.certainty === 'implied' ? t('implied') : t('stated')}`}
            </p>
          </details>
        )}
        {isOpen && <CorrectForm readout={readout} field={field} onDone={() => setOpen(false)} />}
      </dd>
    </div>
  )
}

/** The readout as a citation, its link, and the bytes that it came in. */
function Cite({ readout: { summary, version } }: { readonly readout: Readout }) {
  const { t } = useLabels()
  const [isCopied, setCopied] = useState(false)
  const q = `id:${summary.id}`
  const copy = async () => {
    await navigator.clipboard?.writeText(location.href)
    setCopied(true)
  }
  return (
    <p className="tools">
      <span>
        {t('cite')}:{' '}
        {(['bibtex', 'ris', 'csl-json'] as const).map((format) => (
          <Download key={format} to={addressOf(`/api/export/${format}`, { q })}>
            {format}{' '}
          </Download>
        ))}
        <Download to={addressOf('/api/export/annotations', { q })}>annotations</Download>
      </span>
      <button type="button" onClick={() => void copy()}>
        {isCopied ? t('copied') : t('copyLink')}
      </button>
      <Download to={`/originals/${summary.id}/${version.number}`}>{t('original')}</Download>
      {summary.address && /^https?:/.test(summary.address) && (
        <a href={summary.address} rel="noreferrer noopener">
          {new URL(summary.address).host}
        </a>
      )}
    </p>
  )
}
