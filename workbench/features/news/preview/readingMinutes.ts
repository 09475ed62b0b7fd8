const LETTERS_A_MINUTE = 350

/** How long the body takes to read, counted as the phone counts. */
export function readingMinutes(body: string): number {
  return Math.max(1, Math.ceil(body.replace(/<[^>]*>/g, '').length / LETTERS_A_MINUTE))
}
