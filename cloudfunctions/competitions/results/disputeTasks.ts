import type { Store } from '#server/store'
import { unionOf } from '#shared/access/role'
import type { Match } from '#shared/competitions/play/match'
import type { Waiting } from '#shared/tasks/task'
import { waitsFor } from '../../tasks/feature'

type Row = Pick<Match, 'id' | 'competitionId' | 'state' | 'history'>

/** 说法不同的台. A task for whoever runs the event, until somebody decides or the two agree. */
export const disputeTasks = waitsFor<Row>({
  kinds: ['disputes'],
  walk: ({ matches }) => matches.walk({ where: { state: 'disputed' } }),
  find: ({ matches }, id) => matches.find(id),
  waiting: disputeOf,
})

async function disputeOf({ id, competitionId, state, history }: Row, store: Store): Promise<Waiting[]> {
  if (state !== 'disputed') return []
  const { eventId } = await store.competitions.get(competitionId)
  const { unionId } = await store.events.get(eventId)
  return [{ kind: 'disputes', subject: id, scope: unionOf(unionId), since: history.at(-1)?.at ?? 0 }]
}
