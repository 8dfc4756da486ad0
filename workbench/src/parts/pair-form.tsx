import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { FaultView } from './states.tsx'

/** Opens the dossier of two sides, by codes or names; a name that several have is asked about. */
export function PairForm() {
  const { t } = useLabels()
  const navigate = useNavigate()
  const [fault, setFault] = useState<unknown>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    try {
      const [a, b] = await Promise.all(
        ['a', 'b'].map(async (name) => (await api.side(String(data.get(name) ?? '').trim())).code),
      )
      setFault(null)
      await navigate({ to: '/pairs/$pair', params: { pair: `${a}-${b}` } })
    } catch (caught) {
      setFault(caught)
    }
  }
  return (
    <>
      <form className="tools" onSubmit={(event) => void submit(event)}>
        <label>
          {t('openDossier')}: <input name="a" size={12} required placeholder="FRA" />
        </label>
        <label>
          {t('secondSide')} <input name="b" size={12} required placeholder="DEU" />
        </label>
        <button type="submit">{t('dossier')}</button>
      </form>
      {fault !== null && <FaultView fault={fault} />}
    </>
  )
}
