import { escapeHtml } from './escape-html.ts'
import type { Named } from './name-parties.ts'

/** Pieces of a line, each kept apart in its direction of writing, and with its language where that is not the page's. */
export function htmlPieces(pieces: readonly Named[]): string {
  return pieces
    .map(({ text, lang }) => {
      if (lang) return `<bdi lang="${escapeHtml(lang)}">${escapeHtml(text)}</bdi>`
      return /[\p{L}\p{N}]/u.test(text) ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text)
    })
    .join('')
}
