import * as v from 'valibot'
import { readBody } from '../readBody'
import { Refused } from '../refused'
import type { Answer, Call, World } from '../world'

/** Makes the text behind the cards unreadable; the cards that have arrived stay. */
export function deleteMass(call: Call, world: World): Answer {
  const { msg_id } = readBody(call, v.object({ msg_id: v.string() }))
  const job = world.state.jobs.get(msg_id)
  if (job?.appId !== call.account.appId || job.state !== 'sent') throw new Refused(40059, 'invalid msg id')
  world.commit({ kind: 'mass_moved', messageId: msg_id, state: 'deleted' })
  return {}
}
