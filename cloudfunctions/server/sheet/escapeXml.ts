import { lookUp } from '#shared/lookUp'

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text as it may stand between two tags. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => lookUp(ESCAPED, sign) ?? '')
}
