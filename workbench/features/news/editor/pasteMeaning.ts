import { type LeftOut, signsOf } from './symbolSigns'

/** What the styles of a pasted text mean: words nobody was to see, words made bold or not, signs of a symbol font. */
export function pasteMeaning(html: string): { html: string; hidden: number; signs: number } {
  const open: OpenTag[] = []
  const left: LeftOut = { signs: 0 }
  let [hidden, depth, out] = [0, 0, '']
  for (const [piece, words, close, name = ''] of html.matchAll(PIECE)) {
    const tag = name.toLowerCase()
    if (words !== undefined) {
      const font = open.findLast(({ symbols }) => symbols !== undefined)?.symbols
      if (depth === 0) out += font ? signsOf(words, left) : words
    } else if (close !== undefined) {
      const at = open.findLastIndex((one) => one.tag === tag)
      if (at < 0) continue
      for (const one of open.splice(at).reverse()) {
        if (one.isHidden) depth -= 1
        else if (depth === 0) out += one.end
      }
    } else {
      // A paragraph, a line of a list or a cell ends where the next begins, also where nobody has written its end.
      if (ENDED_BY_NEXT.has(tag) && open.at(-1)?.tag === tag && open.pop()?.isHidden) depth -= 1
      const isHidden = isUnseen(piece)
      if (isHidden && depth === 0) hidden += 1
      const [start, end] = asMeant(piece, tag)
      if (depth === 0 && !isHidden) out += start
      if (VOID.has(tag)) continue
      open.push({ tag, end, isHidden, symbols: fontOf(piece) })
      if (isHidden) depth += 1
    }
  }
  return { html: out, hidden, signs: left.signs }
}

interface OpenTag {
  tag: string
  /** What closes it, once the tag has become what it means. */
  end: string
  isHidden: boolean
  symbols: string | undefined
}

const PIECE = /([^<]+|<(?![a-z/]))|<(\/)?([a-z][\w:]*)\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi
const VOID = new Set('br hr img input col meta link wbr'.split(' '))
const ENDED_BY_NEXT = new Set(['p', 'li', 'td', 'th', 'tr'])
const STYLE = /\sstyle\s*=\s*("[^"]*"|'[^']*')/i
const INLINE = new Set(['span', 'font', 'p'])

function styleOf(piece: string): string {
  return STYLE.exec(piece)?.[1]?.replace(/&quot;/g, '"') ?? ''
}

function isUnseen(piece: string): boolean {
  return /\b(display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(styleOf(piece))
}

function fontOf(piece: string): string | undefined {
  return /(?:font-family|face)\s*[:=]\s*["']?(wingdings|webdings)/i.exec(piece)?.[1]
}

const MARKS = [
  {
    names: ['b', 'strong'],
    as: 'b',
    on: /font-weight\s*:\s*(bold|[6-9]00)/i,
    off: /font-weight\s*:\s*(normal|[1-5]00)/i,
  },
  { names: ['i', 'em'], as: 'i', on: /font-style\s*:\s*(italic|oblique)/i, off: /font-style\s*:\s*normal/i },
]

/** A tag and its end, with the mark that its style gives to or takes from its words. */
function asMeant(piece: string, tag: string): [string, string] {
  const style = styleOf(piece)
  if (MARKS.some(({ names, off }) => names.includes(tag) && off.test(style))) return ['', '']
  const given = INLINE.has(tag) ? MARKS.filter(({ on }) => on.test(style)).map(({ as }) => as) : []
  const start = given.map((as) => `<${as}>`).join('')
  const end = given
    .map((as) => `</${as}>`)
    .reverse()
    .join('')
  return [`${piece}${start}`, `${end}</${tag}>`]
}
