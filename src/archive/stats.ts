/** How much an archive holds, from whom, from when to when. */
export interface Stats {
  readonly documents: number
  readonly readouts: number
  readonly versions: number
  readonly events: number
  readonly eventsWithSeveral: number
  readonly statements: number
  readonly commitments: number
  readonly notes: number
  readonly textBytes: number
  readonly fileBytes: number
  readonly firstPublished: string | null
  readonly lastPublished: string | null
  readonly byPublisher: readonly {
    readonly publisher: string | null
    readonly lang: string | null
    readonly documents: number
    readonly readouts: number
    readonly first: string | null
    readonly last: string | null
  }[]
  readonly byReader: readonly { readonly reader: string; readonly versions: number }[]
}
