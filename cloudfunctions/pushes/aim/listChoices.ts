import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { idsWithin } from '#shared/directory/areaTree'
import type { Enterprise } from '#shared/directory/directory'
import type { Area } from '#shared/directory/territory'
import { MEMBER_TAGS, POSITIONS } from '#shared/membership/member'
import type { Choice } from '#shared/pushes/choices'
import { done } from '#shared/result'

/** Everything by which an audience can be chosen but events, each with its number of members. */
export async function listChoices(
  _input: Input<'pushes.choices'>,
  { store }: PersonContext
): Promise<Output<'pushes.choices'>> {
  const [unions, enterprises, areas, positions, tags] = await Promise.all([
    store.unions.listAll({ where: { closedAt: null }, order: ['pageKey', 'asc'], fields: ['name', 'kind', 'members'] }),
    store.enterprises.listAll({
      where: { closedAt: null },
      fields: ['size', 'ownership', 'industry', 'gridId', 'members'],
    }),
    store.areas.listAll({ fields: ['name', 'order', 'level', 'parentId'] }),
    Promise.all(POSITIONS.map((id) => store.members.count({ positions: id, standing: 'member' }))),
    Promise.all(MEMBER_TAGS.map((id) => store.members.count({ tags: id, standing: 'member' }))),
  ])
  return done({
    unions: unions.map(({ id, name, kind, members }) => ({ id, name, kind, count: members })),
    ...sumBy(enterprises, areas),
    positions: POSITIONS.map((id, index) => ({ id, count: positions[index] ?? 0 })),
    tags: MEMBER_TAGS.map((id, index) => ({ id, count: tags[index] ?? 0 })),
  })
}

type Counted = Pick<Enterprise, 'size' | 'ownership' | 'industry' | 'gridId' | 'members'>

function sumBy(enterprises: Counted[], areas: Pick<Area, 'id' | 'name' | 'order' | 'level' | 'parentId'>[]) {
  const by = <Id extends string>(idOf: (one: Counted) => Id) => {
    const sums = new Map<Id, number>()
    for (const one of enterprises) sums.set(idOf(one), (sums.get(idOf(one)) ?? 0) + one.members)
    return [...sums].map(([id, count]): Choice<Id> => ({ id, count }))
  }
  const grids = new Map(by(({ gridId }) => gridId).map(({ id, count }) => [id, count]))
  const inOrder = [...areas].sort(
    (one, other) => one.level - other.level || one.order - other.order || (one.id < other.id ? -1 : 1)
  )
  return {
    sizes: by(({ size }) => size),
    ownerships: by(({ ownership }) => ownership),
    industries: by(({ industry }) => industry),
    grids: inOrder.flatMap(({ id, name }) => {
      const count = grids.get(id)
      return count === undefined ? [] : { id, name, count }
    }),
    circles: inOrder.flatMap(({ id, name }) => {
      const gridIds = idsWithin(areas, id).filter((within) => grids.has(within))
      return gridIds.length === 0 ? [] : { id, name, gridIds }
    }),
  }
}
