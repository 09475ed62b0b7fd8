import { THE_STREET } from '#shared/access/role'
import type { Comment } from '#shared/comments/comment'
import type { ReviewCard } from '../review/feature'
import { waitsFor } from '../tasks/feature'

/** 待审评论. An officer who is also a member has a colleague read their own comments. */
export const commentReview: ReviewCard<Comment> = {
  name: '这条评论',
  rows: ({ comments }) => comments,
  asked: ({ personId, at }) => ({ askedBy: personId, askedAt: at }),
  takesBack: true,
  holders: ['officer', 'federation'],
  tasks: waitsFor<Pick<Comment, 'id' | 'state' | 'at'>>({
    kinds: ['comments'],
    walk: ({ comments }) => comments.walk({ where: { state: 'waiting' }, fields: ['state', 'at'] }),
    find: ({ comments }, id) => comments.find(id),
    waiting: ({ id, state, at }) =>
      state === 'waiting' ? [{ kind: 'comments', subject: id, scope: THE_STREET, since: at }] : [],
  }),
}
