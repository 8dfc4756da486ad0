import type { CollatedEvent, CollatedLink } from '../../tasks/collate-event.ts'
import { stateName } from '../labels/display-names.ts'
import type { Labels } from '../labels/labels.ts'
import { neutraliseLine } from './neutralise.ts'

const LETTERS = ['A', 'B', 'C']

/** What an account is called in a collation: its letter and whose it is, "A (Ilvara)". */
export function accountName({ accounts }: CollatedEvent, place: number, labels: Labels): string {
  const account = accounts[place]
  const whose = account?.issuer
    ? (stateName(account.issuer, labels) ?? account.issuer)
    : account?.summary.publisher
  return `${LETTERS[place] ?? ''}${whose ? labels.words.aside(neutraliseLine(whose)) : ''}`
}

/** Reasons in words: what kind, and the words of both texts where they differ. */
export function reasonWords({ reasons }: CollatedLink, labels: Labels): string[] {
  const { collation, words } = labels
  return reasons.map(({ kind, key, a, b }) => {
    const [inA, inB] = [a, b].map((quote) => (quote === null ? '' : neutraliseLine(quote)))
    const quotes = inA === inB ? [inA] : [inA, inB]
    const told = quotes.filter((quote) => quote).map((quote) => words.quote(quote ?? ''))
    const what =
      told.length > 0
        ? told.join(' – ')
        : kind === 'topic'
          ? topicName(key, labels)
          : kind === 'event'
            ? ''
            : key
    return [collation.reasons[kind], what].filter(Boolean).join(' ')
  })
}

/** A topic as the labels have it; English ones are their ids. */
export const topicName = (id: string, { topics }: Labels): string => topics[id] ?? id.replaceAll('-', ' ')

/** What linked statements are to each other, and whose wording is firmer. */
export function resultWords(link: CollatedLink, [a, b]: readonly [string, string], labels: Labels): string {
  const { collation, acts, hardness } = labels
  const { strength } = link
  if (!strength) return link.isOneVoice ? collation.both : collation.otherVoice
  const whose =
    strength.stronger === null ? collation.otherAct : collation.stronger(strength.stronger === 'a' ? a : b)
  const told = strength.hardness
    ? strength.hardness.map((one) => hardness[one])
    : strength.acts.map((act) => (act ? acts[act] : labels.noAct))
  return `${collation.strength}${labels.words.aside([told.join(' – '), whose].join(labels.words.semicolon))}`
}

/** How many statements are linked and on one side only. */
export function sumOf({ a, b, links }: CollatedEvent['collations'][number]) {
  const only = (statements: typeof a) => statements.filter(({ found }) => found !== 'linked').length
  return {
    both: links.length,
    strength: links.filter(({ strength }) => strength !== null).length,
    onlyA: only(a),
    onlyB: only(b),
  }
}
