import { createHash } from 'node:crypto'
import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { dayStart } from '#shared/beijingTime'
import { decideChange } from '#shared/events/change'
import { newEventPush } from '#shared/pushes/newEventPush'
import { done, refused } from '#shared/result'
import { vetWords } from '../checks/feature'
import { countPlaces } from './countPlaces'

/** So often a day the phones of one event may ring for a word of its organiser. */
const WORDS_A_DAY = 3

/** 通知报名的人. A word from the organiser to whoever holds a place or waits for one; the same word goes out once a day. */
export async function tellPeople(
  { eventId, word }: Input<'events.tell'>,
  context: PersonContext
): Promise<Output<'events.tell'>> {
  const { store, person, now, line } = context
  const event = await store.events.get(eventId)
  const decision = decideChange(event, now)
  if (!decision.ok) return decision
  const { capacity, left, waiting } = (await countPlaces(store, [eventId]))(eventId)
  const told = capacity - left + waiting
  if (told === 0) return refused('nobody_in_event')

  const today = dayStart(now)
  const turn = createHash('sha256').update(`${today} ${word}`).digest('hex').slice(0, 8)
  const push = newEventPush(
    { kind: 'event_word', event, turn, word, askedBy: { id: person.id, name: person.name } },
    now
  )
  if (await store.pushes.find(push.id)) {
    line.leaveOut()
    return done({ told })
  }
  const spoken = await store.pushes.count({ subjectId: eventId, kind: 'event_word', askedAt: _.gte(today) })
  if (spoken >= WORDS_A_DAY) return refused('told_enough')
  const words = await vetWords(context, { text: word, place: `给“${event.title}”报名的人的通知` })
  if (!words.ok) return words
  await store.pushes.add(push)
  line.say({ remark: word })
  return done({ told })
}
