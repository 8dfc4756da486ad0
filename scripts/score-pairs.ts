import { readPairs } from './pairs/read-pairs.ts'
import {
  baselinePairs,
  collatePairs,
  type FoundLinks,
  scoreAttributed,
  scoreLinks,
  scoreSigns,
} from './pairs/score-pairs.ts'
import { alignByLength, alignParallels, scoreParallels } from './pairs/score-parallel.ts'

/** `npm run pairs` scores the collation of test/pairs beside a baseline, as the table of docs/collation.md. */
const pairs = readPairs()
const found = await collatePairs(pairs)
const isSame = ({ pair }: FoundLinks) => pair.a.readout.lang === pair.b.readout.lang
/** The threshold that suits the baseline best on the very same pairs. */
const thresholds = Array.from({ length: 30 }, (_, i) => 0.01 + i * 0.015)
const best = (isWanted: (one: FoundLinks) => boolean) =>
  thresholds
    .map((least) => baselinePairs(pairs, least).filter(isWanted))
    .reduce((one, other) => (scoreLinks(other).f1 > scoreLinks(one).f1 ? other : one))

const percent = (share: number) => share.toFixed(2)
console.log('| | pairs | links marked | precision | recall | F1 | *only* is right |')
console.log('| --- | --- | --- | --- | --- | --- | --- |')
for (const [name, isWanted] of [
  ['one language', isSame],
  ['two languages', (one: FoundLinks) => !isSame(one)],
] as const) {
  const mine = found.filter(isWanted)
  const links = mine.reduce((sum, { pair }) => sum + pair.links.length, 0)
  for (const [what, some] of [
    ['dragoman', mine],
    ['tf-idf', best(isWanted)],
  ] as const) {
    const { precision, recall, f1, only } = scoreLinks(some)
    const cells = [`${name}, ${what}`, some.length, links, ...[precision, recall, f1, only].map(percent)]
    console.log(`| ${cells.join(' | ')} |`)
  }
}
const attributed = scoreAttributed(found)
console.log(`\nsame or told otherwise: ${percent(scoreSigns(found))} of the links found`)
console.log(
  `told of the other side: precision ${percent(attributed.precision)}, recall ${percent(attributed.recall)}`,
)
if (process.argv.includes('--all'))
  for (const { pair, links } of found) {
    const gold = new Set(pair.links.map(({ a, b }) => `${a}-${b}`))
    const wrong = [...links].filter((link) => !gold.has(link))
    const missing = [...gold].filter((link) => !links.has(link))
    console.log(`${pair.name}: wrong ${wrong.join(' ') || '–'}, missing ${missing.join(' ') || '–'}`)
  }

const languages = await alignParallels()
console.log('\n| two languages of one text | texts | precision | recall | F1 |')
console.log('| --- | --- | --- | --- | --- |')
/** Those whose header says that they were written after the method was fixed. */
const isLater = ({ marked }: (typeof languages)[number]) => marked.isLater
for (const [name, some] of [
  ['first', languages.filter((one) => !isLater(one))],
  ['later', languages.filter(isLater)],
] as const)
  for (const [what, { precision, recall, f1 }] of Object.entries(scoreParallels(some)))
    console.log(
      `| ${name}, ${what} | ${[some.length, ...[precision, recall, f1].map(percent)].join(' | ')} |`,
    )
const byLength = scoreParallels(await alignByLength())
for (const what of ['links', 'omitted'] as const) {
  const { precision, recall, f1 } = byLength[what]
  console.log(
    `| all, ${what}, by length alone | ${[languages.length, ...[precision, recall, f1].map(percent)].join(' | ')} |`,
  )
}
