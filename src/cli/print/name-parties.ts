import type { ReadoutRecord, Speaker } from '../../record/record.ts'
import { neutraliseLine } from './neutralise.ts'

const BODIES: Readonly<Record<string, string>> = {
  EUE: 'European Union',
  UNO: 'United Nations',
  NAT: 'NATO',
  AFU: 'African Union',
  ASN: 'ASEAN',
}

export interface PartyNames {
  /** "FRA" → "France", by what the record itself calls it; the code where it does not. */
  of(code: string): string
  /** A speaker as the heading of what they said. */
  speaker(speaker: Speaker): string
}

/** Names for the parties of one record. The register is not asked: the record's own mentions name its states. */
export function nameParties(record: ReadoutRecord): PartyNames {
  const names = new Map<string, string>()
  for (const { type, ref, canonical } of record.mentions) {
    if ((type === 'state' || type === 'organisation') && ref && /^[A-Z]{3}$/.test(ref) && !names.has(ref)) {
      names.set(ref, neutraliseLine(canonical))
    }
  }
  const of = (code: string) => names.get(code) ?? BODIES[code] ?? code
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
