import type { Store } from '#server/store'
import type { EventReview } from '#shared/events/eventReview'
import { templateTime } from '#shared/events/placeMessage'
import { newMessage } from '#shared/messages/newMessage'
import { quoted } from '#shared/quoted'
import { leaveMessages } from '../../delivery/feature'
import type { StoredEvent } from '../storedEvent'

interface Told {
  review: EventReview
  by: { id: string; name: string }
  now: number
  /** What is to be changed, when it was sent back. */
  word?: string
}

/** 告诉主席. Whoever asked learns what became of the event, unless they decided it themselves. */
export async function tellAsker(
  store: Store,
  { id, title }: Pick<StoredEvent, 'id' | 'title'>,
  { review: { asked, words }, by, now, word }: Told
): Promise<void> {
  if (asked.askedBy === by.id) return
  const what = words ? '改动' : '活动'
  const text =
    word === undefined
      ? `${by.name} 看过了，${words ? '新的文字已经换上' : '已经发布，大家现在能看到'}。`
      : `${by.name} 退回：${word}。请在工作台改好再送审。`
  const message = newMessage(
    {
      ...{ kind: 'event_reviewed', subject: id, turn: `${now}`, personId: asked.askedBy },
      title: `${quoted(title)}的${what}${word === undefined ? '通过了' : '退回来了'}`,
      text,
      path: `features/events/pages/detail?id=${id}`,
      fields: { thing1: title, thing2: '活动审核', time3: templateTime(now), thing4: text },
    },
    now
  )
  await leaveMessages(store, [message], now)
}
