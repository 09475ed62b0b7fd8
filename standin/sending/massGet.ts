import * as v from 'valibot'
import { readBody } from '../readBody'
import type { MassJob } from '../state'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from '../world'

/** Answers the state of a mass job. */
export function getMass(call: WeixinCall, world: World): WeixinAnswer {
  const { msg_id } = readBody(call, v.object({ msg_id: v.string() }))
  const job = world.state.jobs.get(msg_id)
  if (job?.appId !== call.account.appId) throw new WeixinRefusal(40059, 'invalid msg id')
  return { msg_id: BigInt(msg_id), msg_status: statusOf[job.state] }
}

const statusOf: Record<MassJob['state'], string> = {
  awaiting: 'SENDING',
  sending: 'SENDING',
  sent: 'SEND_SUCCESS',
  failed: 'SEND_FAIL',
  deleted: 'DELETE',
}
