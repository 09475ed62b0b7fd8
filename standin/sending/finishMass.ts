import { showArticles } from '../material/articles'
import type { MassJob } from '../state'
import type { World } from '../world'
import { massReceivers } from './massReceivers'

/** Continues a mass job after a while: sends it, or looks whether the administrator's time is up. */
export function carryOn(world: World, { messageId }: Pick<MassJob, 'messageId'>): void {
  world.defer(() => {
    const job = world.state.jobs.get(messageId)
    if (job?.state === 'sending') return finishMass(world, job)
    if (job?.state !== 'awaiting') return
    if (world.clock() < (job.awaitsUntil ?? 0)) carryOn(world, job)
    else failMass(world, job, 'err(40002)')
  })
}

/** Gives the administrator's answer; false when the job does not wait for one. */
export function answerMass(world: World, { messageId, confirmed }: { messageId: string; confirmed: boolean }): boolean {
  const job = world.state.jobs.get(messageId)
  if (job?.state !== 'awaiting') return false
  if (confirmed) world.commit({ kind: 'mass_moved', messageId, state: 'sending' })
  else failMass(world, job, 'err(40001)')
  return true
}

/**
 * Brings a mass message to the phones and pushes its counts; `FilterCount` is the number that remains after dropping
 * (docs/wechat.md 1.7).
 */
function finishMass(world: World, job: MassJob): void {
  const { messageId } = job
  const at = world.clock()
  const reached = massReceivers(world.state, job, at).length
  const shown = { messageId, at, channel: 'mass', ...showArticles(job.articles, world.prefix) } as const
  world.commit({ kind: 'mass_finished', messageId, shown })
  tell(world, job, { Status: 'send success', reached })
}

function failMass(world: World, job: MassJob, Status: string): void {
  world.commit({ kind: 'mass_moved', messageId: job.messageId, state: 'failed' })
  tell(world, job, { Status, reached: 0 })
}

function tell(world: World, { appId, messageId, openIds }: MassJob, end: { Status: string; reached: number }): void {
  const counts = { TotalCount: openIds.length, FilterCount: end.reached, SentCount: end.reached, ErrorCount: 0 }
  const fields = { MsgID: BigInt(messageId), Status: end.Status, ...counts }
  world.emit({ appId, openId: '', at: world.clock(), event: 'MASSSENDJOBFINISH', fields })
}
