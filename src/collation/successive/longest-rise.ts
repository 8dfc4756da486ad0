/** Places of the longest rising subsequence; the rest stands out of order. (Fredman 1975) */
export function longestRise(numbers: readonly number[]): number[] {
  /** For each length the place of the lowest number in which such a rise ends. */
  const ends: number[] = []
  const before: number[] = []
  numbers.forEach((number, place) => {
    const longer = ends.findIndex((end) => (numbers[end] ?? 0) >= number)
    const length = longer < 0 ? ends.length : longer
    before[place] = ends[length - 1] ?? -1
    ends[length] = place
  })
  const rise: number[] = []
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) rise.unshift(place)
  return rise
}
