/** The version of the reader: it changes whenever a text may read as something else. */
export const READER_VERSION = '0.1.0'
