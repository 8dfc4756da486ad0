/** Something that does not hold, and what to do about it. */
export interface Problem {
  readonly where: string
  readonly what: string
  readonly remedy: string
}
