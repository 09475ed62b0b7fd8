/** A code in fours, as one reads it aloud. */
export function showCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}
