import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { isOfDesk, unionRow } from './asTold'
import { withTrueMembers } from './counting/trueCounts'
import { BY_NAME, searchByName } from './searchByName'
import { unionsIn } from './views'

/** 查工会. Unions by kind and by any part of the name, its pinyin, its initials. */
export async function searchUnions(
  { text, kind, cursor, ...narrowed }: Input<'directory.unions'>,
  { store, person }: Context
): Promise<Output<'directory.unions'>> {
  const among = unionsIn(isOfDesk(person) ? narrowed : {})
  const found = await searchByName({ text, cursor }, ({ where, cursor: from }) =>
    store.unions.page({ where: { ...among, ...where, ...(kind && { kind }) }, ...BY_NAME, cursor: from })
  )
  return done({ ...found, items: (await withTrueMembers(store, found.items)).map((union) => unionRow(union, person)) })
}
