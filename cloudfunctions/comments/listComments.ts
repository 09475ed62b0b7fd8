import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { GONE_ID } from '#server/retention/leaver'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Comment, CommentView } from '#shared/comments/comment'
import { maskName } from '#shared/membership/maskName'
import { isPublic } from '#shared/news/article'
import { done } from '#shared/result'
import { findWays } from '../news/feature'

const PAGE = 10

/** 评论. None under what was withdrawn or is read in the official account; else what an officer has let through, the latest first, and one's own that wait above them. */
export async function listComments(
  { articleId, cursor }: Input<'comments.list'>,
  { store, person }: Context
): Promise<Output<'comments.list'>> {
  const article = await store.articles.get(articleId)
  if (!isPublic(article.state)) throw new RequestFault('not_found')
  const isRead = article.state !== 'withdrawn' && (await findWays(store))[article.channel] === 'page'
  if (!isRead) return done({ items: [] })
  const [mine, page] = await Promise.all([
    person && !cursor
      ? store.comments.list({
          where: { personId: person.id, articleId, state: _.in(['waiting', 'refused']) },
          limit: PAGE,
        })
      : [],
    store.comments.page({
      where: { articleId, state: 'shown' },
      order: ['pageKey', 'desc'],
      size: PAGE,
      cursor,
    }),
  ])
  return done({ ...page, items: [...mine, ...page.items].map((comment) => view(comment, person?.id)) })
}

function view({ id, personId, name, unionName, text, at, state, answer }: Comment, readerId?: string): CommentView {
  const isMine = personId === readerId
  const isNamed = isMine || personId === GONE_ID
  return {
    ...{ id, unionName, text, at, state },
    ...(answer && { answer }),
    isMine,
    name: isNamed ? name : maskName(name),
  }
}
