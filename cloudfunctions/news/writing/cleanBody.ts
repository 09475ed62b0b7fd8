import sanitizeHtml from 'sanitize-html'
import { isPictureId } from '#shared/files/file'

/**
 * Allow-list of what may stand in an article, whatever the editor sent. Pictures come from our own storage only:
 * another site would learn who reads, and could remove the picture when it likes.
 */
const rules: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'h2', 'h3', 'strong', 'em', 'u', 's', 'br', 'hr', 'blockquote'],
    ...['ul', 'ol', 'li', 'a', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    a: ['href'],
    img: ['src', 'alt'],
    th: ['colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['https'],
  allowedSchemesByTag: { img: ['cloud'] },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !isPictureId(attribs.src ?? ''),
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'xmp', 'iframe', 'svg', 'math', 'template'],
}

export function cleanBody(html: string): string {
  return sanitizeHtml(html, rules)
}
