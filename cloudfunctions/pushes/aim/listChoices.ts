import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import type { Enterprise } from '#shared/directory/directory'
import { gridName } from '#shared/directory/grid'
import { MEMBER_TAGS, POSITIONS } from '#shared/membership/member'
import type { Choice } from '#shared/pushes/choices'
import { done } from '#shared/result'

/** Everything by which an audience can be chosen but events, each with its number of members. */
export async function listChoices(
  _input: Input<'pushes.choices'>,
  { store }: PersonContext
): Promise<Output<'pushes.choices'>> {
  const [unions, enterprises, positions, tags] = await Promise.all([
    store.unions.listAll({ where: { closedAt: null }, order: ['pageKey', 'asc'], fields: ['name', 'kind', 'members'] }),
    store.enterprises.listAll({
      where: { closedAt: null },
      fields: ['size', 'ownership', 'industry', 'gridId', 'members'],
    }),
    Promise.all(POSITIONS.map((id) => store.members.count({ positions: id, standing: 'member' }))),
    Promise.all(MEMBER_TAGS.map((id) => store.members.count({ tags: id, standing: 'member' }))),
  ])
  return done({
    unions: unions.map(({ id, name, kind, members }) => ({ id, name, kind, count: members })),
    ...sumBy(enterprises),
    positions: POSITIONS.map((id, index) => ({ id, count: positions[index] ?? 0 })),
    tags: MEMBER_TAGS.map((id, index) => ({ id, count: tags[index] ?? 0 })),
  })
}

type Counted = Pick<Enterprise, 'size' | 'ownership' | 'industry' | 'gridId' | 'members'>

function sumBy(enterprises: Counted[]) {
  const by = <Id extends string>(idOf: (one: Counted) => Id) => {
    const sums = new Map<Id, number>()
    for (const one of enterprises) sums.set(idOf(one), (sums.get(idOf(one)) ?? 0) + one.members)
    return [...sums].map(([id, count]): Choice<Id> => ({ id, count }))
  }
  return {
    sizes: by(({ size }) => size),
    ownerships: by(({ ownership }) => ownership),
    industries: by(({ industry }) => industry),
    grids: by(({ gridId }) => gridId)
      .sort((one, other) => one.id.localeCompare(other.id))
      .map((grid) => ({ ...grid, name: gridName(grid.id) })),
  }
}
