import { Link } from '@tanstack/react-router'
import type { Formula, Readout } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'

type Found = NonNullable<Readout['record']>['formulas'][number]

/** Set phrases of a text, each once, each a way to how it is used over time. */
export function FormulaLinks({
  formulas,
  lang,
}: {
  readonly formulas: readonly Found[]
  readonly lang: string | null
}) {
  const { t } = useLabels()
  const each = [...new Map(formulas.map((one) => [one.id, one])).values()]
  if (each.length === 0) return null
  return (
    <p className="formula-links">
      {t('formulas')}:{' '}
      {each.map(({ id, text }, i) => (
        <span key={id}>
          {i > 0 && ' · '}
          <Link to="/formula" search={{ f: id }} lang={lang ?? undefined} title={t('fTrend')}>
            {text.replace(/\s+/g, ' ')}
          </Link>
        </span>
      ))}
    </p>
  )
}

/** As long as a phrase may be that is asked about. */
const LONGEST = 290

/** How a formula that was found is asked about: what nobody has accepted goes by its wordings. */
export function askedAs({ id, name, registered, status, wordings }: Formula): string {
  if (registered !== null) return registered
  if (status === 'accepted') return id
  const plain = (wordings.length > 0 ? wordings.map(({ text }) => text) : [name]).map((text) =>
    text.replace(/["|]/g, ' '),
  )
  let asked = plain[0] ?? ''
  for (const text of plain.slice(1)) if (asked.length + text.length < LONGEST) asked += `|${text}`
  return `"${asked}"`
}
