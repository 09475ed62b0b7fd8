import type { Context } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { Honour, HonourRow } from '#shared/register/honours/honour'
import { done } from '#shared/result'

const PAGE = 20
/** More than any union has been given. */
const OF_ONE = 50

/** 荣誉墙. Honours of all, of the federation or of one union; the latest year first. */
export async function listHonours(
  { unionId, cursor }: Input<'register.honours'>,
  { store }: Context
): Promise<Output<'register.honours'>> {
  const page = await store.honours.page({
    where: { withdrawnAt: null, ...(unionId !== undefined && { unionId }) },
    ...{ order: ['pageKey', 'desc'], size: PAGE, cursor },
  })
  const unions = await store.unions.listByIds([...new Set(page.items.map((honour) => honour.unionId))].filter(Boolean))
  const nameOf = new Map(unions.map(({ id, name }) => [id, name]))
  return done({
    ...page,
    items: page.items.map((honour) => honourRow(honour, nameOf.get(honour.unionId) ?? '')),
  })
}

/** All honours of one union, for its own page. */
export async function honoursOf({ honours }: Store, { id, name }: { id: string; name: string }): Promise<HonourRow[]> {
  const own = await honours.list({
    where: { unionId: id, withdrawnAt: null },
    ...{ order: ['pageKey', 'desc'], limit: OF_ONE },
  })
  return own.map((honour) => honourRow(honour, name))
}

function honourRow({ id, unionId, name, body, year }: Honour, unionName: string): HonourRow {
  return { id, unionId, unionName, name, body, year }
}
