import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { unionOf } from '#shared/access/role'
import type { PlaceBook } from '#shared/events/places/placeBook'
import type { Waiting } from '#shared/tasks/task'
import { waitsFor } from '../../tasks/feature'

type Row = Pick<PlaceBook, 'id' | 'status' | 'closesAt' | 'waiting'>

const FIELDS = ['status', 'closesAt', 'waiting'] as const

/**
 * 候补的人. A task for the organiser, who may give the event more places, while sign-up is open. Deeds in office note it at
 * once; what members tap is noted by the repair of the place books about a minute later, so that no tap waits.
 */
export const waitlistTasks = waitsFor<Row>({
  kinds: ['waitingPeople'],
  walk: ({ places }, now) =>
    places.walk({
      where: { status: 'open', startsAt: _.gt(now), closesAt: _.gt(now), 'waiting.0': _.exists(true) },
      fields: FIELDS,
    }),
  find: async ({ places }, id) => (await places.list({ where: { _id: id }, limit: 1, fields: FIELDS }))[0],
  waiting: waitlistOf,
})

async function waitlistOf({ id, status, closesAt, waiting }: Row, { events, places }: Store): Promise<Waiting[]> {
  const [first] = waiting
  if (status !== 'open' || !first) return []
  const [[head], { unionId }] = await Promise.all([
    places.project<{ since?: number }>({ _id: id }, { since: `$turns.${first}.at` }),
    events.get(id),
  ])
  const kind = 'waitingPeople' as const
  return [
    { kind, subject: id, scope: unionOf(unionId), since: head?.since ?? 0, until: closesAt, count: waiting.length },
  ]
}
