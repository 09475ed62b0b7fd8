import type { Store } from '#server/store'
import { NOON } from '../../testing/factories'

const COMMENT = 'c0123456789abcdef'

const aWaitingComment = (store: Store) =>
  store.comments.add({
    ...{ id: COMMENT, articleId: 'news-03', articleTitle: '健步行', personId: 'p-Li', name: 'Li', unionName: 'U' },
    ...{ text: '写得清楚', state: 'waiting', at: NOON, pageKey: 'k' },
  })

/** What an officer decides on the phone about people and their words, and what takes a word away from them. */
export const triedInQueues = {
  'comments.decide': { by: 'officer', input: { commentId: COMMENT, decision: 'show' }, lay: aWaitingComment },
  'comments.withdraw': { by: 'member', input: { commentId: COMMENT }, lay: aWaitingComment },
  'membership.decideBinding': { by: 'officer' },
  'membership.revealPhone': { by: 'officer' },
} as const
