import { addressOf, type Values } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { Download } from './download.tsx'

interface ExportLinksProps {
  /** What finds the readouts. */
  readonly q: string
  /** What a row of the table is, and which of them are wanted. */
  readonly table?: string
  readonly rows?: Values
  /** Whether the query alone says what is shown, so that citations and a feed keep to it. */
  readonly isWhole?: boolean
}

/** Everything that a list shows, as files. */
export function ExportLinks({ q, table, rows = {}, isWhole = true }: ExportLinksProps) {
  const { t } = useLabels()
  return (
    <span className="exports">
      {t('export')}: <Download to={addressOf('/api/export/csv', { q, table, ...rows })}>CSV</Download>{' '}
      {isWhole && (
        <>
          <Download to={addressOf('/api/export/bibtex', { q })}>BibTeX</Download>{' '}
          <Download to={addressOf('/api/export/ris', { q })}>RIS</Download>{' '}
          <a href={addressOf('/feeds/search.atom', { q })}>{t('feed')}</a>
        </>
      )}
    </span>
  )
}
