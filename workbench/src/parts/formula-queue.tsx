import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAction } from '../actions/use-action.ts'
import { api, type Formula } from '../client.ts'
import type { Labels } from '../labels/en.ts'
import { useLabels } from '../labels/labels.tsx'
import { FormulaHead } from './formula-card.tsx'
import { MergeForm, RenameForm } from './formula-forms.tsx'
import { KwicTable } from './kwic-table.tsx'
import { FaultView, Loading, Nothing } from './states.tsx'
import { remember } from './undo.tsx'
import { yourName } from './your-name.ts'

/** How many are asked for at once. */
const PAGE = 50

const DID = {
  accept: 'didAcceptFormula',
  reject: 'didRejectFormula',
  rename: 'didRenameFormula',
  merge: 'didMergeFormula',
} as const satisfies Record<string, keyof Labels>

interface Word {
  readonly id: string
  readonly verdict: keyof typeof DID
  readonly value?: string
}

/** Formulas that wait for a person's word, one at a time, each decided by one key. */
export function FormulaQueue({ filter }: { readonly filter: Record<string, string | undefined> }) {
  const { t } = useLabels()
  const [skipped, setSkipped] = useState<readonly string[]>([])
  const [form, setForm] = useState<'rename' | 'merge' | null>(null)
  const limit = Math.min(500, PAGE + skipped.length)
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['formulas', 'queue', filter, limit],
    queryFn: () => api.formulas({ ...filter, status: 'proposed', registered: 'no', limit }),
    placeholderData: (before) => before,
  })
  const decide = useMutation({
    mutationFn: async ({ id, verdict, value }: Word) => {
      await api.decideFormula(id, { verdict, who: yourName(), ...(value === undefined ? {} : { value }) })
      remember(DID[verdict], () => takeBack(id))
      setForm(null)
      await refetch()
    },
  })
  // What is taken back is asked for again, wherever it stands in the list.
  const takeBack = async (id: string) => {
    await api.takeBackFormula(id)
    setSkipped((before) => before.filter((one) => one !== id))
    await refetch()
  }
  const current = data?.items.find(({ id }) => !skipped.includes(id))
  const say = (verdict: Word['verdict'], value?: string) => {
    if (current && !decide.isPending)
      decide.mutate({ id: current.id, verdict, ...(value === undefined ? {} : { value }) })
  }
  const skip = () => {
    setForm(null)
    if (current) setSkipped([...skipped, current.id])
  }
  useAction('accept-formula', () => say('accept'))
  useAction('reject-formula', () => say('reject'))
  useAction('skip-formula', skip)
  useAction('rename-formula', () => setForm('rename'))
  useAction('merge-formula', () => setForm('merge'))
  if (isPending) return <Loading />
  if (error) return <FaultView fault={error} onRetry={() => void refetch()} />
  if (!current) return <Nothing what={t('allReviewed')} hint={t('allReviewedHint')} />
  const close = () => setForm(null)
  return (
    <>
      <p className="quiet count">{t('waitingN', { n: data.total })}</p>
      <article className="formula queue" key={current.id}>
        <div aria-live="polite">
          <FormulaHead formula={current} />
        </div>
        <p className="tools">
          {(['accept', 'reject'] as const).map((verdict) => (
            <button key={verdict} type="button" disabled={decide.isPending} onClick={() => say(verdict)}>
              {t(`${verdict}Formula`)} <kbd>{verdict === 'accept' ? 'a' : 'x'}</kbd>
            </button>
          ))}
          <button type="button" onClick={skip}>
            {t('skipFormula')} <kbd>s</kbd>
          </button>
          <button type="button" onClick={() => setForm('rename')}>
            {t('renameFormula')} <kbd>r</kbd>
          </button>
          <button type="button" onClick={() => setForm('merge')}>
            {t('mergeFormula')} <kbd>f</kbd>
          </button>
        </p>
        {form === 'rename' && (
          <RenameForm formula={current} onName={(name) => say('rename', name)} onClose={close} />
        )}
        {form === 'merge' && (
          <MergeForm formula={current} onChosen={({ id }) => say('merge', id)} onClose={close} />
        )}
        {decide.error && <FaultView fault={decide.error} />}
        <Examples formula={current} />
      </article>
    </>
  )
}

/** Places where it stands, as lines of a concordance. */
function Examples({ formula }: { readonly formula: Formula }) {
  const { t } = useLabels()
  const { data, error, isPending } = useQuery({
    queryKey: ['formulas', 'examples', formula.id],
    queryFn: () => api.formulaExamples(formula.id),
  })
  if (isPending) return <Loading />
  if (error) return <FaultView fault={error} />
  return data.length > 0 ? <KwicTable lines={data} /> : <p className="quiet">{t('noExamples')}</p>
}
