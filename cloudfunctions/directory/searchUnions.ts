import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { unionRow } from './asTold'
import { BY_NAME, searchByName } from './searchByName'

/** 查工会. Unions by kind and by any part of the name. */
export async function searchUnions(
  { text, kind, cursor }: Input<'directory.unions'>,
  { store, person }: Context
): Promise<Output<'directory.unions'>> {
  const found = await searchByName({ text, cursor }, ({ where, cursor: from }) =>
    store.unions.page({ where: { ...where, ...(kind && { kind }) }, ...BY_NAME, cursor: from })
  )
  return done({ ...found, items: found.items.map((union) => unionRow(union, person)) })
}
