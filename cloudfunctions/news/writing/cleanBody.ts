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
    p: ['style'],
    h2: ['style'],
    h3: ['style'],
    a: ['href'],
    img: ['src', 'alt'],
    th: ['colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
  },
  transformTags: { p: onItsSide, h2: onItsSide, h3: onItsSide },
  parseStyleAttributes: false,
  allowedSchemes: ['https'],
  allowedSchemesByTag: { img: ['cloud'] },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !isPictureId(attribs.src ?? ''),
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'xmp', 'iframe', 'svg', 'math', 'template'],
}

/** A signature stands at the right, a title in the middle; no other style goes through. */
function onItsSide(tagName: string, { style = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const side = /^\s*text-align:\s*(right|center)\s*;?\s*$/.exec(style)?.[1]
  return { tagName, attribs: side ? { style: `text-align:${side}` } : {} }
}

export function cleanBody(html: string): string {
  return sanitizeHtml(html, rules)
}
