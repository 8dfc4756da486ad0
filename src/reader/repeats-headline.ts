/** Characters by which such a line may be longer than the headline: names that the title leaves out. */
const MOST_ADDED = 30
const SHORTEST_HEADLINE = 7

/**
 * Whether a line says one of the headlines of a title again, perhaps with fuller names: "A同B互致贺电 C同D互致贺电", and below
 * it each headline on a line of its own. Headlines are parted by spaces.
 */
export function repeatsHeadline(line: string, title: string): boolean {
  return title
    .split(/\s+/)
    .some((headline) => headline.length >= SHORTEST_HEADLINE && isWithin(headline, line))
}

/** Whether all letters of a headline stand in a line, in their order. */
function isWithin(headline: string, line: string): boolean {
  if (line.length > headline.length + MOST_ADDED) return false
  let at = -1
  for (const letter of headline) {
    at = line.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}
