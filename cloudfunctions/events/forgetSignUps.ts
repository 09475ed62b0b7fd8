import type { Clearing } from '#server/retention/clearing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { withoutAnswers } from './answers/sealedAnswers'
import type { StoredEvent } from './storedEvent'

/** Events cleared in one night, so that the first night of an old installation ends too. */
const A_NIGHT = 500

type Mark = 'answersGoneAt' | 'peopleGoneAt'

const OVER = { state: _.in(['published', 'cancelled']) }

/** 报名内容到期. Removes what people answered when they signed up, once their event is long over. */
export const forgetAnswers: Clearing = {
  row: 'answers',
  forget: (store, before, now) =>
    forEachOver(store, { mark: 'answersGoneAt', before, now }, ({ id: eventId }) =>
      store.registrations.change({ eventId }, withoutAnswers)
    ),
  oldest: (store) => oldestWith(store, 'answersGoneAt'),
}

/** 报名名单到期. Removes who signed up; the event keeps how many they were. */
export const forgetSignUps: Clearing = {
  row: 'registrations',
  forget: (store, before, now) =>
    forEachOver(store, { mark: 'peopleGoneAt', before, now }, async ({ id: eventId }) => {
      await store.places.change(
        { _id: eventId },
        { turns: {}, waiting: [], people: [], removed: [], lapsed: [], offers: [], resting: [] }
      )
      return store.registrations.remove({ eventId })
    }),
  oldest: (store) => oldestWith(store, 'peopleGoneAt'),
}

/** Marks each event after its people: a run that was killed begins with the same event again. */
async function forEachOver(
  { events }: Store,
  { mark, before, now }: { mark: Mark; before: number; now: number },
  forget: (event: Pick<StoredEvent, 'id'>) => Promise<number>
): Promise<number> {
  const due = await events.list({
    where: { ...OVER, endsAt: _.lt(before), [mark]: _.exists(false) },
    order: ['endsAt', 'asc'],
    limit: A_NIGHT,
    fields: ['_id'],
  })
  let removed = 0
  for (const event of due) {
    removed += await forget(event)
    await events.change({ _id: event.id }, { [mark]: now })
  }
  return removed
}

function oldestWith({ events }: Store, mark: Mark): Promise<number | undefined> {
  return events.earliest('endsAt', { ...OVER, [mark]: _.exists(false) })
}
