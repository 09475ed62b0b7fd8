import { wordLists } from './wordLists'

/** Reduces HTML from the clipboard (Word, WPS, web pages) to words, headings, lists, tables, bold and links. */
export function cleanPaste(html: string): string {
  return wordLists(withoutOffice(bodyOf(html)))
    .replace(/<(\/?)h[12]\b[^>]*>/gi, '<$1h2>')
    .replace(/<(\/?)h[3-6]\b[^>]*>/gi, '<$1h3>')
    .replace(/<([a-z]\w*)\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi, bareTag)
    .replace(/<\/?(?:span|font|div)\b[^>]*>/gi, '')
    .replace(/(<(?:p|li|td|th)\b[^>]*>)(?:\s|&nbsp;)+/gi, '$1')
    .replace(/(?:<br>\s*)+(?=<\/p>)/gi, '')
    .replace(/<p>(?:\s|&nbsp;|<br\s*\/?>)*<\/p>/gi, '')
    .replace(BROKEN_LINE, '')
    .trim()
}

/** Number of pictures on the clipboard that are left out, because they are not in this article's own cloud. */
export function countLeftPictures(html: string): number {
  return [...withoutOffice(bodyOf(html)).matchAll(/<img\b[^>]*>/gi)].filter(([tag]) => !isOurs(tag)).length
}

/** Characters between which a line break of the source is removed, as it would be read as a space. */
const CHINESE = '[\\u2014-\\u201d\\u2026\\u3001-\\u9fff\\uff01-\\uff60]'
const BROKEN_LINE = new RegExp(`(?<=${CHINESE})[ \\t]*\\r?\\n[ \\t]*(?=${CHINESE})`, 'g')

/** Removes what Office adds for itself: drawings, rows that only hold widths, words struck out in review. */
function withoutOffice(html: string): string {
  return html
    .replace(/<!\[if !supportMisalignedColumns\]>[\s\S]*?<!\[endif\]>/gi, '')
    .replace(/<!--[\s\S]*?-->|<!\[[\s\S]*?\]>/g, '')
    .replace(/<(style|script|xml|title)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<del\b[^>]*\sdatetime=[^>]*>[\s\S]*?<\/del>/gi, '')
    .replace(/<\/?(?:html|head|body|meta|link)\b[^>]*>/gi, '')
    .replace(/<\/?(?:[ovwm]|st\d):[^>]*>/gi, '')
}

/**
 * A tag without attributes. Only an https link keeps its address and a cell its spans; of pictures only those of this
 * article's own cloud stay.
 */
function bareTag(open: string, tag: string): string {
  const name = tag.toLowerCase()
  if (name === 'img') return isOurs(open) ? open : ''
  if (name === 'td' || name === 'th') return `<${name}${spansOf(open)}>`
  const address = /\shref\s*=\s*["']?(https:\/\/[^\s"'<>]+)/i.exec(open)?.[1]
  return name === 'a' && address ? `<a href="${address}">` : `<${name}>`
}

function isOurs(picture: string): boolean {
  return /\sdata-file="cloud:\/\//.test(picture)
}

function spansOf(cell: string): string {
  const spans = [...cell.matchAll(/\s(colspan|rowspan)\s*=\s*["']?(\d{1,2})\b/gi)]
  return spans.map(([, name = '', count]) => ` ${name.toLowerCase()}="${count}"`).join('')
}

function bodyOf(html: string): string {
  return /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/.exec(html)?.[1] ?? html
}
