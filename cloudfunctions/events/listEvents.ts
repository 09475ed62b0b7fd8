import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import { wayOf } from '#shared/events/order/wayOf'
import { toEventCard } from '#shared/events/toEventCard'
import type { EventCard } from '#shared/events/view'
import type { Page } from '#shared/page'
import { done } from '#shared/result'
import { eventsIn, orderOf } from './feed/eventsIn'
import { findEntered } from './order/entries/listMyEntries'
import { countPlaces } from './places/countPlaces'
import { findMyPlaces } from './places/standing'

const PAGE = 20

/**
 * 活动列表. `open`: sign-up is on; `current`: not over yet, the one that ends first on top; `past`: over, the latest on
 * top.
 */
export async function listEvents(
  { when, kind, cursor }: Input<'events.list'>,
  { store, person, now }: Context
): Promise<Output<'events.list'>> {
  const { field, direction } = orderOf[when]
  const page = await store.events.page({
    where: eventsIn({ when, kind, memberId: person?.member?.id, now }),
    order: [field, direction],
    thenBy: ['_id', direction],
    size: PAGE,
    cursor,
  })
  return done(await withNumbers(page, { store, person, now }))
}

async function withNumbers(
  page: Page<UnionEvent>,
  { store, person, now }: Pick<Context, 'store' | 'person' | 'now'>
): Promise<Page<EventCard>> {
  const ids = page.items.map(({ id }) => id)
  const ordered = page.items.filter(wayOf).map(({ id }) => id)
  const [countOf, placeOf, hasEntered] = await Promise.all([
    countPlaces(store, ids),
    findMyPlaces(store, person, ids),
    findEntered(store, person?.member?.id, ordered),
  ])
  const items = page.items.map((event) => {
    const mine = placeOf(event.id)
    const card = { ...toEventCard(event, countOf(event.id), now), ...(mine && { mine }) }
    if (!hasEntered(event.id)) return card
    const entered = { entered: true as const }
    return card.lottery ? { ...card, lottery: { ...card.lottery, ...entered } } : { ...card, rotation: entered }
  })
  return { ...page, items }
}
