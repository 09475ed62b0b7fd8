import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { type CheckIn, checkInId, DOOR } from '#shared/checkin/checkIn'
import { type DoorVerdict, decideListed, type NotListed, toldOf } from '#shared/checkin/verdict'
import type { UnionEvent } from '#shared/events/event'
import { listComing, takeBackAbsence } from '../../events/feature'
import { keepCheckIn, keepTurnedAway } from './keepCheckIn'
import type { AtDoor } from './readAtDoor'
import { seeParty } from './seeParty'

/** Where, when and how somebody came, and who let them in. */
export type Coming = Pick<CheckIn, 'at' | 'door' | 'how' | 'by'>

const HOUR = 3_600_000
/** An event that begins so long before or after is another one that somebody may have meant. */
const NEAR_MS = 12 * HOUR

/** 放行. Checks somebody in who has a place, and says of anybody else why they have none. Safe to repeat. */
export async function letIn(
  { store, line, now }: Pick<PersonContext, 'store' | 'line' | 'now'>,
  event: UnionEvent,
  { seen, coming }: { seen: AtDoor; coming: Coming }
): Promise<DoorVerdict> {
  const { who, standing } = seen
  const brought = asBrought(event.id, seen, coming)
  const listed = decideListed(standing)
  if (listed !== 'listed') {
    if (!(await keepTurnedAway(store, brought))) line.leaveOut()
    return { kind: 'notListed', who, ...listed, ...(await elsewhere(store, event, who.memberId, coming.at)) }
  }
  const { stands, isNew } = await keepCheckIn(store, brought)
  if (!isNew) line.leaveOut()
  if (now >= event.endsAt) await takeBackAbsence(store, event.id, who.memberId)
  const party = await seeParty(store, event.id, { party: seen.party, stands })
  return { who, ...(party && { party }), ...toldOf(stands, brought) }
}

export function asBrought(eventId: string, { who, personId, enterpriseId, unionId }: AtDoor, coming: Coming): CheckIn {
  const { memberId } = who
  return {
    ...{ id: checkInId(eventId, memberId), eventId, point: DOOR, memberId, personId, enterpriseId, unionId },
    ...{ state: 'in', ...coming },
  }
}

/** Another event near in time in which they have a place: most who are on no list stand at the wrong door. */
async function elsewhere(
  store: Store,
  { id }: UnionEvent,
  memberId: string,
  at: number
): Promise<Pick<NotListed, 'elsewhere'>> {
  const books = await listComing(store, memberId, at - NEAR_MS)
  const events = await store.events.listByIds(books.map((book) => book.id).filter((other) => other !== id))
  const [near] = events
    .filter(({ startsAt }) => startsAt < at + NEAR_MS)
    .sort((one, other) => one.startsAt - other.startsAt)
  return near ? { elsewhere: { title: near.title, startsAt: near.startsAt, venue: near.venue } } : {}
}
