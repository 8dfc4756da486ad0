import { Link } from '@tanstack/react-router'
import type { Concordance } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'

/** Places of words one under the other, with what is left and right of them; each opens its text. */
export function KwicTable({
  lines,
  q,
}: {
  readonly lines: Concordance['lines']
  /** What was looked for, to be marked in the text too. */
  readonly q?: string
}) {
  const { t } = useLabels()
  return (
    <table className="kwic" aria-label={t('concordance')}>
      <tbody>
        {lines.map(({ left, hit, right, span, summary }) => (
          <tr key={`${summary.id} ${span[0]}`} lang={summary.lang ?? undefined}>
            <td className="kwic-left">
              <bdi>{left}</bdi>
            </td>
            <td>
              <Link
                to="/readouts/$id"
                params={{ id: summary.id }}
                search={{ ...(q ? { q } : {}), at: span.join('-') }}
                data-item
              >
                {hit}
              </Link>
            </td>
            <td className="kwic-right">
              <bdi>{right}</bdi>
            </td>
            <td className="quiet">{summary.day ?? summary.published?.slice(0, 10)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
