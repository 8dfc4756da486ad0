import type { Engagement, Participant, ReadoutRecord } from '../../record/record.ts'
import type { Amendment } from './correction.ts'
import { BY_PERSON, evidenceFor } from './evidence-for.ts'

type Person = Extract<Amendment, { readonly field: 'participants' }>['value'][number]

/** Those who took part as a person named them; what the reader knows of the same people besides stays. */
export function amendParticipants(
  record: ReadoutRecord,
  people: readonly Person[],
): Partial<Engagement> | null {
  const participants: Participant[] = []
  for (const { name, office, country } of people) {
    const read = record.engagement?.participants.find((one) => one.name === name)
    const evidence = evidenceFor(record, [name], undefined)
    if (!evidence) return null
    const isSame = read && read.office === office && read.country === country
    participants.push(
      isSame
        ? read
        : {
            name,
            office,
            country,
            ref: read?.ref ?? null,
            rank: read?.office === office ? (read?.rank ?? null) : null,
            evidence,
            rule: BY_PERSON,
            certainty: 'stated',
          },
    )
  }
  return { participants }
}
