import { showArticles } from './articles'
import { massReceivers } from './massReceivers'
import type { World } from './world'

/** Brings a mass message to the phones and tells the counts; `FilterCount` is what remains after dropping (wechat.md 1.7). */
export function finishMass(world: World, messageId: string): void {
  const job = world.state.jobs.get(messageId)
  if (job?.state !== 'sending') return
  const at = world.clock()
  const reached = massReceivers(world.state, job, at).length
  const shown = { messageId, at, channel: 'mass', ...showArticles(job.articles, world.prefix) } as const
  world.commit({ kind: 'mass_finished', messageId, shown })
  const counts = { TotalCount: job.openIds.length, FilterCount: reached, SentCount: reached, ErrorCount: 0 }
  const fields = { MsgID: BigInt(messageId), Status: 'send success', ...counts }
  world.emit({ appId: job.appId, openId: '', at, event: 'MASSSENDJOBFINISH', fields })
}
