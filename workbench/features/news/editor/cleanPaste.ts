import { pasteLines } from './pasteLines'
import { pasteMeaning } from './pasteMeaning'
import { wordLists } from './wordLists'

/** A paste as the article takes it, and what of it was not taken, so that nobody believes it is there. */
export interface Pasted {
  html: string
  /** Pieces that were not to be seen where they came from. */
  hidden: number
  /** Signs of a symbol font that have no character. */
  signs: number
  /** Links whose address is not https: their words stay. */
  links: number
  /** Pictures that this browser cannot read: on another computer's disk, or on another site. */
  pictures: number
}

/** Reduces HTML from the clipboard (Word, WPS, web pages) to words, headings, lists, tables, bold and links. */
export function cleanPaste(pasted: string): Pasted {
  const { html, hidden, signs } = pasteMeaning(wordLists(withoutOffice(bodyOf(pasted))))
  return {
    ...{ html: bare(html), hidden, signs },
    links: [...html.matchAll(/<a\b[^>]*\shref\s*=\s*["']?(?!https:\/\/|#|["'])[^\s>]/gi)].length,
    pictures: [...html.matchAll(/<img\b[^>]*>/gi)].filter(([tag]) => !isOurs(tag) && !isWithin(tag)).length,
  }
}

function bare(html: string): string {
  return pasteLines(html)
    .replace(/<(\/?)h[12]\b([^>]*)>/gi, '<$1h2$2>')
    .replace(/<(\/?)h[3-6]\b([^>]*)>/gi, '<$1h3$2>')
    .replace(/<([a-z]\w*)\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi, bareTag)
    .replace(/<\/?(?:span|font|div|section|article)\b[^>]*>/gi, '')
    .replace(/(<(?:p|li|td|th)\b[^>]*>)(?:\s|&nbsp;)+/gi, '$1')
    .replace(/(?:<br>\s*)+(?=<\/p>)/gi, '')
    .replace(/<p(?: style="[^"]*")?>(?:\s|&nbsp;|<br\s*\/?>)*<\/p>/gi, '')
    .replace(BROKEN_LINE, '')
    .trim()
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
 * A tag without attributes. Only an https link keeps its address, a cell its spans and a line its side; of pictures those
 * of this article's own cloud stay, and those that the paste holds itself.
 */
function bareTag(open: string, tag: string): string {
  const name = tag.toLowerCase()
  if (name === 'img') return isOurs(open) ? open : withinTag(open)
  if (name === 'td' || name === 'th') return `<${name}${spansOf(open)}>`
  if (name === 'p' || name === 'h2' || name === 'h3') return `<${name}${sideOf(open)}>`
  const address = /\shref\s*=\s*["']?(https:\/\/[^\s"'<>]+)/i.exec(open)?.[1]
  return name === 'a' && address ? `<a href="${address}">` : `<${name}>`
}

function isOurs(picture: string): boolean {
  return /\sdata-file="cloud:\/\//.test(picture)
}

const WITHIN = /\ssrc\s*=\s*["']?(data:image\/(?:png|jpeg|gif|webp|bmp);base64,[\w+/=]+)/i

/** Whether the picture's bytes lie in the paste, as WPS and web pages have it. */
function isWithin(picture: string): boolean {
  return WITHIN.test(picture)
}

function withinTag(picture: string): string {
  const source = WITHIN.exec(picture)?.[1]
  const alt = /\salt\s*=\s*"([^"<>]*)"/i.exec(picture)?.[1] ?? ''
  return source ? `<img src="${source}" alt="${alt}">` : ''
}

function sideOf(line: string): string {
  const side =
    /text-align\s*:\s*(right|end|center)/i.exec(line)?.[1] ?? /\salign\s*=\s*["']?(right|center)/i.exec(line)?.[1]
  return side ? ` style="text-align:${side.toLowerCase() === 'end' ? 'right' : side.toLowerCase()}"` : ''
}

function spansOf(cell: string): string {
  const spans = [...cell.matchAll(/\s(colspan|rowspan)\s*=\s*["']?(\d{1,2})\b/gi)]
  return spans.map(([, name = '', count]) => ` ${name.toLowerCase()}="${count}"`).join('')
}

function bodyOf(html: string): string {
  return /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/.exec(html)?.[1] ?? html
}
