import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { MOST_ROLLS, mayDivide, questionOf } from '#shared/checkin/rolls/rollCall'
import { done, refused } from '#shared/result'

/** 开点名表. Its id is of the caller's key, so that a repeat makes no second one. */
export async function addRoll(
  { eventId, newKey, name, kind, group }: Input<'checkin.addRoll'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'checkin.addRoll'>> {
  const rollId = `roll-${newKey}`
  const event = await store.events.get(eventId)
  const question = questionOf(group)
  const isKnown = event.questions.some((one) => one.id === question && mayDivide(one))
  if (question !== undefined && !isKnown) return refused('group_unknown')
  if ((await store.rollCalls.count({ eventId })) >= MOST_ROLLS && !(await store.rollCalls.find(rollId)))
    return refused('rolls_full')
  const isNew = await store.rollCalls.add({ id: rollId, eventId, name, kind, group, at: now, by: person.name })
  if (isNew) line.say({ remark: name })
  else line.leaveOut()
  return done({ rollId })
}

/** 删点名表. Only one on which nobody stands. Safe to repeat. */
export async function dropRoll(
  { eventId, rollId }: Input<'checkin.dropRoll'>,
  { store, line }: PersonContext
): Promise<Output<'checkin.dropRoll'>> {
  if ((await store.rollMarks.count({ rollId, undoneAt: 0 })) > 0) return refused('roll_in_use')
  const found = await store.rollCalls.find(rollId)
  await store.rollMarks.remove({ rollId, undoneAt: _.gt(0) })
  if ((await store.rollCalls.remove({ _id: rollId, eventId })) === 0) line.leaveOut()
  else line.say({ remark: found?.name ?? '' })
  return done({ dropped: true })
}
