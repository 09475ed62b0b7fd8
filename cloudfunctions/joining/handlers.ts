import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { holds, THE_STREET, unionOf } from '#shared/access/role'
import type { Person } from '#shared/identity/person'
import type { Joining } from '#shared/joining/joining'

type Handler = Pick<Person, 'id' | 'name'>
type Whose = Pick<Joining, 'unionId' | 'enterpriseId' | 'personId'>

/** 主席. Accounts that lead the union and may still act; never whoever asked. */
export async function chairsOf({ people }: Store, { unionId, personId }: Whose): Promise<Handler[]> {
  if (!unionId) return []
  const found = await people.listAll({ where: { 'roles.of.id': unionId }, fields: ['name', 'roles', 'leaving'] })
  return found.filter(
    ({ id, roles, leaving }) => id !== personId && !leaving && holds(roles, ['chair'], [unionOf(unionId)])
  )
}

/** Those of the station who are told: whoever is responsible for the enterprise or the union, else everybody there. */
export async function stationFor(store: Store, whose: Whose): Promise<Handler[]> {
  const found = await store.people.listAll({
    where: { 'roles.kind': _.in(['officer', 'federation']) },
    fields: ['name', 'roles', 'leaving'],
  })
  const able = found.filter(
    ({ id, roles, leaving }) =>
      id !== whose.personId && !leaving && holds(roles, ['officer', 'federation'], [THE_STREET])
  )
  const responsible = await responsibleFor(store, whose)
  const own = able.filter(({ id }) => id === responsible)
  const officers = able.filter(({ roles }) => holds(roles, ['officer'], [THE_STREET]))
  return [own, officers, able].find((some) => some.length > 0) ?? []
}

async function responsibleFor(store: Store, { unionId, enterpriseId }: Whose): Promise<string | undefined> {
  const firm = enterpriseId ? await store.enterprises.find(enterpriseId) : undefined
  return firm?.officerId ?? (unionId ? (await store.unions.find(unionId))?.officerId : undefined)
}
