import { clockText, momentText } from '../../beijingTime'
import type { MessageCard } from '../../messages/message'
import type { UnionEvent } from '../event'
import { eventPath, templateTime } from '../placeMessage'
import type { ReminderStage } from './reminders'

const titles: Record<ReminderStage, string> = { d3: '还有三天', d1: '就在一天以后', h2: '马上开始了' }

/** Word to whoever has a place, before the event begins: when, where, what to bring, and what to do when they can't come. */
export function reminderCard(
  event: UnionEvent,
  { stage, startsAt }: { stage: ReminderStage; startsAt: number },
  now: number
): MessageCard {
  const { id, title, venue, bring } = event
  return {
    kind: 'event_reminder',
    title: `${titles[stage]}：${title}`,
    text: `${momentText(startsAt, now)}，${venue}。${bring ? `请带：${bring}。` : ''}来不了，请现在点开取消，名额让给下一位。`,
    path: eventPath(id),
    fields: {
      ...{ thing1: title, time3: templateTime(startsAt), thing4: venue },
      phrase2: '活动提醒',
      thing5: `${clockText(startsAt)}开始，来不了请取消`,
    },
  }
}
