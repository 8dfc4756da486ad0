import { type CirclePlace, layCircle } from './lay-circle.ts'
import type { NetworkGraph } from './network-graph.ts'

/** What is said in and around the picture. */
export interface CircleWords {
  readonly title: string
  readonly description: string
  readonly kinds: Readonly<Record<string, string>>
  readonly name: (code: string) => string
  readonly safe: (text: string) => string
}

/**
 * Colours that differ for the colour-blind as well (Okabe and Ito), each with a dash of its own, so that the picture
 * can be read without any colour.
 */
const LOOKS: Readonly<Record<string, readonly [colour: string, dark: string, dash: string]>> = {
  meeting: ['#0072b2', '#56b4e9', ''],
  visit: ['#00795a', '#2fc59a', '14 5'],
  call: ['#b35900', '#e69f00', '6 4'],
  message: ['#7a5c9e', '#cc9ae0', '2 5'],
  video: ['#a3416f', '#e79ac0', '10 4 2 4'],
  multilateral: ['#6b6b00', '#f0e442', '18 4 4 4'],
  other: ['#666666', '#aaaaaa', '1 3'],
}

const RADIUS = 300
const [WIDTH, HEIGHT] = [1080, 860]

/** The circle of one state as a picture that stands alone: SVG with a title and a description, for light and dark. */
export function drawCircle(graph: NetworkGraph, state: string, words: CircleWords): string {
  const places = layCircle(graph.edges, state)
  const most = Math.max(1, ...places.map(({ edge }) => edge.events.length))
  const kinds = graph.kinds.filter((kind) => places.some(({ edge }) => mainKind(edge.byKind) === kind))
  const { safe } = words
  const style = Object.entries(LOOKS).map(
    ([kind, [colour, , dash]]) =>
      `.${kind}{stroke:${colour}${dash === '' ? '' : `;stroke-dasharray:${dash}`}}.fill-${kind}{fill:${colour}}`,
  )
  const dark = Object.entries(LOOKS).map(
    ([kind, [, colour]]) => `.${kind}{stroke:${colour}}.fill-${kind}{fill:${colour}}`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title description">
<title id="title">${safe(words.title)}</title>
<desc id="description">${safe(words.description)}</desc>
<style>svg{background:#fff;color:#1d1c1a;font:14px system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC",sans-serif}text{fill:currentColor}line,path{fill:none}.state{font-weight:700;font-size:18px}
${style.join('')}
@media(prefers-color-scheme:dark){svg{background:#191816;color:#e9e5dc}.centre{fill:#191816}${dark.join('')}}</style>
${places.map((place) => lineOf(place, most)).join('\n')}
${places.map((place) => nodeOf(place, words)).join('\n')}
<circle class="centre" r="44" fill="#fff" stroke="currentColor" stroke-width="2"/>
<text class="state" text-anchor="middle" dy=".35em">${safe(state)}</text>
${kinds.map((kind, i) => legendOf(kind, i, words)).join('\n')}
</svg>
`
}

/** The channel of most events, the first by name where several are even. */
function mainKind(byKind: Readonly<Record<string, number>>): string {
  const [first] = Object.entries(byKind).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first && first[0] in LOOKS ? first[0] : 'other'
}

/** Areas are compared by eye, not widths: the width grows with the root of the number. */
const widthOf = (events: number, most: number): number =>
  Math.round((1 + 11 * Math.sqrt(events / most)) * 10) / 10

function lineOf({ x, y, edge }: CirclePlace, most: number): string {
  const width = widthOf(edge.events.length, most)
  const [toX, toY] = [at(x), at(y)]
  return `<line class="${mainKind(edge.byKind)}" x1="0" y1="0" x2="${toX}" y2="${toY}" stroke-width="${width}"/>`
}

function nodeOf({ code, x, y, edge }: CirclePlace, { name, safe }: CircleWords): string {
  const anchor = x > 0.05 ? 'start' : x < -0.05 ? 'end' : 'middle'
  const count = edge.events.length
  const [toX, toY] = [
    at(x * 1.06),
    Math.round((y * 1.06 * RADIUS + (anchor === 'middle' ? y * 8 : 0)) * 10) / 10,
  ]
  return `<circle class="fill-${mainKind(edge.byKind)}" cx="${at(x)}" cy="${at(y)}" r="6"/><text x="${toX}" y="${toY}" dy=".35em" text-anchor="${anchor}">${safe(`${name(code)} ${count}`)}</text>`
}

function legendOf(kind: string, i: number, { kinds, safe }: CircleWords): string {
  const [x, y] = [20 - WIDTH / 2, HEIGHT / 2 - 24 - i * 22]
  return `<line class="${kind}" x1="${x}" y1="${y}" x2="${x + 60}" y2="${y}" stroke-width="5"/><text x="${x + 70}" y="${y}" dy=".35em">${safe(kinds[kind] ?? kind)}</text>`
}

const at = (value: number): number => Math.round(value * RADIUS * 10) / 10
