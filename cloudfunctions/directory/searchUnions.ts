import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { searchByName } from './searchByName'

/** 查工会, by kind and by any part of the name. */
export async function searchUnions(
  { text, kind, cursor }: Input<'directory.unions'>,
  { store }: Context
): Promise<Output<'directory.unions'>> {
  return done(await searchByName(store.unions, { where: kind ? { kind } : {}, text, cursor }))
}
