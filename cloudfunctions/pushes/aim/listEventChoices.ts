import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

const PAGE = 50

/** The events that an audience can be chosen by, the latest first, each with the number of people in it. */
export async function listEventChoices(
  { cursor }: Input<'pushes.events'>,
  { store }: PersonContext
): Promise<Output<'pushes.events'>> {
  const where = { state: 'published' } as const
  const page = await store.events.page({ where, order: ['pageKey', 'desc'], size: PAGE, cursor, fields: ['title'] })
  const inIt = (id: string) => store.registrations.count({ eventId: id, status: _.in(['confirmed', 'waitlisted']) })
  const items = await Promise.all(page.items.map(async ({ id, title }) => ({ id, name: title, count: await inIt(id) })))
  return done({ ...page, items })
}
