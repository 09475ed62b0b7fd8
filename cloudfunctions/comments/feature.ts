import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { commentsContract } from '#shared/comments/contract'
import { quoted } from '#shared/quoted'
import { waysOf } from '../review/feature'
import { answerComment } from './answerComment'
import { collections } from './collections'
import { commentReview } from './commentReview'
import { decideComment } from './decideComment'
import { forgetComments } from './forgetComments'
import { leaveComments } from './leaveComments'
import { listComments } from './listComments'
import { listQueue } from './listQueue'
import { ownComments } from './ownComments'
import { withdrawComment } from './withdrawComment'
import { writeComment } from './writeComment'

declare module '#server/agenda' {
  interface AgendaNames {
    'comments.forget': true
  }
}

export const comments: Feature = {
  actions: open(commentsContract, {
    'comments.list': listComments,
    'comments.write': writeComment,
    'comments.withdraw': withdrawComment,
    'comments.queue': listQueue,
    'comments.decide': decideComment,
    'comments.answer': answerComment,
  }),
  collections,
  leaver: leaveComments,
  own: ownComments,
  agenda: {
    'comments.forget': forgetEveryNight(forgetComments),
  },
  tasks: [commentReview.tasks],
  reviews: [waysOf('comment', commentReview, ({ articleTitle }) => ({ about: `${quoted(articleTitle)}下的一条评论` }))],
  names: async (store, ids) => (await store.comments.listByIds(ids)).map(({ id, text }) => ({ id, name: text })),
}
