const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text as it stands between two tags. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPED[sign] ?? '')
}
