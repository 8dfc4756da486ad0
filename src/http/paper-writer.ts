import type { Dossier } from '../tasks/dossier/tell-dossier.ts'
import type { NetworkFileFormat } from '../tasks/network/network-files.ts'
import type { Network } from '../tasks/network/tell-network.ts'

export const PAPER_LANGUAGES = ['en', 'zh', 'ru'] as const
type PaperLanguage = (typeof PAPER_LANGUAGES)[number]
export const PAPER_FORMATS = ['markdown', 'html', 'docx'] as const
export type PaperFormat = (typeof PAPER_FORMATS)[number]

/** Writes what the API tells for people. What is printed around words is no part of this layer: it is given in. */
export interface PaperWriter {
  dossier(
    dossier: Dossier,
    options: { readonly format: PaperFormat; readonly lang: PaperLanguage; readonly allSentences: boolean },
  ): Promise<string | Uint8Array>
  network(
    network: Network,
    options: { readonly format: NetworkFileFormat; readonly lang: PaperLanguage },
  ): Promise<string>
}
