/** Limits of a text in XML: of elements, attributes and comments together, of depth, and of one tag in characters. */
export interface Modesty {
  parts: number
  depth: number
  tag: number
}

const TAG = /^<\/?[^\s<>/?!][^\s<>/]*(?:\s[^<>]*)?\/?>$/

/**
 * True for a text that a parser reads in no time: it has few parts, none of them deep, every tag is short and closed,
 * and nothing is declared or instructed. What stands in CDATA or in a comment is a text, whatever it looks like.
 */
export function isModest(xml: string, most: Modesty): boolean {
  let depth = 0
  let parts = 0
  let at = xml.indexOf('<', endOfHead(xml))
  while (at >= 0) {
    const closing = closingOf(xml, at)
    const end = xml.indexOf(closing, at)
    if (end < 0) return false
    const tag = closing === '>' ? xml.slice(at, Math.min(end, at + most.tag) + 1) : ''
    if (tag !== '' && !TAG.test(tag)) return false
    parts += 1 + attributesIn(tag)
    depth += stepOf(tag)
    if (parts > most.parts || depth > most.depth) return false
    at = xml.indexOf('<', end + closing.length)
  }
  return true
}

function closingOf(xml: string, at: number): string {
  if (xml.startsWith('<![CDATA[', at)) return ']]>'
  return xml.startsWith('<!--', at) ? '-->' : '>'
}

function attributesIn(tag: string): number {
  return tag.split('=').length - 1
}

function stepOf(tag: string): number {
  if (tag === '' || tag.endsWith('/>')) return 0
  return tag.startsWith('</') ? -1 : 1
}

/** End of the one declaration that a text in XML may begin with. */
function endOfHead(xml: string): number {
  return /^\s*<\?xml [^<>]{0,100}\?>/.exec(xml)?.[0].length ?? 0
}
