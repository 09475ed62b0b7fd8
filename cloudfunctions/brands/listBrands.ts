import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type BrandEdition, type EditionTold, MOST_BRANDS, newestFirst, toBrandRow } from '#shared/brands/brand'
import { isHiddenFrom } from '#shared/events/invited/invited'
import { isOfficer, isOrganiserFor } from '#shared/identity/caller'
import { done } from '#shared/result'

/** 品牌活动, as everybody reads them: by the order in which they were begun. */
export async function listBrands(_input: object, { store }: Context): Promise<Output<'brands.list'>> {
  const brands = await store.brands.list({ where: { state: 'shown' }, order: ['_id', 'asc'], limit: MOST_BRANDS })
  return done(brands.map(toBrandRow))
}

/** The same with those that are hidden, for whoever writes them. */
export async function manageBrands(_input: object, { store }: Context): Promise<Output<'brands.manage'>> {
  const brands = await store.brands.list({ order: ['_id', 'asc'], limit: MOST_BRANDS })
  return done(brands.map(toBrandRow))
}

/** One brand with its editions, the last first. What is hidden only officers see, and of an event for others by name nobody else. */
export async function readBrand(
  { brandId }: Input<'brands.read'>,
  { store, person }: Context
): Promise<Output<'brands.read'>> {
  const brand = await store.brands.get(brandId)
  if (brand.state === 'hidden' && !isOfficer(person)) throw new RequestFault('not_found')
  return done({ ...brand, editions: await tell({ store, person }, newestFirst(brand.editions)) })
}

/** Adds what is stored here of these editions: two looks, however many there are. */
async function tell(
  { store, person }: Pick<Context, 'store' | 'person'>,
  editions: BrandEdition[]
): Promise<EditionTold[]> {
  const ids = editions.flatMap(({ eventId }) => eventId ?? [])
  if (ids.length === 0) return editions
  const [events, came] = await Promise.all([
    store.events.listByIds(ids),
    store.checkins.countBy({ state: 'in', eventId: _.in(ids) }, 'eventId'),
  ])
  const eventOf = new Map(events.map((event) => [event.id, event]))
  return editions.map((edition) => {
    const event = eventOf.get(edition.eventId ?? '')
    if (!event) return edition
    if (isHiddenFrom(event, person?.member?.id) && !isOrganiserFor(person, event.unionId)) return withoutEvent(edition)
    const { title, startsAt, endsAt, venue, state } = event
    const count = came.get(event.id)
    return {
      ...edition,
      event: { title, startsAt, endsAt, venue, isCancelled: state === 'cancelled' },
      ...(count !== undefined && { came: count }),
    }
  })
}

/** As officers wrote it, with no way to the event. */
function withoutEvent({ eventId: _eventId, ...edition }: BrandEdition): EditionTold {
  return edition
}
