import * as v from 'valibot'
import { readBody } from '../readBody'
import { Refused } from '../refused'
import type { MassJob } from '../state'
import type { Answer, Call, World } from '../world'

/** How far a mass job is. */
export function getMass(call: Call, world: World): Answer {
  const { msg_id } = readBody(call, v.object({ msg_id: v.string() }))
  const job = world.state.jobs.get(msg_id)
  if (job?.appId !== call.account.appId) throw new Refused(40059, 'invalid msg id')
  return { msg_id: BigInt(msg_id), msg_status: statusOf[job.state] }
}

const statusOf: Record<MassJob['state'], string> = {
  awaiting: 'SENDING',
  sending: 'SENDING',
  sent: 'SEND_SUCCESS',
  failed: 'SEND_FAIL',
  deleted: 'DELETE',
}
