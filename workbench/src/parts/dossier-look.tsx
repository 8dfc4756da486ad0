import { Link } from '@tanstack/react-router'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Dossier } from '../client.ts'

/** Contacts and readouts of a dossier by their ids. */
export interface DossierLook {
  readonly dossier: Dossier
  readonly contactOf: (event: string) => Dossier['contacts'][number] | undefined
  readonly readoutOf: (id: string) => Dossier['readouts'][number] | undefined
}

const Context = createContext<DossierLook | null>(null)

export function DossierProvider({
  dossier,
  children,
}: {
  readonly dossier: Dossier
  readonly children: ReactNode
}) {
  const look = useMemo((): DossierLook => {
    const contacts = new Map(dossier.contacts.map((one) => [one.id, one]))
    const readouts = new Map(dossier.readouts.map((one) => [one.id, one]))
    return { dossier, contactOf: (event) => contacts.get(event), readoutOf: (id) => readouts.get(id) }
  }, [dossier])
  return <Context value={look}>{children}</Context>
}

export function useDossier(): DossierLook {
  const look = useContext(Context)
  if (!look) throw new Error('DossierProvider is missing above this')
  return look
}

/** A sentence that opens its text where it stands, with who published it and the day of the event. */
export function SentenceLine({ place, children }: { readonly place: number; readonly children?: ReactNode }) {
  const { dossier, readoutOf, contactOf } = useDossier()
  const sentence = dossier.sentences[place]
  if (!sentence) return null
  const readout = readoutOf(sentence.readout)
  const day = (readout && contactOf(readout.event)?.day) ?? readout?.published?.slice(0, 10)
  return (
    <article className="line">
      <time className="day">{day ?? '—'}</time>
      <div>
        <Link
          to="/readouts/$id"
          params={{ id: sentence.readout }}
          search={{ at: sentence.span.join('-') }}
          className="quote"
          data-item
          lang={readout?.lang ?? undefined}
          dir="auto"
        >
          {sentence.quote}
        </Link>
        <p className="quiet">
          {children}
          <bdi lang={readout?.lang ?? undefined}>{readout?.publisher}</bdi>
        </p>
      </div>
    </article>
  )
}
