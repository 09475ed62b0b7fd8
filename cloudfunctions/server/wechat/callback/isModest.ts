/** Limits of a push in XML. WeChat's longest, the end of a mass push with its eight articles, has about a hundred. */
const MOST_ELEMENTS = 600
const DEEPEST = 10
const LONGEST_TAG = 200

/**
 * True for a text that a parser reads in no time: few elements, none deep, every tag short and closed by its `>`, and
 * nothing of what WeChat never sends. Only CDATA may hold anything, since that is what a follower wrote.
 */
export function isModest(xml: string): boolean {
  let depth = 0
  let elements = 0
  let at = afterHead(xml)
  for (at = xml.indexOf('<', at); at >= 0; at = xml.indexOf('<', at)) {
    const isText = xml.startsWith('<![CDATA[', at)
    const end = xml.indexOf(isText ? ']]>' : '>', at)
    if (end < 0) return false
    if (!isText) {
      const tag = xml.slice(at, Math.min(end, at + LONGEST_TAG) + 1)
      if (!/^<\/?[\w:.-]+\s*[^<>?!]*>$/.test(tag)) return false
      if (tag.startsWith('</')) depth -= 1
      else elements += 1
      if (!tag.startsWith('</') && !tag.endsWith('/>')) depth += 1
      if (elements > MOST_ELEMENTS || depth > DEEPEST) return false
    }
    at = end + 1
  }
  return true
}

/** Place behind the one declaration that a text in XML may begin with. */
function afterHead(xml: string): number {
  return /^\s*<\?xml [^<>]{0,100}\?>/.exec(xml)?.[0].length ?? 0
}
