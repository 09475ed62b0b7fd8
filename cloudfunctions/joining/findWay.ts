import type { Context } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { pathTo } from '#shared/directory/areaTree'
import { type Enterprise, NO_UNION, type Union } from '#shared/directory/directory'
import type { JoinableUnion, JoiningWay } from '#shared/joining/view'
import { maskName } from '#shared/membership/maskName'
import { done } from '#shared/result'
import { openTerritory } from '../directory/feature'

/** More community unions than a street has. */
const COMMUNITIES = 100

/** 该找谁. The union of where somebody works, else that of the community in which it lies; nothing of whoever asks is kept. */
export async function findWay(
  { enterpriseId, unionId }: Input<'joining.way'>,
  { store, person }: Context
): Promise<Output<'joining.way'>> {
  const firm = enterpriseId ? await store.enterprises.find(enterpriseId) : undefined
  const isThere = firm && !firm.closedAt
  const [{ territory, areas }, communities] = await Promise.all([
    openTerritory(store),
    store.unions.list({ where: { kind: 'community', closedAt: null }, order: ['pageKey', 'asc'], limit: COMMUNITIES }),
  ])
  const own = isThere && firm.unionId !== NO_UNION ? await openUnion(store, firm.unionId) : undefined
  const asked = unionId ? await openUnion(store, unionId) : undefined
  const near = isThere && !firm.isOutside ? communityOf(firm, { areas, communities }) : undefined
  const union = own ?? asked ?? near
  const { phone, hours } = territory
  return done({
    ...(isThere && { enterprise: enterpriseIn(firm) }),
    ...(union && { union: joinable(union, person !== undefined) }),
    ...{ isOwn: own !== undefined, communities: communities.map(({ id, name }) => ({ id, name })) },
    ...(phone && { station: { phone, ...(hours && { hours }) } }),
  })
}

async function openUnion({ unions }: Store, id: string): Promise<Union | undefined> {
  const union = await unions.find(id)
  return union && !union.closedAt ? union : undefined
}

interface Ground {
  areas: Awaited<ReturnType<typeof openTerritory>>['areas']
  communities: Union[]
}

/** The union that bears the name of the community in which an enterprise lies. */
function communityOf({ gridId }: Enterprise, { areas, communities }: Ground): Union | undefined {
  const stems = pathTo(new Map(areas.map((area) => [area.id, area])), gridId).map(({ name }) =>
    name.replace(/社区$/, '')
  )
  return communities.find(({ name }) => stems.some((stem) => stem !== '' && name.startsWith(stem)))
}

function enterpriseIn({ id, name, industry, isOutside = false }: Enterprise): NonNullable<JoiningWay['enterprise']> {
  return { id, name, industry, isOutside }
}

/** A stranger learns how the chair's name begins, as everywhere. */
function joinable({ id, name, kind, chair, members, phone, hours }: Union, isKnown: boolean): JoinableUnion {
  return {
    ...{ id, name, kind, chair: isKnown ? chair : maskName(chair), members },
    ...{ ...(phone && { phone }), ...(hours && { hours }) },
  }
}
