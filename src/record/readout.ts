/** One official text as it came in, with what its carrier says of it. Nothing here is guessed. */
export interface Readout {
  readonly id?: string
  readonly text: string
  readonly lang?: string
  readonly title?: string
  /** ISO day of publication. Relative dates are resolved against it. */
  readonly published?: string
  readonly publisher?: string
  /** ISO 3166-1 alpha-3 code of the publisher's state. */
  readonly publisherCountry?: string
  readonly url?: string
}
