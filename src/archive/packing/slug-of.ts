/** A name as most ids of the register have it. */
export function slugOf(name: string | null): string | null {
  return name === null ? null : name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}
