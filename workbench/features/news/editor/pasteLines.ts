const BLOCK = 'div|p|h[1-6]|ul|ol|li|table|tr|td|th|blockquote|pre|section|article'
const INNER_DIV = new RegExp(
  `<(?:div|section|article)\\b([^>]*)>((?:(?!</?(?:${BLOCK})\\b)[\\s\\S])*)</(?:div|section|article)>`,
  'gi'
)

/** Lines that a web page or a note book keeps apart without paragraphs become paragraphs. */
export function pasteLines(html: string): string {
  return html
    .replace(
      /<pre\b[^>]*>([\s\S]*?)<\/pre>/gi,
      (_all, lines: string) => `<p>${lines.trim().replace(/\r?\n/g, '</p><p>')}</p>`
    )
    .replace(INNER_DIV, '<p$1>$2</p>')
}
