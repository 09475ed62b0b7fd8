import { _ } from '#server/command'
import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import type { Comment, CommentView } from '#shared/comments/comment'
import { maskName } from '#shared/membership/maskName'
import { isPublic } from '#shared/news/article'
import { toPage } from '#shared/page'
import { done } from '#shared/result'

const PAGE = 10

/** 评论. What an officer has let through, the latest first, and one's own that wait above them. */
export async function listComments(
  { articleId, cursor }: Input<'comments.list'>,
  { store, person }: Context
): Promise<Output<'comments.list'>> {
  const article = await store.articles.get(articleId)
  if (!isPublic(article.state)) throw new RequestFault('not_found')
  const [mine, shown] = await Promise.all([
    person && !cursor
      ? store.comments.list({
          where: { personId: person.id, articleId, state: _.in(['waiting', 'refused']) },
          limit: PAGE,
        })
      : [],
    store.comments.list({
      where: { articleId, state: 'shown', ...(cursor && { pageKey: _.lt(cursor) }) },
      order: ['pageKey', 'desc'],
      limit: PAGE + 1,
    }),
  ])
  const page = toPage(shown, PAGE, { key: ({ pageKey }) => pageKey, item: (comment) => view(comment, person?.id) })
  return done({ ...page, items: [...mine.map((comment) => view(comment, person?.id)), ...page.items] })
}

function view({ id, personId, name, unionName, text, at, state }: Comment, readerId?: string): CommentView {
  const isMine = personId === readerId
  return { id, unionName, text, at, state, isMine, name: isMine ? name : maskName(name) }
}
