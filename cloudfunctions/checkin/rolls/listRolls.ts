import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { MOST_ROLLS, mayDivide } from '#shared/checkin/rolls/rollCall'
import { done } from '#shared/result'

/** 点名表一览. Each roll-call of an event with how many are there, and by what its people may be divided. */
export async function listRolls(
  { eventId }: Input<'checkin.rolls'>,
  { store }: PersonContext
): Promise<Output<'checkin.rolls'>> {
  const { id, title, venue, kind, startsAt, endsAt, sessions = [], questions } = await store.events.get(eventId)
  const [rolls, marked, expected] = await Promise.all([
    store.rollCalls.list({ where: { eventId }, order: ['at', 'asc'], limit: MOST_ROLLS }),
    store.rollMarks.countBy({ eventId, undoneAt: 0 }, 'rollId'),
    store.registrations.count({ eventId, status: 'confirmed' }),
  ])
  return done({
    event: { id, title, venue, kind, startsAt, endsAt },
    expected,
    rolls: rolls.map((roll) => ({ ...roll, marked: marked.get(roll.id) ?? 0 })),
    groups: [
      { key: '', label: '不分组' },
      ...(sessions.length > 0 ? [{ key: 'session', label: '按场次' }] : []),
      { key: 'union', label: '按工会' },
      ...questions
        .filter(mayDivide)
        .map(({ id: question, label }) => ({ key: `q:${question}`, label: `按“${label}”` })),
    ],
  })
}
