import * as v from 'valibot'
import { readBody } from '../readBody'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from '../world'

/** Deletes the text behind the cards of a mass message; the cards that have arrived stay. */
export function deleteMass(call: WeixinCall, world: World): WeixinAnswer {
  const { msg_id } = readBody(call, v.object({ msg_id: v.string() }))
  const job = world.state.jobs.get(msg_id)
  if (job?.appId !== call.account.appId || job.state !== 'sent') throw new WeixinRefusal(40059, 'invalid msg id')
  world.commit({ kind: 'mass_moved', messageId: msg_id, state: 'deleted' })
  return {}
}
