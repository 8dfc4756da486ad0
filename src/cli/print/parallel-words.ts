import type { ComparedLanguages, QuotedBead } from '../../tasks/align-languages.ts'
import { languageName } from '../labels/display-names.ts'
import type { Labels } from '../labels/labels.ts'
import { neutraliseLine } from './neutralise.ts'

/** Names of both languages. */
export function languagesOf({ accounts }: ComparedLanguages, labels: Labels): [string, string] {
  const name = (place: 0 | 1) => {
    const { lang, id } = accounts[place].summary
    return lang ? languageName(lang, labels) : id
  }
  return [name(0), name(1)]
}

/** What differs in a bead, in words; nothing where both languages say the same as far as was found. */
export function beadWords(bead: QuotedBead, [a, b]: readonly [string, string], labels: Labels): string[] {
  const { comparison, words } = labels
  const { parallel } = comparison
  if (bead.a.length === 0) return [parallel.lacks(a)]
  if (bead.b.length === 0) return [parallel.lacks(b)]
  const only = (lang: string, found: readonly string[]) =>
    found.length === 0
      ? []
      : [parallel.onlyWords(lang, found.map((word) => words.quote(neutraliseLine(word))).join(words.comma))]
  return [
    ...(bead.isMoved ? [parallel.moved] : []),
    ...weakerWords(bead, [a, b], labels),
    ...only(a, bead.wordsOnlyA),
    ...only(b, bead.wordsOnlyB),
    ...(bead.basis === 'place' ? [parallel.byPlace] : []),
  ]
}

function weakerWords({ strength }: QuotedBead, [a, b]: readonly [string, string], labels: Labels): string[] {
  if (!strength?.stronger) return []
  const told = strength.hardness
    ? strength.hardness.map((one) => labels.hardness[one])
    : strength.acts.map((act) => (act ? labels.acts[act] : labels.noAct))
  return [labels.comparison.parallel.weaker(strength.stronger === 'a' ? b : a, told.join(' – '))]
}

/** How much of both texts answers each other. */
export function parallelSum(compared: ComparedLanguages, labels: Labels): string {
  const { beads, share } = compared
  return labels.comparison.parallel.sum({
    beads: beads.filter(({ a, b }) => a.length > 0 && b.length > 0).length,
    shareA: Math.round(share.a * 100),
    shareB: Math.round(share.b * 100),
    names: languagesOf(compared, labels),
  })
}
