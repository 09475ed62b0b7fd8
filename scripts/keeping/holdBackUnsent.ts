import type { Store } from '#server/store'
import { _ } from '#server/store/command'

const REMARK = '数据是从备份恢复的，当时还没有发完。请看清哪些人可能已经收到，再决定是否接着发。'

/**
 * 恢复以后不自动发. What waited to be sent when the backup was made may have reached phones since: messages stay in the
 * inbox, a push under way is stopped and one on its way is recalled, until somebody looks. Answers how many of each.
 */
export async function holdBackUnsent({ messages, pushes, pushChunks }: Store): Promise<Unsent> {
  const unsent = _.in(['waiting', 'leased'])
  const held = await messages.change({ 'delivery.state': unsent }, { 'delivery.state': 'inbox' })
  await pushChunks.change({ state: unsent }, { state: 'held' })
  const stopped = await pushes.change({ state: 'sending' }, { state: 'stopped', remark: REMARK })
  const onItsWay = _.in(['gathering', 'asked', 'approved'])
  const recalled = await pushes.change({ state: onItsWay }, { state: 'recalled', remark: REMARK })
  return { messages: held, pushes: stopped + recalled }
}

export interface Unsent {
  messages: number
  pushes: number
}
