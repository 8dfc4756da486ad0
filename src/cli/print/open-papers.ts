import type { PaperWriter } from '../../http/paper-writer.ts'
import { networkFile } from '../../tasks/network/network-files.ts'
import { openReading, type RegisterFile } from '../../tasks/read-readout.ts'
import { chooseLabels } from '../labels/choose-ui.ts'
import type { Labels } from '../labels/labels.ts'
import { sideNames } from './dossier/contact-blocks.ts'
import { printDossier } from './dossier/print-dossier.ts'
import { escapeHtml } from './escape-html.ts'
import { plainSheet } from './sheet.ts'

const WIDTH = 100

/** Dossiers and networks as papers and files, with the names of the users' registers. */
export async function openPapers(registers: readonly RegisterFile[]): Promise<PaperWriter> {
  const { nameOf } = await openReading({ registers })
  return {
    async dossier(dossier, { format, lang, allSentences }) {
      const labels = chooseLabels(lang)
      const name = sideNames(labels, nameOf)
      return await printDossier(dossier, plainSheet(WIDTH, labels), { format, name, allSentences })
    },
    async network(network, { format, lang }) {
      const labels = chooseLabels(lang)
      return await networkFile(network, format, networkWords(labels, sideNames(labels, nameOf)))
    },
  }
}

export function networkWords(labels: Labels, name: (code: string) => string) {
  const { circleTitle, circleText } = labels.network
  return { name, circleTitle, circleText, kinds: labels.kindTags, safe: escapeHtml }
}
