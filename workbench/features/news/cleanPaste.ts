/** What Word, WPS and web pages put on the clipboard, reduced to words, headings, lists, bold and links. */
export function cleanPaste(html: string): string {
  return asLists(
    bodyOf(html)
      .replace(/<!--[\s\S]*?-->|<!\[[\s\S]*?\]>/g, '')
      .replace(/<(style|script|xml|title)\b[\s\S]*?<\/\1>/gi, '')
      .replace(/<\/?(?:html|head|body|meta|link)\b[^>]*>/gi, '')
      .replace(/<\/?(?:[ovwm]|st\d):[^>]*>/gi, '')
  )
    .replace(/<(\/?)h[12]\b[^>]*>/gi, '<$1h2>')
    .replace(/<(\/?)h[3-6]\b[^>]*>/gi, '<$1h3>')
    .replace(/<([a-z]\w*)\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi, bareTag)
    .replace(/<\/?(?:span|font|div)\b[^>]*>/gi, '')
    .replace(/<p>(?:\s|&nbsp;|<br\s*\/?>)*<\/p>/gi, '')
    .trim()
}

/** A link keeps its address when it is https; nothing else keeps anything, and of pictures only those of this article's own cloud come along. */
function bareTag(open: string, tag: string): string {
  const name = tag.toLowerCase()
  const address = /\shref\s*=\s*["']?(https:\/\/[^\s"'<>]+)/i.exec(open)?.[1]
  if (name === 'img') return /\sdata-file="cloud:\/\//.test(open) ? open : ''
  return name === 'a' && address ? `<a href="${address}">` : `<${name}>`
}

function bodyOf(html: string): string {
  return /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/.exec(html)?.[1] ?? html
}

const LIST_LINE = /<p\b[^>]*(?:mso-list:|MsoListParagraph)[^>]*>([\s\S]*?)<\/p>/gi
const NUMBER = /^(?:\s|&nbsp;)*(?:\d{1,2}[.、)）]|[一二三四五六七八九十]{1,3}、)/

/** Word writes a list as paragraphs that begin with their bullet. */
function asLists(html: string): string {
  const marked = html.replace(LIST_LINE, (_line, inner: string) => {
    const plain = inner.replace(/<span\b[^>]*mso-list:\s*Ignore[^>]*>([\s\S]*?)<\/span>(?:<\/span>)?/i, '')
    const bullet = /<span\b[^>]*mso-list:\s*Ignore[^>]*>([\s\S]*?)<\/span>/i.exec(inner)?.[1] ?? ''
    const tag = NUMBER.test(bullet.replace(/<[^>]*>/g, '')) ? 'ol' : 'ul'
    return `<${tag}><li>${plain.replace(/^(?:\s|&nbsp;|[·•§Ø])+/, '')}</li></${tag}>`
  })
  return marked.replace(/<\/(ul|ol)>\s*<\1>/g, '')
}
