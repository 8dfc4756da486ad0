import { useLabels } from '../labels/labels.tsx'

type Order = 'rank' | 'newest' | 'oldest' | 'left' | 'right' | 'hit' | 'text'

interface OrderSelectProps {
  readonly orders: readonly Order[]
  readonly value: string
  readonly onChange: (order: string) => void
}

/** By what a list is sorted. */
export function OrderSelect({ orders, value, onChange }: OrderSelectProps) {
  const { t } = useLabels()
  return (
    <label>
      {t('order')}{' '}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {orders.map((one) => (
          <option key={one} value={one}>
            {t(one)}
          </option>
        ))}
      </select>
    </label>
  )
}
