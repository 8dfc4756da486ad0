/** As much of the library as is used; it brings no types. */
declare module '@citation-js/core' {
  interface CitationCore {
    /** Takes items of CSL-JSON, or text in a format whose plugin is loaded. */
    readonly Cite: new (
      input: readonly object[] | string,
    ) => { readonly data: readonly object[]; readonly format: (name: 'bibtex' | 'ris') => string }
    readonly plugins: {
      readonly config: {
        readonly get: (plugin: '@bibtex') => {
          readonly format: { asciiOnly: boolean; useIdAsLabel: boolean }
        }
      }
    }
  }
  const core: CitationCore
  export default core
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
