import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import { type HandingToMe, isOpenHanding } from '#shared/events/handOver/handing'
import type { Handing, PlaceBook } from '#shared/events/places/placeBook'
import { registrationId } from '#shared/events/registration'

/** All places of an event that are offered to a colleague, with those whose time is over. */
export async function listHandings({ places }: Pick<Store, 'places'>, eventId: string): Promise<Handing[]> {
  const [book] = await places.project<Pick<PlaceBook, 'handing'>>({ _id: eventId }, { handing: 1 })
  return book?.handing ?? []
}

/** 同事转来的名额. What somebody without a place reads of an offer to them; nothing where there is none. */
export async function seeHanding(
  store: Store,
  { id: eventId, handOver }: Pick<UnionEvent, 'id' | 'handOver'>,
  { handings, member, now }: { handings: Handing[]; member: string; now: number }
): Promise<HandingToMe | undefined> {
  if (!handOver) return undefined
  const handing = handings.find((one) => one.to === member && isOpenHanding(one, now))
  if (!handing) return undefined
  const from = await store.registrations.find(registrationId(eventId, handing.from))
  if (from?.turn !== handing.turn) return undefined
  const { name: fromName, session } = from
  return { fromName, until: handing.until, ...(session && { session }) }
}
