import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { unionOf } from '#shared/access/role'
import type { Match } from '#shared/competitions/play/match'
import type { Waiting } from '#shared/tasks/task'
import { waitsFor } from '../../tasks/feature'

type Row = Pick<Match, 'id' | 'competitionId' | 'state' | 'history' | 'calledAt'>

/** 等裁判的台. The two differ, or one keeps silent: a task for whoever runs the event, until it is decided or they agree. */
export const disputeTasks = waitsFor<Row>({
  kinds: ['disputes'],
  walk: ({ matches }) => matches.walk({ where: { state: _.in(['disputed', 'reported']) } }),
  find: ({ matches }, id) => matches.find(id),
  waiting: disputeOf,
})

async function disputeOf({ id, competitionId, state, history, calledAt }: Row, store: Store): Promise<Waiting[]> {
  const waits = state === 'disputed' || (state === 'reported' && calledAt !== undefined)
  if (!waits) return []
  const { eventId } = await store.competitions.get(competitionId)
  const { unionId } = await store.events.get(eventId)
  return [{ kind: 'disputes', subject: id, scope: unionOf(unionId), since: history.at(-1)?.at ?? 0 }]
}
