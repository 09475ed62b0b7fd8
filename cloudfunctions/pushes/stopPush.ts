import { _ } from '#server/command'
import type { Store } from '#server/store'

/** 叫停. WeChat forbids it, or an account is not in order: nothing more goes out until an officer has looked. */
export async function stopPush(store: Store, pushId: string, remark: string): Promise<void> {
  await store.pushes.change({ _id: pushId, state: 'sending' }, { state: 'stopped', remark })
  await store.pushChunks.change({ pushId, state: _.in(['waiting', 'leased']) }, { state: 'held' })
  console.error(`Push ${pushId} was stopped: ${remark}`)
}
