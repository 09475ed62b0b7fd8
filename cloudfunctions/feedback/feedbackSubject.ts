import type { Store } from '#server/store'
import { templateTime } from '#shared/events/placeMessage'
import type { MessageCard } from '#shared/messages/message'
import { quoted } from '#shared/quoted'
import type { PushSubject } from '../delivery/feature'

/** 谢谢您来, with the question of 活动评价, to whoever was checked in. */
export const feedbackSubject: PushSubject = {
  template: 'change',
  async findCard({ events }, { subjectId }) {
    const { id, title, venue, startsAt, state } = await events.get(subjectId)
    if (state === 'cancelled') return { obsolete: '活动取消了，不再问。' }
    const card: MessageCard = {
      kind: 'event_feedback',
      title: `谢谢您来${quoted(title)}`,
      text: '您觉得怎么样？点开选一张脸，还可以写一句。办活动的人看到的没有名字。',
      path: `features/feedback/pages/give?id=${encodeURIComponent(id)}`,
      fields: {
        ...{ thing1: title, time3: templateTime(startsAt), thing4: venue },
        phrase2: '活动评价',
        thing5: '点开选一张脸，不带名字',
      },
    }
    return { card }
  },
  async *listPersons({ checkins }: Store, eventId: string) {
    for await (const part of checkins.walk({ where: { eventId, state: 'in' } }))
      yield part.map(({ personId }) => personId).filter(Boolean)
  },
}
