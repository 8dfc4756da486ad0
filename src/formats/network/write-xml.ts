import XMLBuilder from 'fast-xml-builder'

/** An element: attributes by names that begin with "@", children by their names, a list where there are several. */
export interface XmlElement {
  readonly [name: string]: string | number | XmlElement | readonly XmlElement[]
}

/** A document of XML 1.0 with its declaration; marks are written as entities. */
export function writeXml(root: XmlElement): string {
  const builder = new XMLBuilder({
    attributeNamePrefix: '@',
    ignoreAttributes: false,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
    format: true,
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root)}`
}
