import type { CollatedEvent } from '../client.ts'

export type Collation = CollatedEvent['collations'][number]
export type Statement = Collation['a'][number]
type Link = Collation['links'][number]

/** A statement by its account and its place there. */
export interface At {
  readonly account: number
  readonly place: number
}

/** A link between statements of two accounts, the one further left first. */
export interface Joined {
  readonly a: At
  readonly b: At
  readonly link: Link
}

const letterOf = (account: number): string => 'ABC'[account] ?? ''

/** "A · FRA": what an account is called. */
export function nameOf({ accounts }: CollatedEvent, account: number): string {
  const { issuer, summary } = accounts[account] ?? {}
  return [letterOf(account), issuer ?? summary?.publisher].filter(Boolean).join(' · ')
}

/** Statements of each account, in the order of its text. */
export function statementsIn({ accounts, collations }: CollatedEvent): (readonly Statement[])[] {
  return accounts.map((_, i) => {
    const found = collations.find(({ between }) => between.includes(i))
    return (found?.between[0] === i ? found.a : found?.b) ?? []
  })
}

/** All links of all pairs of accounts. */
export function linksIn({ collations }: CollatedEvent): Joined[] {
  return collations.flatMap(({ between: [first, second], links }) =>
    links.map((link) => ({
      a: { account: first, place: link.a },
      b: { account: second, place: link.b },
      link,
    })),
  )
}

export const isAt = (one: At | null, other: At): boolean =>
  one !== null && one.account === other.account && one.place === other.place

/** The links that a statement is in, each with the statement at its other end. */
export function linksAt(links: readonly Joined[], at: At): { readonly joined: Joined; readonly other: At }[] {
  return links.flatMap((joined) =>
    isAt(joined.a, at)
      ? [{ joined, other: joined.b }]
      : isAt(joined.b, at)
        ? [{ joined, other: joined.a }]
        : [],
  )
}

/** Where a statement is found, over all pairs: linked in any, else told of another side in any, else here only. */
export function foundAt({ collations }: CollatedEvent, at: At): Statement['found'] {
  const found = collations.flatMap(({ between, a, b }) => {
    const side = between.indexOf(at.account)
    return side < 0 ? [] : [(side === 0 ? a : b)[at.place]?.found]
  })
  return found.includes('linked') ? 'linked' : found.includes('attributed') ? 'attributed' : 'only'
}

/** Whether a statement is among those that are asked for: "only 1" is what only the second account has. */
export function isShown(
  event: CollatedEvent,
  links: readonly Joined[],
  at: At,
  show: string | undefined,
): boolean {
  if (!show) return true
  const [what, account] = show.split(' ')
  const found = foundAt(event, at)
  if (what === 'strength') return linksAt(links, at).some(({ joined }) => joined.link.strength !== null)
  if (what === 'both') return found === 'linked'
  if (what === 'attributed') return found === 'attributed'
  return found !== 'linked' && String(at.account) === account
}
