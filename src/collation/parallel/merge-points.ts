import { firmestOf, type Point } from '../points.ts'

/** Neighbouring statements as one, to be weighed against what another language says in one sentence. */
export function mergePoints(points: readonly Point[]): Point | null {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return null
  if (points.length === 1) return first
  const all = <T>(of: (point: Point) => readonly T[]) => [...new Set(points.flatMap(of))]
  return {
    ...first,
    span: [first.span[0], last.span[1]],
    speakers: all(({ speakers }) => speakers),
    acts: all(({ acts }) => acts),
    hardness: firmestOf(points.map(({ hardness }) => hardness)),
    topics: all(({ topics }) => topics),
    evidence: points.flatMap(({ evidence }) => evidence),
    words: points.flatMap(({ words }) => words),
    isLead: points.some(({ isLead }) => isLead),
  }
}

/** Letters in the sentences themselves, without the white space between them. */
export const lettersIn = (points: readonly Point[]): number =>
  points.reduce((sum, { span }) => sum + span[1] - span[0], 0)
