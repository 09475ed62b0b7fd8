import { clockText, dayStart, momentText } from '../../beijingTime'
import type { MessageCard } from '../../messages/message'
import type { UnionEvent } from '../event'
import { eventPath, templateTime } from '../placeMessage'

const DAY = 86_400_000

/** How far off it is as the word is written: later than its stage says where the night or a standstill lay between. */
function howSoon(startsAt: number, now: number): string {
  const days = Math.round((dayStart(startsAt) - dayStart(now)) / DAY)
  return ['今天', '明天', '后天'][days] ?? `还有 ${days} 天`
}

/** Word to whoever has a place, before the event begins: when, where, what to bring, and what to do when they can't come. */
export function reminderCard(event: UnionEvent, { startsAt }: { startsAt: number }, now: number): MessageCard {
  const { id, title, venue, bring } = event
  return {
    kind: 'event_reminder',
    title: `${howSoon(startsAt, now)}：${title}`,
    text: `${momentText(startsAt, now)}，${venue}。${bring ? `请带：${bring}。` : ''}来不了，请现在点开取消，名额让给下一位。`,
    path: eventPath(id),
    fields: {
      ...{ thing1: title, time3: templateTime(startsAt), thing4: venue },
      phrase2: '活动提醒',
      thing5: `${clockText(startsAt)}开始，来不了请取消`,
    },
  }
}
