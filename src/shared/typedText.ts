/** What has no width: format characters, but for the joiner that holds an emoji together, and controls, but for the end of a line. */
const UNSEEN = /(?![\n\u200d])[\p{Cc}\p{Cf}]/gu

/** A text without what nobody sees: it comes along when something is pasted, and nobody can take it away by hand. */
export function seenText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(UNSEEN, '')
}

/** One line with plain letters instead of full-width ones, as names and numbers are written. */
export function plainLine(text: string): string {
  return seenText(text).replaceAll('\u200d', '').normalize('NFKC').replace(/\s+/g, ' ').trim()
}
