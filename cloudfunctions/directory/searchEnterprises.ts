import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { searchByName } from './searchByName'

/** 查企业, of one union or of all, by any part of the name. */
export async function searchEnterprises(
  { text, unionId, cursor }: Input<'directory.enterprises'>,
  { store }: Context
): Promise<Output<'directory.enterprises'>> {
  return done(await searchByName(store.enterprises, { where: unionId ? { unionId } : {}, text, cursor }))
}
