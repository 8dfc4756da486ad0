/**
 * How likely it is by chance that none of `marked` among `all` things lies in a part of `size` of them, if that part was
 * drawn blindly: the hypergeometric probability of nothing, which is Fisher's exact test at its edge.
 */
export function chanceOfNone({
  all,
  marked,
  size,
}: {
  readonly all: number
  readonly marked: number
  readonly size: number
}): number {
  if (size > all - marked) return 0
  let chance = 1
  for (let i = 0; i < size; i++) chance *= (all - marked - i) / (all - i)
  return chance
}
