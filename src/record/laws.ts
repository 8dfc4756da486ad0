import type { ReadoutRecord } from './record.ts'
import type { Evidence, Span } from './span.ts'

/**
 * What must hold of every record beyond its schema: spans fit the text, quotes equal their text, every body sentence
 * lies in a statement, zones and sentences are ordered and disjoint, a text that is no readout carries no engagement.
 * Returns one sentence per breach; an empty list means the record is lawful.
 */
export function breachesOf(record: ReadoutRecord): string[] {
  const breaches: string[] = []
  const { text } = record
  const fits = ([start, end]: Span) => start >= 0 && start <= end && end <= text.length
  const checkSpan = (where: string, span: Span) => {
    if (!fits(span)) breaches.push(`${where}: span ${span.join('–')} does not fit a text of ${text.length}`)
  }
  const checkEvidence = (where: string, evidence: Evidence | null) => {
    if (!evidence) return
    checkSpan(where, evidence.span)
    if (text.slice(...evidence.span) !== evidence.quote)
      breaches.push(`${where}: the quote is not what the span holds`)
  }
  const checkOrder = (where: string, spans: readonly Span[]) => {
    for (let i = 1; i < spans.length; i++) {
      const before = spans[i - 1] as Span
      const here = spans[i] as Span
      if (here[0] < before[1]) breaches.push(`${where} ${i} begins before ${where} ${i - 1} ends`)
    }
  }
  record.zones.forEach((zone, i) => checkSpan(`zones[${i}]`, zone.span))
  checkOrder(
    'zones',
    record.zones.map((zone) => zone.span),
  )
  record.sentences.forEach((sentence, i) => checkSpan(`sentences[${i}]`, sentence.span))
  checkOrder(
    'sentences',
    record.sentences.map((sentence) => sentence.span),
  )
  record.decisions.forEach((decision, i) => checkEvidence(`decisions[${i}]`, decision.evidence))
  record.statements.forEach((statement, i) => {
    checkSpan(`statements[${i}]`, statement.span)
    if (statement.cue) checkSpan(`statements[${i}].cue`, statement.cue.span)
    statement.acts.forEach((act, k) => checkEvidence(`statements[${i}].acts[${k}]`, act.evidence))
  })
  checkOrder(
    'statements',
    record.statements.map((statement) => statement.span),
  )
  record.mentions.forEach((mention, i) =>
    checkEvidence(`mentions[${i}]`, { span: mention.span, quote: mention.text }),
  )
  record.commitments.forEach((commitment, i) => checkSpan(`commitments[${i}]`, commitment.span))
  record.milestones.forEach((milestone, i) => checkSpan(`milestones[${i}]`, milestone.span))
  record.formulas.forEach((formula, i) =>
    checkEvidence(`formulas[${i}]`, { span: formula.span, quote: formula.text }),
  )
  checkEngagement(record, checkEvidence)
  if (record.readout) breaches.push(...unstatedSentences(record))
  return breaches
}

function checkEngagement(
  record: ReadoutRecord,
  check: (where: string, evidence: Evidence | null) => void,
): void {
  const { engagement } = record
  if (!engagement) return
  for (const [where, event] of [
    ['engagement', engagement] as const,
    ...engagement.also.map((other, i) => [`engagement.also[${i}]`, other] as const),
  ]) {
    check(`${where}.date`, event.date?.evidence ?? null)
    check(`${where}.endDate`, event.endDate?.evidence ?? null)
    check(`${where}.place`, event.place?.evidence ?? null)
    check(`${where}.localTime`, event.localTime)
    check(`${where}.duration`, event.duration)
    event.participants.forEach((participant, i) => check(`${where}.participants[${i}]`, participant.evidence))
  }
}

function unstatedSentences(record: ReadoutRecord): string[] {
  const breaches: string[] = []
  if (!record.engagement) breaches.push('a readout without an engagement')
  let at = 0
  for (const sentence of record.sentences) {
    if (sentence.zone !== 'body' && sentence.zone !== 'lead') continue
    while (at < record.statements.length && (record.statements[at]?.span[1] ?? 0) < sentence.span[1]) at++
    const holder = record.statements[at]
    if (!holder || holder.span[0] > sentence.span[0]) {
      breaches.push(`the sentence at ${sentence.span[0]} lies in no statement`)
    }
  }
  return breaches
}
