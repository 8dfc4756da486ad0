import { type CollatedEvent, type CollatedStatement, rowsOf } from '../../tasks/collate-event.ts'
import type { Labels } from '../labels/labels.ts'
import { accountName, reasonWords, resultWords, sumOf, topicName } from './collation-words.ts'
import { escapeHtml } from './escape-html.ts'
import { htmlPage } from './html-page.ts'
import { PAGE_STYLE } from './html-style.ts'
import { neutraliseLine } from './neutralise.ts'

type Pair = CollatedEvent['collations'][number]
type Names = readonly [string, string]

const STYLE = `${PAGE_STYLE}
main{max-width:88rem}
.pair{width:100%;table-layout:fixed;font:inherit;line-height:1.5;min-width:0;margin:1rem 0}
.pair th,.pair td{padding:.6rem .8rem;white-space:normal;overflow-wrap:anywhere}
.pair td+td{border-inline-start:1px solid var(--rule)}
.pair p{margin:0 0 .4rem}
.pair .link td{border-bottom:0;padding-bottom:.1rem;border-inline-start:4px solid var(--s0)}
.pair .strength td{border-inline-start-color:var(--s4)}
.pair .of-others{border-inline-start:4px solid var(--s3)!important}
.pair .result{font:.8rem/1.4 system-ui,sans-serif;color:var(--quiet)}
.pair .nothing{color:var(--quiet);text-align:center}
.themes td,.themes th{font-size:.85rem}
@media(max-width:40rem){.pair,.pair tbody,.pair tr,.pair td{display:block}.pair thead,.pair .nothing{display:none}.pair td+td{border-inline-start:0;padding-top:0}}
`

/** Accounts side by side as one page: linked statements in one row, with what they are to each other and why. */
export function printCollationHtml(event: CollatedEvent, labels: Labels): string {
  const { collation: words } = labels
  const heads = event.accounts.map(
    ({ summary }, i) =>
      `<p><b>${escapeHtml(accountName(event, i, labels))}</b> <span${languageOf(summary.lang)} dir="auto">${line(summary.title ?? '')}</span><br><span class="note">${line([summary.publisher, summary.published?.slice(0, 10), summary.id].filter(Boolean).join(labels.words.comma))}</span></p>`,
  )
  const remarks = [
    event.doubt ? words.doubt(event.doubt) : '',
    event.leftOut.length > 0 ? words.leftOut(event.leftOut.map(({ id }) => id).join(labels.words.comma)) : '',
    ...event.lostPins.map(({ id }) => words.lost(id)),
  ].filter(Boolean)
  const body = [
    `<h1>${escapeHtml(words.title)}</h1>`,
    ...heads,
    ...remarks.map((remark) => `<p class="refused">${line(remark)}</p>`),
    ...event.collations.map((pair) => section(pair, event, labels)),
  ].join('\n')
  return htmlPage(words.title, STYLE, body, labels)
}

function section(pair: Pair, event: CollatedEvent, labels: Labels): string {
  const { collation: words } = labels
  const names: Names = [
    accountName(event, pair.between[0], labels),
    accountName(event, pair.between[1], labels),
  ]
  const langs = pair.between.map((place) => languageOf(event.accounts[place]?.summary.lang ?? null))
  const order = pair.reordered > 0 ? words.reordered(Math.round(pair.reordered * 100)) : words.sameOrder
  const cell = (statements: readonly (CollatedStatement | undefined)[], lang: string) =>
    `<td${lang} dir="auto"${statements.some((one) => one?.found === 'attributed') ? ' class="of-others"' : ''}>${statements.map((one) => `<p>${line(one?.quote ?? '')}</p>`).join('')}</td>`
  const rows = rowsOf(pair).map(({ a, b, links }) => {
    const inA = a.map((i) => pair.a[i])
    const inB = b.map((k) => pair.b[k])
    if (links.length === 0) {
      const nothing = `<td class="nothing"><span class="result">${escapeHtml(onlyWords(inA[0] ?? inB[0], inA.length > 0 ? names : [names[1], names[0]], labels))}</span></td>`
      return `<tr>${inA.length > 0 ? cell(inA, langs[0] ?? '') + nothing : nothing + cell(inB, langs[1] ?? '')}</tr>`
    }
    const told = links.map((link) => {
      const sure = link.pin === null ? labels.list.sure(Math.round(link.confidence * 100)) : words.pinned
      return `${resultWords(link, names, labels)}${labels.words.comma}${sure}${labels.words.semicolon}${reasonWords(link, labels).join(labels.words.semicolon)}`
    })
    const kind = links.some(({ strength }) => strength) ? ' strength' : ''
    return `<tr class="link${kind}">${cell(inA, langs[0] ?? '')}${cell(inB, langs[1] ?? '')}</tr><tr><td colspan="2" class="result">${told.map(line).join('<br>')}</td></tr>`
  })
  return [
    `<h2>${line(`${names[0]} – ${names[1]}`)}</h2>`,
    `<p class="note">${line(`${words.sum({ ...sumOf(pair), names })}${labels.words.semicolon}${order}`)}</p>`,
    `<table class="pair"><thead><tr><th>${line(names[0])}</th><th>${line(names[1])}</th></tr></thead><tbody>`,
    ...rows,
    '</tbody></table>',
    themeTable(pair, names, labels),
  ].join('\n')
}

function onlyWords(
  statement: CollatedStatement | undefined,
  [name, other]: Names,
  { collation }: Labels,
): string {
  return statement?.found === 'attributed' ? collation.attributed(name, other) : collation.onlyIn(name)
}

function themeTable({ themes }: Pair, names: Names, labels: Labels): string {
  const { collation: words } = labels
  const rows = themes.map(({ topic, a, b, foreground }) => {
    const cells = [a, b].map((one) =>
      one.statements.length === 0 ? words.absent : words.share(Math.round(one.share * 100), one.order),
    )
    const more = foreground === null ? '' : words.more(foreground === 'a' ? names[0] : names[1])
    return `<tr>${[topic === null ? words.noTopic : topicName(topic, labels), ...cells, more].map((text) => `<td>${line(text)}</td>`).join('')}</tr>`
  })
  return `<h2>${escapeHtml(words.themes)}</h2><div class="why"><table class="themes"><tbody>${rows.join('')}</tbody></table></div>`
}

const line = (text: string): string => escapeHtml(neutraliseLine(text))
const languageOf = (lang: string | null): string => (lang ? ` lang="${escapeHtml(lang)}"` : '')
