import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { newMessage } from '#shared/messages/newMessage'
import { stoppedCard } from '#shared/pushes/officerCards'
import type { Push } from '#shared/pushes/push'
import { done, refused } from '#shared/result'
import { leaveMessages } from '../../delivery/feature'
import { pushReview } from '../pushReview'
import { showPush } from '../showPush'

type Stopped = Pick<Push, 'id' | 'title' | 'askedBy'>

/**
 * 叫停. Stops a push that WeChat forbids, or whose account is not in order: nothing more goes out until an officer has
 * looked.
 */
export async function stopPush(store: Store, push: Stopped, { remark, now }: { remark: string; now: number }) {
  const { id, askedBy } = push
  const stopped = await store.pushes.change({ _id: id, state: 'sending' }, { state: 'stopped', remark })
  await store.pushChunks.change({ pushId: id, state: _.in(['waiting', 'leased']) }, { state: 'held' })
  if (stopped === 0) return
  await pushReview.tasks.note(store, id)
  console.error(`Push ${id} was stopped: ${remark}`)
  if (!askedBy.id) return
  const card = stoppedCard(push, remark, now)
  const turn = `stopped-${now}`
  await leaveMessages(store, [newMessage({ ...card, subject: id, turn, personId: askedBy.id }, now)], now)
}

/** 人工叫停. Any officer may stop a push while it goes out: whoever has it keeps it, the others wait until it goes on. */
export async function haltPush(
  { pushId }: Input<'pushes.halt'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'pushes.halt'>> {
  const push = await store.pushes.get(pushId)
  if (push.state === 'stopped') {
    line.leaveOut()
    return done(showPush(push))
  }
  if (push.state !== 'sending') return refused('too_late_to_recall')
  const remark = `${person.name}叫停了。`
  await stopPush(store, push, { remark, now })
  return done(showPush({ ...push, state: 'stopped', remark }))
}
