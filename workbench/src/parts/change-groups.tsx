import { Link } from '@tanstack/react-router'
import type { FormulaChanges } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { Table } from './dossier-tables.tsx'
import { Nothing } from './states.tsx'
import { useView } from './use-view.ts'

type Change = FormulaChanges['changes'][number]

const KINDS = ['entered', 'left', 'back', 'more', 'less'] as const

/** What changed, under one heading for each way of changing; every formula leads to its places in the same texts. */
export function ChangeGroups({ found }: { readonly found: FormulaChanges }) {
  const { t } = useLabels()
  if (!found.issuers.some(({ isCompared }) => isCompared)) return <Nothing what={t('fcNoIssuer')} />
  if (found.changes.length === 0) return <Nothing what={t('fcNoChange', { looked: found.looked })} />
  return (
    <>
      {KINDS.map((kind) => {
        const changes = found.changes.filter((one) => one.kind === kind)
        if (changes.length === 0) return null
        return (
          <section key={kind} className="part">
            <h2>
              {t(`fc_${kind}`)} <span className="quiet count">{changes.length}</span>
            </h2>
            <p className="quiet">{t(`fch_${kind}`)}</p>
            <ChangeTable caption={t(`fc_${kind}`)} changes={changes} found={found} isBack={kind === 'back'} />
          </section>
        )
      })}
      <p className="quiet">{t('fcLooked', { looked: found.looked })}</p>
    </>
  )
}

interface ChangeTableProps {
  readonly caption: string
  readonly changes: readonly Change[]
  readonly found: FormulaChanges
  readonly isBack: boolean
}

function ChangeTable({ caption, changes, found, isBack }: ChangeTableProps) {
  const { t } = useLabels()
  return (
    <Table
      caption={caption}
      columns={[
        { name: t('formula') },
        { name: t('fIssuer') },
        { name: t('fcBefore', { day: found.since }), isNumber: true },
        { name: t('fcSince', { day: found.since }), isNumber: true },
        ...(isBack ? [{ name: t('fcSilent') }] : []),
        { name: t('fFirst') },
        { name: t('fLast') },
      ]}
      rows={changes.map((change) => ({
        key: `${change.formula} ${change.issuer} ${change.lang}`,
        cells: [
          <FormulaLink key="formula" change={change} name={found.names[change.formula] ?? change.formula} />,
          <span key="issuer">
            <bdi>{change.issuer || '?'}</bdi> {change.lang}
          </span>,
          sideOf(change.otherUses, change.otherEvents, change.otherShare),
          sideOf(change.uses, change.events, change.share),
          ...(isBack ? [change.silentFrom ?? '—'] : []),
          change.firstUse,
          change.lastUse,
        ],
      }))}
    />
  )
}

function FormulaLink({ change, name }: { readonly change: Change; readonly name: string }) {
  const [{ pair }] = useView()
  const { formula, issuer, lang } = change
  return (
    <Link
      to="/formula"
      search={{
        f: formula,
        ...(pair ? { pair } : {}),
        ...(issuer ? { issuer } : {}),
        ...(lang ? { lang } : {}),
      }}
      data-item
    >
      <bdi>{name}</bdi>
    </Link>
  )
}

/** "3 / 20 (15.0 %)" */
const sideOf = (uses: number, events: number, share: Change['share']): string =>
  `${uses} / ${events}${share ? ` (${(share.rate * 100).toFixed(1)} %)` : ''}`
