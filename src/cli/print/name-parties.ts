import type { ReadoutRecord, Speaker } from '../../record/record.ts'
import { neutraliseLine } from './neutralise.ts'

export interface PartyNames {
  /** "FRA" → "France", by what the record itself calls it, else the register; the code where neither does. */
  of(code: string): string
  /** A speaker as the heading of what they said. */
  speaker(speaker: Speaker): string
}

/** What a register calls a state or body by its code, null if it does not know it. */
export type NameOf = (code: string) => string | null

/** Names for the parties of one record: as its own mentions have them, then as the register has them. */
export function nameParties(record: ReadoutRecord, nameOf: NameOf): PartyNames {
  const names = new Map<string, string>()
  for (const { type, ref, canonical } of record.mentions) {
    if ((type === 'state' || type === 'organisation') && ref && /^[A-Z]{3}$/.test(ref) && !names.has(ref)) {
      names.set(ref, neutraliseLine(canonical))
    }
  }
  const of = (code: string) => names.get(code) ?? neutraliseLine(nameOf(code) ?? code)
  const speaker = (who: Speaker) => {
    switch (who.type) {
      case 'person':
        return neutraliseLine(who.name) + (who.country ? ` (${of(who.country)})` : '')
      case 'side':
        return of(who.country)
      case 'both':
        return 'Both sides'
      case 'narrator':
        return 'The text itself'
    }
  }
  return { of, speaker }
}

/** ", in Sundria" behind a mission whose own name does not say where it is; empty where nobody knows what to call it. */
export function hostWords(postedBy: string | null, hostCountry: string | null, names: PartyNames): string {
  if (!postedBy || !hostCountry) return ''
  const host = names.of(hostCountry)
  return host === hostCountry || postedBy.includes(host) ? '' : `, in ${host}`
}
