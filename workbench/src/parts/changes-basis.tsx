import type { FormulaChanges } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { Table } from './dossier-tables.tsx'

/** On how many texts a comparison stands, from when to when, from whom, and who had too few to be compared. */
export function ChangesBasis({ found }: { readonly found: FormulaChanges }) {
  const { t, word } = useLabels()
  const { documents, events, first, last, undated, reprints, emptyMonths, months } = found.coverage
  return (
    <>
      <p className="changes-basis">
        {t('fcStands', { documents, events, first: first ?? '—', last: last ?? '—' })}{' '}
        <span className="quiet">{t('fcLeftOut', { undated, reprints, empty: emptyMonths, months })}</span>
      </p>
      <Table
        caption={t('fcWho')}
        columns={[
          { name: t('fIssuer') },
          { name: t('language') },
          { name: t('fcBefore', { day: found.since }), isNumber: true },
          { name: t('fcSince', { day: found.since }), isNumber: true },
          { name: t('fcCompared') },
        ]}
        rows={found.issuers.map(({ issuer, lang, before, since, isCompared }) => ({
          key: `${issuer} ${lang}`,
          cells: [
            <bdi key="issuer">{issuer || '?'}</bdi>,
            lang ? word(lang) : '—',
            before,
            since,
            isCompared ? t('fcYes') : t('fcTooFew'),
          ],
        }))}
      />
    </>
  )
}
