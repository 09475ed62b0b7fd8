import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { dayStart, inBeijing } from '#shared/beijingTime'
import { decideChange } from '#shared/events/change'
import type { UnionEvent } from '#shared/events/event'
import { newEventPush } from '#shared/pushes/newEventPush'
import { quoted } from '#shared/quoted'
import { done, refused } from '#shared/result'
import { vetWords } from '../../checks/feature'
import { leavePush } from '../../delivery/feature'
import { countTold } from './countTold'

/** Limit of messages a day with which an organiser may ring the phones of one event. */
const WORDS_A_DAY = 3

/**
 * 通知报名的人. A word from the organiser to everybody who holds a place or waits for one; the same word goes out once a day.
 */
export async function tellPeople(
  { eventId, word }: Input<'events.tell'>,
  context: PersonContext
): Promise<Output<'events.tell'>> {
  const { store, now, line } = context
  const event = await store.events.get(eventId)
  const decision = decideChange(event, now)
  if (!decision.ok) return decision
  const told = await countTold(store, event)
  if (told === 0) return refused('nobody_in_event')

  const spoken = await wordsOfToday(store, eventId, now)
  if (spoken.includes(word)) {
    line.leaveOut()
    return done({ told })
  }
  if (spoken.length >= WORDS_A_DAY) return refused('told_enough')
  const words = await vetWords(context, { text: word, place: `给${quoted(event.title)}报名的人的通知` })
  if (!words.ok) return words
  const said = await say(word, event, context)
  if (said === 'too_many') return refused('told_enough')
  if (said === 'before') line.leaveOut()
  line.say({ remark: word })
  return done({ told })
}

async function wordsOfToday({ pushes }: Store, eventId: string, now: number): Promise<string[]> {
  const where = { subjectId: eventId, kind: 'event_word', askedAt: _.gte(dayStart(now)) } as const
  return (await pushes.list({ where, limit: WORDS_A_DAY, fields: ['word'] })).map((push) => push.word ?? '')
}

/**
 * Leaves the push. Its id has the number of the day, so that of two organisers who speak at once each takes one number,
 * and there is no fourth.
 */
async function say(
  word: string,
  event: UnionEvent,
  { store, person, now }: PersonContext
): Promise<'now' | 'before' | 'too_many'> {
  const askedBy = { id: person.id, name: person.name }
  const day = inBeijing(now).format('YYYYMMDD')
  for (;;) {
    const spoken = await wordsOfToday(store, event.id, now)
    if (spoken.includes(word)) return 'before'
    if (spoken.length >= WORDS_A_DAY) return 'too_many'
    const turn = `${day}-${spoken.length + 1}`
    if (await leavePush(store, newEventPush({ kind: 'event_word', event, turn, word, askedBy }, now))) return 'now'
  }
}
