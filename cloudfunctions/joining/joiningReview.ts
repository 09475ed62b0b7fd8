import { THE_STREET, unionOf } from '#shared/access/role'
import type { Joining } from '#shared/joining/joining'
import type { ReviewCard } from '../review/feature'
import { waitsFor } from '../tasks/feature'

type Waits = Pick<Joining, 'id' | 'shelf' | 'state' | 'unionId' | 'at' | 'dueAt'>

/** 等着办的申请. Nobody decides about their own membership; what waits for a chair waits on that union's desk alone. */
export const joiningReview: ReviewCard<Joining> = {
  name: '这份申请',
  rows: ({ joinings }) => joinings,
  asked: ({ personId, at }) => ({ askedBy: personId, askedAt: at }),
  takesBack: false,
  holders: ['officer', 'federation'],
  hindrance: () => 'alone_never',
  tasks: waitsFor<Waits>({
    kinds: ['joinings'],
    walk: ({ joinings }) =>
      joinings.walk({ where: { shelf: 'open' }, fields: ['shelf', 'state', 'unionId', 'at', 'dueAt'] }),
    find: ({ joinings }, id) => joinings.find(id),
    waiting: ({ id, shelf, state, unionId, at, dueAt }) => {
      if (shelf !== 'open') return []
      const scope = state === 'chair' && unionId ? unionOf(unionId) : THE_STREET
      return [{ kind: 'joinings', subject: id, scope, since: at, due: dueAt }]
    },
  }),
}
