import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { listComing } from '../../events/feature'

const TITLES = 20

/** 账号与隐私. What the reader agreed to, and what would go with them. */
export async function getOwnAccount(
  _input: Input<'privacy.account'>,
  { store, person, now }: PersonContext
): Promise<Output<'privacy.account'>> {
  const { id: personId, member, agreed, leaving, roles } = person
  const [books, comments, favourites] = await Promise.all([
    member ? listComing(store, member.id, now) : [],
    store.comments.count({ personId }),
    store.favourites.count({ personId }),
  ])
  const events = await store.events.listByIds(books.slice(0, TITLES).map(({ id }) => id))
  return done({
    ...{ isBound: member !== undefined, hasPost: roles.length > 0, comments, favourites },
    comingEvents: events.sort((one, other) => one.startsAt - other.startsAt).map(({ title }) => title),
    ...(agreed && { agreed }),
    ...(leaving && { leaving }),
  })
}
