import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { rowOf } from '#shared/cases/view'
import { done } from '#shared/result'

const PAGE = 20

/** 我说的事, under one's own name; the latest first. */
export async function listMine(
  { cursor }: Input<'cases.mine'>,
  { store, person }: PersonContext
): Promise<Output<'cases.mine'>> {
  const page = await store.cases.page({
    where: { 'asker.personId': person.id },
    order: ['pageKey', 'desc'],
    size: PAGE,
    cursor,
  })
  return done({ ...page, items: page.items.map(rowOf) })
}
