const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** How a column of text is selected for `storedText`: libsql ends the whole process on text that is no UTF-8. */
export const asBytes = (column: 'body' | 'id' | 'name') => `cast(${column} as blob) as ${column}`

/** The text of a column that was selected by `asBytes`; throws where the file is damaged. */
export function storedText(bytes: ArrayBuffer): string {
  return UTF8.decode(bytes)
}
