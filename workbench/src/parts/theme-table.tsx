import type { CollatedEvent } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { type Collation, nameOf } from './compared.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`

/** What two accounts speak of, how much room each gives it and in which order. */
export function ThemeTable({ event, pair }: { readonly event: CollatedEvent; readonly pair: Collation }) {
  const { t } = useLabels()
  const names = pair.between.map((account) => nameOf(event, account))
  if (pair.themes.length === 0) return null
  return (
    <details className="themes">
      <summary>
        {t('themes')}: {names.join(' – ')}
      </summary>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('topics')}</th>
              {names.map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {pair.themes.map(({ topic, a, b, foreground }) => (
              <tr key={topic ?? ''}>
                <th scope="row">{topic === null ? t('noTopic') : topic.replaceAll('-', ' ')}</th>
                {([a, b] as const).map((one, i) => (
                  <td key={names[i]} className="number">
                    {one.statements.length === 0 ? '–' : percent(one.share)}
                    {one.order !== null && <span className="quiet"> · {one.order}</span>}
                  </td>
                ))}
                <td className="quiet">
                  {foreground && t('moreIn', { who: names[foreground === 'a' ? 0 : 1] ?? '' })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
