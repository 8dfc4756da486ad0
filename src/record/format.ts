/** The version of the record's shape. A change that breaks a reader of records raises the number. */
export const RECORD_FORMAT = 'dragoman/record@1'
