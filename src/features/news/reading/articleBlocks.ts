import { nearText } from '#shared/beijingTime'
import { lookUp } from '#shared/lookUp'
import type { ArticleView } from '#shared/news/view'
import { articleTexts as texts } from '../articleTexts'

export type Block = { key: string } & ({ kind: 'words'; html: string } | { kind: 'picture'; url: string; alt: string })

const PICTURE = /<img\b[^>]*>/g

/** Splits an article's body, sanitised by the server, into words and pictures, so that a tap opens a picture large. */
export function articleBlocks(body: string): Block[] {
  const words = body.split(PICTURE)
  const pictures = body.match(PICTURE) ?? []
  return words.flatMap((html, index) => [...wordsBlock(html, index), ...pictureBlock(pictures[index], index)])
}

function wordsBlock(html: string, index: number): Block[] {
  const kept = html.replace(/<p(?: style="[^"]*")?>\s*<\/p>/g, '').replace(/^\s*<\/p>|<p(?: style="[^"]*")?>\s*$/g, '')
  return kept.replace(/<[^>]*>|\s/g, '') ? [{ key: `words ${index}`, kind: 'words', html: styledHtml(kept) }] : []
}

function pictureBlock(tag: string | undefined, index: number): Block[] {
  const url = tag && attribute(tag, 'src')
  return url ? [{ key: `picture ${index}`, kind: 'picture', url, alt: attribute(tag, 'alt') ?? '' }] : []
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replace(/&amp;/g, '&')
}

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

/** Gives every tag of the sanitised body a class, because WeChat's rich text knows no tag selectors. */
function styledHtml(html: string): string {
  return html.replace(/<([a-z][a-z0-9]*)(?=[\s>])/g, (open, tag: string) => {
    const name = lookUp(CLASS_OF, tag)
    return name ? `${open} class="${name}"` : open
  })
}

/** Letters that a browser's voice reads in one go. */
const LONGEST = 120

const SIGNS = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
  ['&amp;', '&'],
])

/** An article as it is read aloud: title, what was corrected, the text with the words of its pictures, the usual questions. */
export function spokenArticle(article: Pick<ArticleView, 'title' | 'correction' | 'body' | 'explainer'>): string[] {
  const { title, correction, body, explainer } = article
  const blocks = articleBlocks(body).flatMap((block) =>
    block.kind === 'words' ? linesOf(block.html) : block.alt ? `图片：${block.alt}` : []
  )
  const asked = explainer?.questions.flatMap(({ question, answer }) => [question, answer]) ?? []
  return [title, ...(correction ? [`更正：${correction}`] : []), ...blocks, ...asked].flatMap(inBreaths)
}

/** The lines of a piece of the body; the cells of a row stand in one. */
function linesOf(html: string): string[] {
  return html
    .replace(/<\/t[dh]>/g, '，')
    .replace(/<\/(?:p|h\d|li|tr|blockquote)>|<br\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z]+;/g, (sign) => SIGNS.get(sign) ?? ' ')
    .split('\n')
    .map((line) => line.trim().replace(/，$/, ''))
    .filter(Boolean)
}

/** A line in pieces of some sentences each. */
function inBreaths(line: string): string[] {
  const sentences = line.match(/[^。！？；]+[。！？；]*/g) ?? [line]
  const pieces: string[] = []
  for (const sentence of sentences) {
    const before = pieces.at(-1)
    if (before !== undefined && before.length + sentence.length <= LONGEST)
      pieces[pieces.length - 1] = before + sentence
    else pieces.push(sentence)
  }
  return pieces
}

const LETTERS_A_MINUTE = 350

/** The line below an article's title: 「今天 7:30·读 2 分钟」, or when the article was withdrawn. */
export function byline(article: Pick<ArticleView, 'publishedAt' | 'withdrawnAt' | 'body'>, now: number): string {
  const { publishedAt, withdrawnAt, body } = article
  if (withdrawnAt !== undefined) return texts.withdrawnAt(nearText(withdrawnAt, now))
  const letters = body.replace(/<[^>]*>/g, '').length
  const reading = letters > 0 ? texts.minutes(Math.ceil(letters / LETTERS_A_MINUTE)) : ''
  return [publishedAt === undefined ? '' : nearText(publishedAt, now), reading].filter(Boolean).join('·')
}
