const ESCAPED = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
])

/** Characters that no text in XML 1.0 may have: control characters, two that are none, and halves of others. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text without what no XML may hold, escaped or not. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '')
}

/** Text as it may stand between two tags. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>]/g, (sign) => ESCAPED.get(sign) ?? '')
}
