import { diffArrays } from 'diff'
import type { Span } from '../../record/span.ts'
import { assign } from '../assign.ts'
import type { ChangeClass, ChangeKind } from './change-kinds.ts'
import { classOfRewording } from './class-of-change.ts'
import { compareWords, sharedWords, type WordChange } from './compare-words.ts'
import { cutSegments, type Segment } from './cut-segments.ts'

/** One change from an older version of a text to a newer one. */
export interface VersionChange {
  readonly kind: ChangeKind
  readonly class: ChangeClass
  /** Where it stood and stands; null where it does not. */
  readonly before: Span | null
  readonly after: Span | null
  /** Of what was reworded or reset: what was put in and left out. */
  readonly words: readonly WordChange[]
  /** Whether a reworded sentence stands elsewhere too. */
  readonly isMoved: boolean
}

/** A sentence that has less in common with another is a new one, not the old one reworded. */
const LEAST_SHARED = 0.45

/** What was changed between two versions of one text, sentence by sentence, in the order of the newer. */
export function compareVersions(before: string, after: string, lang: string | null): VersionChange[] {
  const [a, b] = [cutSegments(before, lang), cutSegments(after, lang)]
  const { kept, deleted, added } = matchSegments(a, b)
  const changes = kept.flatMap((pair, n) => resetOf(a, b, pair, kept[n - 1]))
  const [gone, come] = [new Set(deleted), new Set(added)]
  for (const i of deleted) {
    const k = [...come].find((one) => b[one]?.key === a[i]?.key)
    if (k === undefined) continue
    gone.delete(i)
    come.delete(k)
    changes.push(changeOf('moved', 'substance', a[i], b[k]))
  }
  changes.push(...rewordings(a, b, { gone, come, kept }))
  const stays = (key: string | undefined, all: readonly Segment[], side: 0 | 1) =>
    kept.some((pair) => all[pair[side]]?.key === key)
  for (const i of gone) {
    const isCopy = stays(a[i]?.key, a, 0)
    changes.push(changeOf(isCopy ? 'deduplicated' : 'deleted', classOf(a[i]), a[i], undefined))
  }
  for (const k of come) {
    const isCopy = stays(b[k]?.key, b, 1)
    changes.push(changeOf(isCopy ? 'duplicated' : 'added', classOf(b[k]), undefined, b[k]))
  }
  return changes.sort((one, two) => placeOf(one, before, after) - placeOf(two, before, after))
}

interface Matched {
  readonly kept: (readonly [number, number])[]
  readonly deleted: number[]
  readonly added: number[]
}

function matchSegments(a: readonly Segment[], b: readonly Segment[]): Matched {
  const matched: Matched = { kept: [], deleted: [], added: [] }
  let [i, k] = [0, 0]
  const keys = (segments: readonly Segment[]) => segments.map(({ key }) => key)
  for (const { value, added, removed } of diffArrays(keys(a), keys(b))) {
    for (const _ of value) {
      if (added) matched.added.push(k++)
      else if (removed) matched.deleted.push(i++)
      else matched.kept.push([i++, k++])
    }
  }
  return matched
}

/** The same words set otherwise: letters that differ in form, or other line breaks before them where both neighbours stay. */
function resetOf(
  a: readonly Segment[],
  b: readonly Segment[],
  [i, k]: readonly [number, number],
  last: readonly [number, number] | undefined,
): VersionChange[] {
  const [one, other] = [a[i], b[k]]
  if (!one || !other) return []
  const isAfterSame = last?.[0] === i - 1 && last[1] === k - 1
  const isBroken = isAfterSame && one.breaks !== other.breaks
  if (one.text === other.text && !isBroken) return []
  return [{ ...changeOf('reset', 'layout', one, other), words: compareWords(one.text, other.text) }]
}

/** Sentences that went and came, paired so that together they have most words in common. */
function rewordings(
  a: readonly Segment[],
  b: readonly Segment[],
  {
    gone,
    come,
    kept,
  }: { readonly gone: Set<number>; readonly come: Set<number>; readonly kept: Matched['kept'] },
): VersionChange[] {
  const [left, right] = [[...gone], [...come]]
  const gains = left.map((i) =>
    right.map((k) => {
      const shared = sharedWords(a[i]?.text ?? '', b[k]?.text ?? '')
      return shared < LEAST_SHARED ? 0 : shared
    }),
  )
  return assign(gains).flatMap(([row, column]) => {
    const [i, k] = [left[row] ?? 0, right[column] ?? 0]
    const [one, other] = [a[i], b[k]]
    if (!one || !other) return []
    gone.delete(i)
    come.delete(k)
    const crossed = kept.some(([before, after]) => before < i !== after < k)
    return [
      {
        ...changeOf('reworded', classOfRewording(one.text, other.text), one, other),
        words: compareWords(one.text, other.text),
        isMoved: crossed,
      },
    ]
  })
}

function changeOf(
  kind: VersionChange['kind'],
  changeClass: ChangeClass,
  before: Segment | undefined,
  after: Segment | undefined,
): VersionChange {
  return {
    kind,
    class: changeClass,
    before: before?.span ?? null,
    after: after?.span ?? null,
    words: [],
    isMoved: kind === 'moved',
  }
}

/** A line of marks alone, such as "###", says nothing. */
const classOf = (segment: Segment | undefined): ChangeClass =>
  /[\p{L}\p{N}]/u.test(segment?.text ?? '') ? 'substance' : 'layout'

/** Where a change is told: at its place in the newer text, else as far on as it stood in the older. */
function placeOf({ before, after }: VersionChange, older: string, newer: string): number {
  return after ? after[0] : ((before?.[0] ?? 0) / Math.max(1, older.length)) * newer.length
}
