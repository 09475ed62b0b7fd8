import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { isByName } from '#shared/events/invited/invited'
import { nextReminder } from '#shared/events/reminders/reminders'
import { promiseWork } from '../../agenda/feature'
import { reservesOf } from '../enrol/tellChairs'
import { nextRelease } from '../line/releasePlaces'
import { layOrder, type Organiser } from '../order/layOrder'
import type { StoredEvent } from '../storedEvent'
import { layPlaceBook } from './layPlaceBook'

interface Opening {
  store: Store
  sealing: Sealing
  person: Organiser
  now: number
}

/**
 * What must be there before an event goes out: its place book, its draw, and the times at which reserves are released and the
 * line is recorded.
 */
export async function openForSignUp({ store, sealing, person, now }: Opening, event: StoredEvent): Promise<void> {
  await layPlaceBook(store, event)
  await layOrder(store, sealing, { event, organiser: person, now })
  const at = nextRelease(event, now)
  await promiseWork(store, { name: 'events.record', subject: event.id, at: event.endsAt, now })
  const reminds = nextReminder(event, now)
  if (reminds !== undefined) await promiseWork(store, { name: 'events.remind', subject: event.id, at: reminds, now })
  if (reservesOf(event).length > 0) await promiseWork(store, { name: 'events.tellChairs', subject: event.id, now })
  if (isByName(event)) await promiseWork(store, { name: 'events.tellInvited', subject: event.id, now })
  if (at !== undefined) await promiseWork(store, { name: 'events.release', subject: event.id, at, now })
}
