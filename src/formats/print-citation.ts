import type { CslItem } from './to-csl.ts'

/** Prints one citation after another as BibTeX or RIS, with letters of every script as they are. */
export async function openCitationPrinter(format: 'bibtex' | 'ris'): Promise<(item: CslItem) => string> {
  const { default: core } = await import('@citation-js/core')
  if (format === 'ris') await import('@citation-js/plugin-ris')
  else {
    await import('@citation-js/plugin-bibtex')
    const { format: settings } = core.plugins.config.get('@bibtex')
    // Otherwise every letter that LaTeX has no command for is left out, which is all of Chinese and Russian.
    settings.asciiOnly = false
    settings.useIdAsLabel = true
  }
  return (item) => `${new core.Cite([item]).format(format).trim()}\n`
}
