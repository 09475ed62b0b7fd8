import { _ } from '#server/store/command'
import { THE_STREET } from '#shared/access/role'
import { NO_UNION } from '#shared/directory/directory'
import { unionsLedBy } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import type { Audience } from '#shared/pushes/audience'
import type { Push, PushState } from '#shared/pushes/push'
import { ALONE_AT_MOST } from '#shared/review/alone'
import type { ReviewCard } from '../review/feature'
import { waitsFor } from '../tasks/feature'

const WAITING: readonly PushState[] = ['gathering', 'asked', 'stopped']

/** 等审核的推送. Pushes of articles that wait, and those that were stopped. A push about an event needs no second officer. */
export const pushReview: ReviewCard<Push> = {
  name: '这次推送',
  rows: ({ pushes }) => pushes,
  asked: ({ askedBy, askedAt }) => ({ askedBy: askedBy.id, askedAt }),
  takesBack: true,
  holders: ['federation', 'secondReader'],
  hindrance: ({ audience, reach }, { person }) =>
    isToOwnUnion(audience, person) || (reach && reach.total <= ALONE_AT_MOST) ? undefined : 'alone_too_many',
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

/** Whether a push reaches nobody outside the unions of which this person is a member or the chair. */
function isToOwnUnion({ unionIds, eventIds }: Audience, person: Person): boolean {
  const own = [...unionsLedBy(person), ...(person.member ? [person.member.unionId] : [])].filter(
    (id) => id !== NO_UNION
  )
  return unionIds.length > 0 && unionIds.every((id) => own.includes(id)) && eventIds.length === 0
}
