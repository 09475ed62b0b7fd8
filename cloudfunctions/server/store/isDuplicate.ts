/**
 * Whether an insert met an id or a unique index that is taken. The cloud's exact code is not documented, so the text is
 * looked at.
 */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && /E11000|duplicate key/i.test(error.message)
}
