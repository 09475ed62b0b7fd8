import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Member } from '#shared/membership/member'
import type { Audience } from '#shared/pushes/audience'
import { A_LOOK } from './candidate'
import { findEnterprises } from './findEnterprises'

/** The rows of the roster that an audience names, page by page, each once. */
export async function* listRoster(store: Store, audience: Audience): AsyncGenerator<Member[]> {
  const where = await conditionsOf(store, audience)
  if (audience.eventIds.length > 0) yield* listRegistered(store, audience.eventIds, where)
  else yield* listRows(store, [...where, { standing: 'member' }])
}

async function conditionsOf(store: Store, audience: Audience): Promise<object[]> {
  const enterpriseIds = await findEnterprises(store, audience)
  const { positions, tags } = audience
  return [
    ...(enterpriseIds ? [{ enterpriseId: _.in(enterpriseIds) }] : []),
    ...(positions.length > 0 ? [{ positions: _.in(positions) }] : []),
    ...(tags.length > 0 ? [{ tags: _.in(tags) }] : []),
  ]
}

async function* listRows({ members }: Store, where: object[]): AsyncGenerator<Member[]> {
  for (let last = ''; ; ) {
    const rows = await members.list({
      where: _.and([...where, { _id: _.gt(last) }]),
      order: ['_id', 'asc'],
      limit: A_LOOK,
      fields: ['personId'],
    })
    if (rows.length > 0) yield rows
    if (rows.length < A_LOOK) return
    last = rows.at(-1)?.id ?? ''
  }
}

/** By registration: members and workers alike, as long as they hold a place or wait for one. */
async function* listRegistered(store: Store, eventIds: string[], where: object[]): AsyncGenerator<Member[]> {
  const seen = new Set<string>()
  for (let last = ''; ; ) {
    const rows = await store.registrations.list({
      where: { eventId: _.in(eventIds), status: _.in(['confirmed', 'waitlisted']), _id: _.gt(last) },
      order: ['_id', 'asc'],
      limit: A_LOOK,
      fields: ['memberId'],
    })
    const fresh = [...new Set(rows.map(({ memberId }) => memberId))].filter((id) => !seen.has(id))
    for (const id of fresh) seen.add(id)
    if (fresh.length > 0) {
      yield await store.members.list({
        where: _.and([...where, { _id: _.in(fresh) }]),
        limit: A_LOOK,
        fields: ['personId'],
      })
    }
    if (rows.length < A_LOOK) return
    last = rows.at(-1)?.id ?? ''
  }
}
