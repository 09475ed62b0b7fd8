import { lookUp } from '#shared/lookUp'
export type Block = { key: string } & ({ kind: 'words'; html: string } | { kind: 'picture'; url: string; alt: string })

const PICTURE = /<img\b[^>]*>/g

/** Splits an article's body, sanitised by the server, into words and pictures, so that a tap opens a picture large. */
export function articleBlocks(body: string): Block[] {
  const words = body.split(PICTURE)
  const pictures = body.match(PICTURE) ?? []
  return words.flatMap((html, index) => [...wordsBlock(html, index), ...pictureBlock(pictures[index], index)])
}

function wordsBlock(html: string, index: number): Block[] {
  const kept = html.replace(/<p(?: style="[^"]*")?>\s*<\/p>/g, '').replace(/^\s*<\/p>|<p(?: style="[^"]*")?>\s*$/g, '')
  return kept.replace(/<[^>]*>|\s/g, '') ? [{ key: `words ${index}`, kind: 'words', html: styledHtml(kept) }] : []
}

function pictureBlock(tag: string | undefined, index: number): Block[] {
  const url = tag && attribute(tag, 'src')
  return url ? [{ key: `picture ${index}`, kind: 'picture', url, alt: attribute(tag, 'alt') ?? '' }] : []
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replace(/&amp;/g, '&')
}

const CLASS_OF: Record<string, string> = {
  p: 'rich-p',
  h1: 'rich-h',
  h2: 'rich-h',
  h3: 'rich-h',
  h4: 'rich-h',
  ul: 'rich-list',
  ol: 'rich-list',
  li: 'rich-item',
  blockquote: 'rich-quote',
  a: 'rich-link',
  table: 'rich-table',
  td: 'rich-cell',
  th: 'rich-cell',
}

/** Gives every tag of the sanitised body a class, because WeChat's rich text knows no tag selectors. */
function styledHtml(html: string): string {
  return html.replace(/<([a-z][a-z0-9]*)(?=[\s>])/g, (open, tag: string) => {
    const name = lookUp(CLASS_OF, tag)
    return name ? `${open} class="${name}"` : open
  })
}
