import type { Store } from '#server/store'
import { registrationId } from '#shared/events/registration'
import { layOrder } from '../../../cloudfunctions/events/order/layOrder'
import { orderDeed } from '../../../cloudfunctions/events/order/orderDeed'
import type { OrderEntry } from '../../../cloudfunctions/events/order/orderRows'
import { aMember, anEvent, aPerson, aSealing, DAY, NOON } from '../../../cloudfunctions/testing/factories'
import { type Figure, ms } from '../figure'
import { openBook } from './openBook'

const SIZES = [500, 2000, 8000]
const A_BATCH = 500
const CLOSES = NOON + 2 * DAY

const trip = anEvent({ id: 'before', kind: 'recuperation', startsAt: NOON - 500 * DAY, endsAt: NOON - 499 * DAY })

/** Measures how long the order of so many applicants takes, who has been on such a trip looked up and all. */
export async function measureRotation(): Promise<Figure[]> {
  const times: number[] = []
  for (const size of SIZES) times.push(await orderOf(size))
  const [first = 1, , last = 1] = times
  const [least = 1, , most = 1] = SIZES
  const growth = Math.log(last / first) / Math.log(most / least)
  return SIZES.map((size, index) => ({
    what: `the order by turn of ${size} applicants`,
    value: ms(times[index] ?? 0),
    unit: 'ms',
    ...(index === SIZES.length - 1 && { note: `grows with n to the power of ${growth.toFixed(2)}` }),
  }))
}

async function orderOf(size: number): Promise<number> {
  const event = anEvent({ kind: 'recuperation', capacity: 50, closesAt: CLOSES, rotation: true })
  const { store, close } = await openBook(event)
  await store.events.add(trip)
  await layOrder(store, aSealing, { event, organiser: aPerson('Zhou'), now: NOON })
  await apply(store, event.id, size)
  const began = performance.now()
  await orderDeed.run(
    { store, clock: () => CLOSES + 1, until: CLOSES + DAY } as Parameters<typeof orderDeed.run>[0],
    event.id
  )
  const took = performance.now() - began
  const ordered = (await store.lotteryLists.get(event.id)).ranked?.length
  await close()
  if (ordered !== size) throw new Error(`${ordered} of ${size} stand in the order`)
  return took
}

/** Every third has been on a trip before. */
async function apply(store: Store, eventId: string, size: number): Promise<void> {
  for (let from = 0; from < size; from += A_BATCH) {
    const people = Array.from({ length: Math.min(A_BATCH, size - from) }, (_, index) => aMember(`${from + index}`))
    await store.members.addMany(
      people.map((member, index) => ({ ...member, joinedAt: NOON - ((from + index) % 4000) * DAY }))
    )
    await store.lotteryEntries.addMany(
      people.map(
        (member, index): OrderEntry => ({
          ...{ id: registrationId(eventId, member.id), eventId, memberId: member.id, personId: `p-${member.name}` },
          ...{ name: member.name, enterpriseId: member.enterpriseId, unionId: member.unionId },
          ...{ number: String(from + index).padStart(6, '0'), at: NOON + from + index },
        })
      )
    )
    const been = people.filter((_, index) => (from + index) % 3 === 0)
    await store.registrations.addMany(
      been.map(({ id: memberId, name, enterpriseId, unionId }) => ({
        ...{ id: registrationId(trip.id, memberId), eventId: trip.id, memberId, personId: `p-${name}`, name },
        ...{ enterpriseId, unionId, status: 'confirmed' as const, turn: 'then', rev: 1, at: trip.opensAt, answers: {} },
      }))
    )
  }
}
