import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { FieldName, Where } from '#server/store/fields'
import type { Enterprise } from '#shared/directory/directory'
import type { Member } from '#shared/membership/member'
import { type Audience, asksForEnterprises } from '#shared/pushes/audience'
import { whoCame } from './whoCame'

/** Number of rows or ids of one look at the database. */
const A_LOOK = 1000

type Listed = Pick<Member, 'id' | 'personId' | 'enterpriseId'>
const FIELDS = ['personId', 'enterpriseId'] as const

/** Rows of the roster that an audience names, page by page, each once. */
export async function* listRoster(store: Store, audience: Audience, now: number): AsyncGenerator<Listed[]> {
  const { never } = audience
  if (!never) return yield* listChosen(store, audience)
  const hasCome = await whoCame(store, never, now)
  for await (const rows of listChosen(store, audience)) {
    const left = rows.filter((row) => !hasCome(row))
    if (left.length > 0) yield left
  }
}

async function* listChosen(store: Store, audience: Audience): AsyncGenerator<Listed[]> {
  const { positions, tags, eventIds } = audience
  const others: Where<Member>[] = [
    ...(positions.length > 0 ? [{ positions: _.in(positions) }] : []),
    ...(tags.length > 0 ? [{ tags: _.in(tags) }] : []),
  ]
  // A row has one enterprise, so nobody is met twice.
  for (const where of await enterprisesIn(store, audience)) {
    if (eventIds.length > 0) yield* listRegistered(store, eventIds, [...where, ...others])
    else yield* store.members.walk({ where: _.and([...where, ...others, { standing: 'member' }]), fields: FIELDS })
  }
}

/** Conditions on the enterprise, one after the other, each with as many ids as a look may name; one empty for all. */
async function enterprisesIn(store: Store, audience: Audience): Promise<Where<Member>[][]> {
  const ids = await findEnterprises(store, audience)
  if (!ids) return [[]]
  const parts = Array.from({ length: Math.ceil(ids.length / A_LOOK) }, (_part, index) => index * A_LOOK)
  return parts.map((from) => [{ enterpriseId: _.in(ids.slice(from, from + A_LOOK)) }])
}

/** Rows with a registration for these events that holds a place or waits for one: members and workers alike, whoever has left not. */
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
        where: _.and([...where, { _id: _.in(fresh), standing: _.neq('left') }]),
        limit: A_LOOK,
        fields: FIELDS,
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
    unionKinds.length > 0 ? await unions.listAll({ where: { kind: _.in(unionKinds) }, fields: ['_id'] }) : []
  const among = (field: FieldName<Enterprise>, chosen: string[]): Where<Enterprise>[] =>
    chosen.length > 0 ? [{ [field]: _.in(chosen) }] : []
  const found = await enterprises.listAll({
    where: _.and([
      {},
      ...(unionKinds.length > 0 ? [{ unionId: _.in(ofKind.map(({ id }) => id)) }] : []),
      ...among('unionId', unionIds),
      ...among('size', sizes),
      ...among('ownership', ownerships),
      ...among('industry', industries),
      ...among('gridId', gridIds),
    ]),
    fields: ['unionId'],
  })
  return found.map(({ id }) => id)
}
