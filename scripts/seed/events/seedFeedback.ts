import type { Face } from '#shared/feedback/face'
import { type Feedback, feedbackId } from '#shared/feedback/feedback'
import { openDice } from '../dice'
import type { Scene } from '../scene'
import { seedCheckIns } from '../seedCheckIns'

/** So many of a hundred who came say something, and so many of those write a word. */
const ANSWER = 46
const WRITE = 22
const HOUR = 3_600_000
const WORDS: Record<Face, readonly string[]> = {
  good: [
    '组织得很有序，下次还来。',
    '时间安排在周末，能带上家里人。',
    '老师讲得清楚，听得懂。',
    '认识了不少别的单位的工友。',
  ],
  fair: ['等签到排队有点久。', '场地有点小，后排听不清。', '希望下午再晚半小时开始，路上来得及。'],
  bad: ['通知来得晚，差点没赶上。', '午饭没有清真的。'],
}

/** What those who came said of what is over, in dice of their own for each event. */
export function seedFeedback(scene: Scene): Feedback[] {
  const ended = new Map(
    scene.season.events.filter(({ endsAt }) => endsAt <= scene.now).map((event) => [event.id, event])
  )
  const diceOf = new Map([...ended.keys()].map((id, index) => [id, openDice(20_261_401 + index)]))
  return seedCheckIns(scene).flatMap(({ eventId, memberId, personId }) => {
    const [event, dice] = [ended.get(eventId), diceOf.get(eventId)]
    if (!event || !dice || dice.below(100) >= ANSWER) return []
    const draw = dice.below(100)
    const face: Face = draw < 81 ? 'good' : draw < 95 ? 'fair' : 'bad'
    const words = dice.below(100) < WRITE ? dice.pick(WORDS[face]) : ''
    const at = Math.min(event.endsAt + (1 + dice.below(30)) * HOUR, scene.now)
    return { id: feedbackId(eventId, memberId), eventId, memberId, personId, face, words, at }
  })
}
