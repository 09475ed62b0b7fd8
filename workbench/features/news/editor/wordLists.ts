/** One line of a list in the HTML of Word and WPS: a paragraph that begins with its bullet or number. */
interface Line {
  level: number
  label: string
  words: string
}

const RUN = /(?:<p\b[^>]*mso-list:\s*l\d[^>]*>(?:(?!<\/p>)[\s\S])*<\/p>\s*)+/gi
const LINE = /<p\b([^>]*)>([\s\S]*?)<\/p>/gi
const LABEL = /<span\b[^>]*mso-list:\s*Ignore[^>]*>([\s\S]*?)<\/span>(?:<\/span>)?/i
const BLANK = /<[^>]*>|&nbsp;|\s/g

/** Turns paragraphs that are lines of lists into lists, one inside the other. */
export function wordLists(html: string): string {
  return html.replace(RUN, (run) =>
    toLists([...run.matchAll(LINE)].map(([, open = '', inner = '']) => lineOf(open, inner)))
  )
}

function lineOf(open: string, inner: string): Line {
  return {
    level: Number(/level(\d)/i.exec(open)?.[1] ?? 1),
    label: (LABEL.exec(inner)?.[1] ?? '').replace(BLANK, ''),
    words: inner.replace(LABEL, '').replace(/^(?:\s|&nbsp;)+/, ''),
  }
}

interface OpenList {
  tag: 'ol' | 'ul'
  level: number
  count: number
}

/** The HTML of lists. The last line of every open list stays open, since an inner list may follow. */
function toLists(lines: Line[]): string {
  const open: OpenList[] = []
  let html = ''
  const close = (from: number) => {
    while ((open.at(-1)?.level ?? 0) >= from) html += `</li></${open.pop()?.tag}>`
  }

  for (const line of lines) {
    const { level, words } = line
    close(level + 1)
    const top = open.at(-1)
    const beside = top?.level === level ? top : undefined
    const tag = tagOf(line, beside)
    if (tag && tag === beside?.tag) {
      beside.count += 1
      html += `</li><li>${words}`
      continue
    }
    close(level)
    html += tag ? `<${tag}><li>${words}` : `<p>${withLabel(line)}</p>`
    if (tag) open.push({ tag, level, count: 1 })
  }
  close(1)
  return html
}

/**
 * The kind of list a line belongs to; undefined when only its own label says what it is: 「（一）」, 「a)」, or a 3 that goes
 * on after other words.
 */
function tagOf({ label }: Line, beside: OpenList | undefined): OpenList['tag'] | undefined {
  if (/^[^\p{N}\p{Script=Han}]$/u.test(label)) return 'ul'
  const number = Number(/^(\d{1,3})[.．)）、]$/.exec(label)?.[1])
  return number === (beside?.tag === 'ol' ? beside.count : 0) + 1 ? 'ol' : undefined
}

function withLabel({ label, words }: Line): string {
  return /[\w.)]$/.test(label) ? `${label} ${words}` : `${label}${words}`
}
