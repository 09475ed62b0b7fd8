import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import type { Article } from '#shared/news/article'
import { VERSIONS_LISTED } from '#shared/news/version'
import type { ArticleEdit } from '#shared/news/view'
import { done } from '#shared/result'
import { findWays } from '../channelWays'
import { wordsOf } from '../writing/wordsOf'

type Worded = Parameters<typeof wordsOf>[0]

/**
 * 改了什么. The edits of an article that readers had before them, the latest first: which lines went and which came.
 * Whatever is withdrawn, or read in the official account alone, shows none.
 */
export async function listEdits({ articleId }: Input<'news.edits'>, { store }: Context): Promise<Output<'news.edits'>> {
  const article = await store.articles.get(articleId)
  if (!isReadHere(article) || (await findWays(store))[article.channel] !== 'page') throw new RequestFault('not_found')
  const { publishedAt = 0 } = article
  const versions = await store.versions.list({ where: { articleId }, order: ['at', 'desc'], limit: VERSIONS_LISTED })
  // Two may be of the same moment.
  versions.sort((one, other) => other.rev - one.rev)
  const edits = versions.filter(({ at, state }) => at > publishedAt && isReadHere({ state }))
  // The last version before the article went out is the one that readers got first.
  const first = versions.find(({ at }) => at <= publishedAt)
  const shown = [...edits, ...(first ? [first] : [])]
  return done({
    edits: edits.flatMap((edit, index): ArticleEdit[] => {
      const before = shown[index + 1]
      if (!before) return [{ at: edit.at }]
      const change = linesApart(before, edit)
      return change.gone.length + change.came.length > 0 ? [{ at: edit.at, ...change }] : []
    }),
  })
}

function isReadHere({ state }: Pick<Article, 'state'>): boolean {
  return state === 'published' || state === 'expired'
}

/** Lines that only one of two versions has, as often as it has them. */
export function linesApart(before: Worded, after: Worded): { gone: string[]; came: string[] } {
  const [was, is] = [linesOf(before), linesOf(after)]
  return { gone: without(was, is), came: without(is, was) }
}

function linesOf(version: Worded & { rest?: Partial<Worded> }): string[] {
  return wordsOf({ ...version, ...version.rest }).split('\n')
}

function without(lines: string[], others: string[]): string[] {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
