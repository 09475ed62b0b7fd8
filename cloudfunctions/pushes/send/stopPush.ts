import { _ } from '#server/command'
import type { Store } from '#server/store'
import { newMessage } from '#shared/messages/newMessage'
import { stoppedCard } from '#shared/pushes/officerCards'
import type { Push } from '#shared/pushes/push'
import { pushReview } from '../pushReview'

type Stopped = Pick<Push, 'id' | 'title' | 'askedBy'>

/** 叫停. WeChat forbids it, or an account is not in order: nothing more goes out until an officer has looked. */
export async function stopPush(store: Store, push: Stopped, { remark, now }: { remark: string; now: number }) {
  const { id, askedBy } = push
  const stopped = await store.pushes.change({ _id: id, state: 'sending' }, { state: 'stopped', remark })
  await store.pushChunks.change({ pushId: id, state: _.in(['waiting', 'leased']) }, { state: 'held' })
  if (stopped === 0) return
  await pushReview.tasks.note(store, id)
  console.error(`Push ${id} was stopped: ${remark}`)
  if (!askedBy.id) return
  const card = stoppedCard(push, remark, now)
  await store.messages.add(newMessage({ ...card, subject: id, turn: `stopped-${now}`, personId: askedBy.id }, now))
}
