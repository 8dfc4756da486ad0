import type { ReadoutRecord } from '../../record/record.ts'
import { briefFacts, briefPublication } from './brief-facts.ts'
import { briefLists, briefMissing } from './brief-lists.ts'
import { briefStatements } from './brief-statements.ts'
import { type NameOf, nameParties } from './name-parties.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'
import { tellRefusal } from './tell-refusal.ts'
import { wrapText } from './wrap-text.ts'

/** Longer lines are hard to read, however wide the window. */
const WIDEST = 104

/**
 * A briefing on one readout: what happened, who did what with which words, what was undertaken, what is coming, what is
 * named, and what the text does not say. It reports the text and judges nothing.
 */
export function printBrief(
  record: ReadoutRecord,
  { width, paint, labels }: Sheet,
  nameOf: NameOf = () => null,
): string {
  const sheet: Sheet = { width: Math.max(40, Math.min(width, WIDEST)), paint, labels }
  const names = nameParties(record, labels, nameOf)
  const headline = neutraliseLine(record.publication.title ?? '') || firstWords(record, labels.page.noText)
  const heading = [
    ...wrapText(headline, sheet.width).map((line) => paint.bold(line)),
    paint.dim('─'.repeat(sheet.width)),
  ]
  const parts = record.readout
    ? [
        briefFacts(record, names, sheet),
        briefStatements(record, names, sheet),
        ...briefLists(record, names, sheet),
        briefMissing(record, sheet),
      ]
    : [refusal(record, sheet), briefPublication(record, names, sheet)]
  return [heading, ...parts]
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n')}\n`)
    .join('\n')
    .replace('\n\n', '\n')
}

function refusal(record: ReadoutRecord, { width, paint, labels }: Sheet): string[] {
  return wrapText(tellRefusal(record, labels), width).map((line) => paint.yellow(line))
}

function firstWords(record: ReadoutRecord, none: string): string {
  const start = neutraliseLine(record.text.slice(0, 400))
  if (start === '') return none
  return start.length > 100 ? `${start.slice(0, 100).replace(/\s\S*$/, '')} …` : start
}
