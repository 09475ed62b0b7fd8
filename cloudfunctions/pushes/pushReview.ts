import { _ } from '#server/store/command'
import { THE_STREET } from '#shared/access/role'
import type { Push, PushState } from '#shared/pushes/push'
import type { ReviewCard } from '../review/feature'
import { waitsFor } from '../tasks/feature'

const WAITING: readonly PushState[] = ['gathering', 'asked', 'stopped']

/** 等审核的推送. Pushes of articles that wait, and those that were stopped. A push about an event needs no second officer. */
export const pushReview: ReviewCard<Push> = {
  name: '这次推送',
  rows: ({ pushes }) => pushes,
  asked: ({ askedBy }) => ({ askedBy: askedBy.id }),
  takesBack: true,
  tasks: waitsFor<Pick<Push, 'id' | 'kind' | 'state' | 'askedAt' | 'sendAt'>>({
    kinds: ['waitingPushes'],
    walk: ({ pushes }) =>
      pushes.walk({
        where: { kind: 'article', state: _.in([...WAITING]) },
        fields: ['kind', 'state', 'askedAt', 'sendAt'],
      }),
    find: ({ pushes }, id) => pushes.find(id),
    waiting: ({ id, kind, state, askedAt, sendAt }) =>
      kind === 'article' && WAITING.includes(state)
        ? [{ kind: 'waitingPushes', subject: id, scope: THE_STREET, since: askedAt, ...(sendAt && { due: sendAt }) }]
        : [],
  }),
}
