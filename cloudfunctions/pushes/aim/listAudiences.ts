import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { AUDIENCES_AT_MOST } from '#shared/pushes/savedAudience'
import { done } from '#shared/result'

/** 存好的人群, the latest first. */
export async function listAudiences(
  _input: Input<'audiences.list'>,
  { store }: PersonContext
): Promise<Output<'audiences.list'>> {
  return done(await store.audiences.list({ order: ['savedAt', 'desc'], limit: AUDIENCES_AT_MOST }))
}
