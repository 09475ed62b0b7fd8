const BLOCKS = new Set(['P', 'H2', 'H3', 'LI', 'TR', 'BLOCKQUOTE', 'TABLE', 'UL', 'OL'])

/** A body as plain lines, to be compared; a picture is replaced by its description. */
export function bodyText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return textOf(body)
    .replace(/\n{2,}/g, '\n')
    .trim()
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element)) return ''
  if (node.tagName === 'IMG') return `［${node.getAttribute('alt') ?? ''}］\n`
  const inside = [...node.childNodes].map(textOf).join(node.tagName === 'TR' ? '\t' : '')
  return BLOCKS.has(node.tagName) || node.tagName === 'BR' ? `${inside}\n` : inside
}
