import type { DossierFormat } from '../../../tasks/choices.ts'
import type { Dossier } from '../../../tasks/dossier/tell-dossier.ts'
import { writePaper } from '../document/write-paper.ts'
import { writeTerminal } from '../document/write-terminal.ts'
import type { Sheet } from '../sheet.ts'
import type { DeskOptions } from './desk.ts'
import { dossierDocument, withoutList } from './dossier-document.ts'

export interface PrintOptions extends Omit<DeskOptions, 'labels'> {
  readonly format: DossierFormat
}

/** What prints the sentences behind the numbers. */
const FLAGS = '--format markdown, --format html, --format docx, --json'

/** A dossier as a paper in the language of the sheet. */
export async function printDossier(
  dossier: Dossier,
  sheet: Sheet,
  { format, ...options }: PrintOptions,
): Promise<string | Uint8Array> {
  const document = dossierDocument(dossier, { labels: sheet.labels, ...options })
  return format === 'text'
    ? writeTerminal(withoutList(document, sheet.labels.dossier.openNumbers(FLAGS)), sheet)
    : await writePaper(document, format)
}
