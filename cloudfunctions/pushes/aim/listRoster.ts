import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { FieldName, Where } from '#server/store/fields'
import type { Enterprise } from '#shared/directory/directory'
import type { Member } from '#shared/membership/member'
import { type Audience, asksForEnterprises } from '#shared/pushes/audience'

/** Limit of one look at the database; the street has 768 enterprises. */
const ALL = 1000

type Listed = Pick<Member, 'id' | 'personId'>

/** Rows of the roster that an audience names, page by page, each once. */
export async function* listRoster(store: Store, audience: Audience): AsyncGenerator<Listed[]> {
  const where = await conditionsOf(store, audience)
  if (audience.eventIds.length > 0) yield* listRegistered(store, audience.eventIds, where)
  else yield* store.members.walk({ where: _.and([...where, { standing: 'member' }]), fields: ['personId'] })
}

async function conditionsOf(store: Store, audience: Audience): Promise<Where<Member>[]> {
  const enterpriseIds = await findEnterprises(store, audience)
  const { positions, tags } = audience
  return [
    ...(enterpriseIds ? [{ enterpriseId: _.in(enterpriseIds) }] : []),
    ...(positions.length > 0 ? [{ positions: _.in(positions) }] : []),
    ...(tags.length > 0 ? [{ tags: _.in(tags) }] : []),
  ]
}

/** Rows with a registration for these events that holds a place or waits for one: members and workers alike. */
async function* listRegistered(store: Store, eventIds: string[], where: Where<Member>[]): AsyncGenerator<Listed[]> {
  const seen = new Set<string>()
  for await (const rows of store.registrations.walk({
    where: { eventId: _.in(eventIds), status: _.in(['confirmed', 'waitlisted']) },
    fields: ['memberId'],
  })) {
    const fresh = [...new Set(rows.map(({ memberId }) => memberId))].filter((id) => !seen.has(id))
    for (const id of fresh) seen.add(id)
    if (fresh.length > 0) {
      yield await store.members.list({
        where: _.and([...where, { _id: _.in(fresh) }]),
        limit: ALL,
        fields: ['personId'],
      })
    }
  }
}

/** Ids of the enterprises that an audience names by union, size, kind or grid; nothing when it names none. */
async function findEnterprises(
  { unions, enterprises }: Pick<Store, 'unions' | 'enterprises'>,
  audience: Audience
): Promise<string[] | undefined> {
  if (!asksForEnterprises(audience)) return undefined
  const { unionKinds, unionIds, sizes, ownerships, industries, gridIds } = audience
  const ofKind =
    unionKinds.length > 0 ? await unions.list({ where: { kind: _.in(unionKinds) }, limit: ALL, fields: ['_id'] }) : []
  const among = (field: FieldName<Enterprise>, chosen: string[]): Where<Enterprise>[] =>
    chosen.length > 0 ? [{ [field]: _.in(chosen) }] : []
  const found = await enterprises.list({
    where: _.and([
      {},
      ...(unionKinds.length > 0 ? [{ unionId: _.in(ofKind.map(({ id }) => id)) }] : []),
      ...among('unionId', unionIds),
      ...among('size', sizes),
      ...among('ownership', ownerships),
      ...among('industry', industries),
      ...among('gridId', gridIds),
    ]),
    limit: ALL,
    fields: ['unionId'],
  })
  return found.map(({ id }) => id)
}
