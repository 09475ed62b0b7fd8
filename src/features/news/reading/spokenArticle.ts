import type { ArticleView } from '#shared/news/view'
import { articleBlocks } from './articleBlocks'

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
