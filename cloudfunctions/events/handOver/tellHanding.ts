import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { isOpenHanding } from '#shared/events/handOver/handing'
import { placeMessage } from '#shared/events/placeMessage'
import type { Handing, PlaceBook } from '#shared/events/places/placeBook'
import { registrationId } from '#shared/events/registration'
import { leaveMessages } from '../../delivery/feature'

/** Tells the colleague of an offer, or its holder that the colleague said no. Safe to repeat: the offer names the message. */
export async function tellHanding(store: Store, event: UnionEvent, handing: Handing, now: number): Promise<void> {
  const { id, from, to, name, until, declined } = handing
  const holder = await store.registrations.find(registrationId(event.id, from))
  if (!holder || !to) return
  if (declined) {
    const news = { kind: 'place_declined' as const, event, personId: holder.personId, turn: `${id}-no`, name }
    return leaveMessages(store, [placeMessage(news, now)], now)
  }
  const colleague = await store.people.findWhere({ 'member.id': to })
  if (!colleague) return
  const news = { kind: 'place_handing' as const, event, personId: colleague.id, turn: id, name: holder.name, until }
  await leaveMessages(store, [placeMessage(news, now)], now)
}

/** What a crash may have left untold of the offers in a book. */
export async function tellHandings(
  store: Store,
  event: UnionEvent,
  { handing = [] }: PlaceBook,
  now: number
): Promise<void> {
  for (const one of handing) if (one.declined || isOpenHanding(one, now)) await tellHanding(store, event, one, now)
}
