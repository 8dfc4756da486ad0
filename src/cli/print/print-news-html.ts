import { groupPieces } from '../../tasks/news-pieces.ts'
import type { News } from '../../tasks/tell-news.ts'
import type { Labels } from '../labels/labels.ts'
import { escapeHtml } from './escape-html.ts'
import { NEWS_STYLE } from './html-news-style.ts'
import { htmlPage } from './html-page.ts'
import { newsBasis, newsWord, silenceHeading, toldUse, tooFewTold } from './news-words.ts'

type Stretch = News['news'][number]
type Used = News['used'][number]
type Piece = News['pieces'][number]

/** Shorter known phrases, in words or Chinese characters, are in every text: Tab passes over them. */
const TOLD = 4

/**
 * One self-contained page: the text with its news shaded, what deserves a look, what was not said. Where a phrase was
 * first comes up when it is pointed at or has the focus.
 */
export function printNewsHtml(news: News, labels: Labels): string {
  const words = labels.news
  const title = news.title || labels.page.untitled
  const refusal = tooFewTold(news, labels)
  const lang = news.lang ? ` lang="${escapeHtml(news.lang)}"` : ''
  const body = [
    '<article>',
    `<h1${lang} dir="auto">${escapeHtml(title)}</h1>`,
    `<p class="basis">${escapeHtml([news.day, newsBasis(news, labels)].filter(Boolean).join(' · '))}</p>`,
    refusal ? `<p class="refused">${escapeHtml(refusal)}</p>` : '',
    legend(news, labels),
    `<p class="basis hint">${escapeHtml(words.hint)}</p>`,
    '<div class="cols">',
    `<section class="text"><div class="shaded"${lang} dir="auto">${shadedText(news, labels)}</div></section>`,
    `<aside>${lookAt(news, labels)}${silences(news, labels)}</aside>`,
    '</div>',
    '</article>',
  ]
  return htmlPage(title, NEWS_STYLE, body.filter(Boolean).join('\n'), labels)
}

function legend({ against, pieces }: News, { news: words }: Labels): string {
  const kinds = new Set(pieces.map(({ kind }) => kind))
  const items = [
    `<li><span class="never core">${escapeHtml(words.never)}</span></li>`,
    kinds.has('never') ? `<li><span class="never">${escapeHtml(words.neverTogether)}</span></li>` : '',
    kinds.has('new-here')
      ? `<li><span class="new-here">${escapeHtml(words.newHere[against])}</span></li>`
      : '',
    kinds.has('back') ? `<li><span class="back">${escapeHtml(words.cameBack)}</span></li>` : '',
    `<li>${escapeHtml(words.known)}; ${escapeHtml(words.unshaded)}</li>`,
  ]
  return `<ul class="legend">${items.join('')}</ul>`
}

function shadedText(news: News, labels: Labels): string {
  const opened = new Set<number>()
  return groupPieces(news.pieces)
    .map((group, i) => {
      const [piece] = group
      const words = group.map((one) => shaded(news.text, one)).join('')
      const told = piece && toldOf(news, piece, labels)
      if (!piece || !told) return words
      // The first piece of a stretch is what the list leads to.
      const isFirst = piece.news !== null && !opened.has(piece.news)
      if (isFirst) opened.add(piece.news as number)
      const id = isFirst ? ` id="news-${piece.news}"` : ''
      const tip = `<span class="tip" role="tooltip" id="tip-${i}" lang="${labels.lang}">${told}</span>`
      return `<span class="told ${piece.kind ?? ''}"${id} tabindex="0" aria-describedby="tip-${i}">${words}${tip}</span>`
    })
    .join('')
}

function shaded(text: string, { span, isCore, kind }: Piece): string {
  const words = escapeHtml(text.slice(...span))
  return kind === 'never' && isCore ? `<span class="never core">${words}</span>` : words
}

function toldOf(news: News, { news: one, used }: Piece, labels: Labels): string | null {
  if (one !== null) {
    const stretch = news.news[one] as Stretch
    return [newsWord(stretch, news, labels), ...evidence(news, stretch, labels)].map(line).join('')
  }
  const stretch = used === null ? null : (news.used[used] as Used)
  if (!stretch || stretch.length < TOLD) return null
  return usesOf(stretch, labels).map(line).join('')
}

const line = (told: string) => `${escapeHtml(told)}<br>`

function usesOf({ first, last, documents, events, issuers }: Used, { news: words }: Labels): string[] {
  return [words.first(toldUse(first)), words.last(toldUse(last)), words.counts(documents, events, issuers)]
}

function evidence({ text }: News, { nearest, last }: Stretch, labels: Labels): string[] {
  const words = labels.news
  const lines = last ? [words.last(toldUse(last))] : []
  if (!nearest) return lines
  const counts = words.counts(nearest.documents, nearest.events, nearest.issuers)
  const quote = text.slice(...nearest.shown).replace(/\s+/g, ' ')
  return [...lines, words.nearest(quote, toldUse(nearest.first), toldUse(nearest.last), counts)]
}

function lookAt(news: News, labels: Labels): string {
  const words = labels.news
  if (news.tooFew === 'text' || news.tooFew === 'all') return ''
  const lang = news.lang ? ` lang="${escapeHtml(news.lang)}"` : ''
  const items = news.lookAt.map((one) => {
    const quote = escapeHtml(news.text.slice(...one.shown).replace(/\s+/g, ' '))
    const details = evidence(news, one, labels).map(
      (told) => `<br><span class="note">${escapeHtml(told)}</span>`,
    )
    const kind = `<span class="kind">${escapeHtml(newsWord(one, news, labels))}</span>`
    return `<li>${kind}<br><a href="#news-${news.news.indexOf(one)}"${lang}>${quote}</a>${details.join('')}</li>`
  })
  const list =
    items.length > 0 ? `<ul class="look">${items.join('')}</ul>` : `<p>${escapeHtml(words.nothing)}</p>`
  return `<h2>${escapeHtml(words.lookAt)}</h2>${list}`
}

function silences({ silences: found, lang }: News, labels: Labels): string {
  if (!found) return ''
  const items = (found.missing ?? []).map(
    ({ text, readouts, last }) =>
      `<li><span lang="${escapeHtml(lang ?? '')}">${escapeHtml(text)}</span> <span class="note">${readouts}/${found.readouts}, ${escapeHtml(labels.news.last(`${last.day} ${last.id}`))}</span></li>`,
  )
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : ''
  return `<h2>${escapeHtml(labels.news.notSaid)}</h2><p class="note">${escapeHtml(silenceHeading(found, labels))}</p>${list}`
}
