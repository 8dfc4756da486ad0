import type { Parallel } from '../client.ts'
import type { Labels } from '../labels/en.ts'
import { useLabels } from '../labels/labels.tsx'
import { breakable } from './breakable.tsx'
import { strengthPair } from './strength-words.ts'

export type Bead = Parallel['beads'][number]

interface RowProps {
  readonly bead: Bead
  /** Codes and names of both languages. */
  readonly langs: readonly [string | null, string | null]
  readonly names: readonly [string, string]
  readonly onConfirm: (bead: Bead) => void
  readonly isPending: boolean
}

/** Whether something is told of a bead besides its words. */
export const isDifferent = ({ a, b, strength, onlyA, onlyB, isMoved }: Bead): boolean =>
  a.length === 0 || b.length === 0 || strength !== null || onlyA.length + onlyB.length > 0 || isMoved

/** A passage in both languages, and what differs between them. */
export function BeadRow({ bead, langs, names, onConfirm, isPending }: RowProps) {
  const { t } = useLabels()
  const isWhole = bead.a.length > 0 && bead.b.length > 0
  return (
    <li className={`bead ${isDifferent(bead) ? 'is-different' : ''}`} data-item tabIndex={-1}>
      <div className="bead-sides">
        <Side quotes={bead.quotesA} lang={langs[0]} missing={t('leftOutIn', { who: names[0] })} />
        <Side quotes={bead.quotesB} lang={langs[1]} missing={t('leftOutIn', { who: names[1] })} />
      </div>
      {isWhole && (
        <div className="bead-foot">
          <Differences bead={bead} names={names} />
          <Why bead={bead} />
          {bead.pins.length === 0 && (
            <button type="button" className="small" disabled={isPending} onClick={() => onConfirm(bead)}>
              {t('confirmBead')}
            </button>
          )}
        </div>
      )}
    </li>
  )
}

interface SideProps {
  readonly quotes: readonly string[]
  readonly lang: string | null
  readonly missing: string
}

function Side({ quotes, lang, missing }: SideProps) {
  if (quotes.length === 0) return <p className="bead-missing">{missing}</p>
  return (
    <div lang={lang ?? undefined} dir="auto">
      {quotes.map((quote) => (
        <p key={quote} className="block-text">
          {breakable(quote)}
        </p>
      ))}
    </div>
  )
}

function Differences({ bead, names }: Pick<RowProps, 'bead' | 'names'>) {
  const { t, word } = useLabels()
  const { strength } = bead
  const only = (who: string, words: readonly string[]) =>
    words.length > 0 && (
      <span>
        <span className="badge">{t('onlyWordsIn', { who })}</span>{' '}
        {words.map((one) => (
          <bdi key={one}>“{one}” </bdi>
        ))}
      </span>
    )
  return (
    <>
      {bead.isMoved && <span className="badge">{t('elsewhere')}</span>}
      {strength?.stronger && (
        <span>
          <span className="badge is-weaker">
            {t('weakerIn', { who: names[strength.stronger === 'a' ? 1 : 0] })}
          </span>{' '}
          {strengthPair(strength, word, ' – ')}
        </span>
      )}
      {only(names[0], bead.wordsOnlyA)}
      {only(names[1], bead.wordsOnlyB)}
      {bead.basis === 'place' && <span className="quiet">{t('byPlace')}</span>}
    </>
  )
}

function Why({ bead }: Pick<RowProps, 'bead'>) {
  const { t } = useLabels()
  const sure = bead.pins.length > 0 ? t('pinned') : t('sure', { n: Math.round(bead.confidence * 100) })
  if (bead.reasons.length === 0) return <span className="quiet">{sure}</span>
  return (
    <details>
      <summary className="quiet">{sure}</summary>
      <ul className="reasons">
        {bead.reasons.map(({ kind, key, a, b }) => (
          <li key={`${kind} ${key}`}>
            <span className="quiet">{t(`r_${kind}` as keyof Labels)}</span>{' '}
            {a === null ? (
              kind !== 'event' && <bdi>{key.replaceAll('-', ' ')}</bdi>
            ) : (
              <bdi>
                “{a}”{b !== null && b !== a && ` – “${b}”`}
              </bdi>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
