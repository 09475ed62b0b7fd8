import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { commentsContract } from '#shared/comments/contract'
import { collections } from './collections'
import { commentReview } from './commentReview'
import { decideComment } from './decideComment'
import { listComments } from './listComments'
import { listQueue } from './listQueue'
import { writeComment } from './writeComment'

export const comments: Feature = {
  actions: open(commentsContract, {
    'comments.list': listComments,
    'comments.write': writeComment,
    'comments.queue': listQueue,
    'comments.decide': decideComment,
  }),
  collections,
  tasks: [commentReview.tasks],
  names: async (store, ids) => (await store.comments.listByIds(ids)).map(({ id, text }) => ({ id, name: text })),
}
