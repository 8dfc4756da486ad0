/** Five numbers of a sample; quartiles by linear interpolation (type 7 of Hyndman and Fan, as in R and NumPy). */
export interface Quartiles {
  readonly n: number
  readonly least: number
  readonly lower: number
  readonly median: number
  readonly upper: number
  readonly most: number
}

/** Null for an empty sample. */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  const sorted = [...values].sort((a, b) => a - b)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) return null
  const at = (part: number) => {
    const place = (sorted.length - 1) * part
    const [below, above] = [sorted[Math.floor(place)] ?? most, sorted[Math.ceil(place)] ?? most]
    return Math.round((below + (above - below) * (place - Math.floor(place))) * 10) / 10
  }
  return { n: sorted.length, least, lower: at(0.25), median: at(0.5), upper: at(0.75), most }
}
