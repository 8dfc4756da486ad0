import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, citationAddress, type Readout } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { Download } from './download.tsx'
import type { Span } from './note-places.ts'

/** Words as a citation: for reference managers, as words with their source, as links to where they stand. */
export function CitePassage({ readout, span }: { readonly readout: Readout; readonly span: Span }) {
  const { t } = useLabels()
  const [copied, setCopied] = useState<'words' | 'link' | null>(null)
  const { summary, version, text } = readout
  const values = { start: span[0], end: span[1], version: version.number }
  const { data } = useQuery({
    queryKey: ['citation', summary.id, values],
    queryFn: () => api.citation(summary.id, values),
  })
  const link = new URL(
    `/readouts/${summary.id}?at=${span.join('-')}&version=${version.number}`,
    location.href,
  )
  const page = data?.[0]?.URL
  const copy = async (what: 'words' | 'link') => {
    const quote = text.slice(...span).trim()
    const source = [version.publisher, version.title, version.published].filter(Boolean).join(', ')
    const words = `“${quote}” (${source}) ${page ?? link.href}`
    await navigator.clipboard?.writeText(what === 'words' ? words : link.href)
    setCopied(what)
  }
  return (
    <>
      <p className="tools">
        {(['bibtex', 'ris', 'csl-json'] as const).map((format) => (
          <Download key={format} to={citationAddress(summary.id, format, values)}>
            {{ bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' }[format]}
          </Download>
        ))}
      </p>
      <p className="tools">
        <button type="button" onClick={() => void copy('words')}>
          {copied === 'words' ? t('copied') : t('copyQuote')}
        </button>
        <button type="button" onClick={() => void copy('link')}>
          {copied === 'link' ? t('copied') : t('copyLink')}
        </button>
        {page && /^https?:/.test(page) && (
          <a href={page} rel="noreferrer noopener">
            {t('onPage')}
          </a>
        )}
      </p>
    </>
  )
}
