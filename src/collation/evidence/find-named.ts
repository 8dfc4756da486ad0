import { foldName } from '../../archive/events/fold-name.ts'
import type { Mention, ReadoutRecord } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import { isCommon } from './common-words.ts'
import type { Evidence } from './evidence.ts'
import { consonantsOf, latinOf } from './latin-of.ts'

/** A word with a capital inside a sentence: a name that the reader may not know. */
const PROPER = /(?<=[\p{L},;:] |[«“"(-])\p{Lu}[\p{Ll}’'-]{3,}/gu

/** Who and what the parties to the event are, by register id, code and folded name. */
export function partyKeys({ engagement }: ReadoutRecord, sides: readonly string[]): ReadonlySet<string> {
  const people = (engagement?.participants ?? []).flatMap(({ name, ref, office }) => [
    ref ?? '',
    ...keysOfName(name),
    ...keysOfName(office ?? ''),
  ])
  return new Set([...sides, ...people])
}

/** Words of places that leave the same place's other parts apart: strait and island of one name are one matter. */
const GEOGRAPHIC =
  /(^|-)(strait|island|islands|sea|gulf|bay|river|lake|valley|plateau|hills|peninsula|region|of|the)(?=-|$)/g

/** What a mention is known by in every language: its id, or the consonants of its name. */
function keysOfMention({ type, ref, canonical }: Mention): readonly string[] {
  if (!ref) return keysOfName(canonical)
  const core = type === 'place' ? ref.replace(GEOGRAPHIC, '').replace(/^-+|-+$/g, '') : ref
  return [core === '' ? ref : core]
}

/** Named things of a statement, and proper names that were not read as mentions. */
export function findNamed(
  record: ReadoutRecord,
  span: Span,
  parties: ReadonlySet<string>,
): { readonly evidence: readonly Evidence[]; readonly named: readonly Span[] } {
  const inside = record.mentions.filter(({ span: [from, to] }) => from >= span[0] && to <= span[1])
  const evidence = inside.flatMap((mention) =>
    keysOfMention(mention).map((key): Evidence => {
      const isParty = parties.has(key)
      const isInstrument =
        mention.type === 'instrument' || mention.type === 'initiative' || mention.type === 'event'
      return { kind: isParty ? 'party' : isInstrument ? 'instrument' : 'name', key, span: mention.span }
    }),
  )
  const named = inside.map((mention) => mention.span)
  const text = record.text.slice(...span)
  for (const { 0: word, index } of text.matchAll(PROPER)) {
    const at: Span = [span[0] + index, span[0] + index + word.length]
    if (isCommon(word.toLowerCase())) continue
    if (named.some(([from, to]) => at[0] < to && at[1] > from)) continue
    for (const key of keysOfName(word))
      evidence.push({ kind: parties.has(key) ? 'party' : 'name', key, span: at })
  }
  return {
    evidence,
    named: inside.filter(({ type, ref }) => ref !== null || type === 'person').map((one) => one.span),
  }
}

/** The telling words of a name as consonants: names of other scripts than Latin and Cyrillic as they are. */
function keysOfName(name: string): readonly string[] {
  return foldName(latinOf(name)).flatMap((word) => {
    if (!/[a-z]/.test(word)) return [`~${word}`]
    const consonants = consonantsOf(word)
    return consonants ? [`~${consonants}`] : []
  })
}
