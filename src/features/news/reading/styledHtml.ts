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

/** WeChat's rich text knows no tag selectors, so every tag of the sanitised body gets a class of its own. */
export function styledHtml(html: string): string {
  return html.replace(/<([a-z][a-z0-9]*)(?=[\s>])/g, (open, tag: string) => {
    const name = CLASS_OF[tag]
    return name ? `${open} class="${name}"` : open
  })
}
