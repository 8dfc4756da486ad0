import { GAPS } from './count-record.ts'
import type { Survey } from './survey-corpus.ts'

/** The survey as plain data, for programs. */
export function surveyAsJson({ tally, faults, characters, seconds, longest }: Survey): object {
  const { samples, refusals, kinds, acts, hardness, mentions, refs, ...numbers } = tally
  return {
    ...numbers,
    refusals: Object.fromEntries(refusals),
    kinds: Object.fromEntries(kinds),
    acts: Object.fromEntries(acts),
    hardness: Object.fromEntries(hardness),
    mentions: Object.fromEntries(mentions),
    refs: Object.fromEntries([...refs].sort(([, a], [, b]) => b - a).slice(0, 100)),
    samples: Object.fromEntries(GAPS.map((gap) => [gap, samples[gap].drawn()])),
    characters,
    charactersPerSecond: seconds > 0 ? Math.round(characters / seconds) : null,
    longest,
    faults,
  }
}
