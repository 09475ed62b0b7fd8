import type { Context } from '#server/context'
import type { Output } from '#shared/api'
import { done } from '#shared/result'
import { listHandlers } from './handlers'

/** 有没有法律援助人员. Whether a case can be kept for counsel alone; not who they are. */
export async function findCounsel(_input: object, { store }: Context): Promise<Output<'cases.counsel'>> {
  const counsel = await listHandlers(store, { level: 'station', barred: [], counselOnly: true })
  return done({ isThere: counsel.length > 0 })
}
