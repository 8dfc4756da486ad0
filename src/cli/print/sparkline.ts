const BARS = '▁▂▃▄▅▆▇█'

/** Shares as a line of bars, the highest as high as a line; a dot where there is nothing to say, and no bar for zero. */
export function sparkline(shares: readonly (number | null)[]): string {
  const most = Math.max(0, ...shares.map((share) => share ?? 0))
  return shares
    .map((share) => {
      if (share === null) return '·'
      if (share === 0 || most === 0) return '_'
      return BARS[Math.min(BARS.length - 1, Math.floor((share / most) * BARS.length))]
    })
    .join('')
}
