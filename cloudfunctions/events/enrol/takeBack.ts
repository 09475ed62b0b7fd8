import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { TELL_AFTER_MS } from '#shared/events/enrol/enrolling'
import type { UnionEvent } from '#shared/events/event'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { promoteWaiting } from '../line/promoteWaiting'
import { giveBack } from '../places/giveBack'
import { settleMember } from '../places/settling'
import { readStanding } from '../places/standing'

/**
 * 撤回代报. Gives back what was taken for these members a moment ago, by whoever took it and before anybody was told: the
 * word that waits goes first, and who has it already keeps the place. Safe to repeat.
 */
export async function takeBack(
  { eventId, unionId, memberIds }: Input<'events.takeBack'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'events.takeBack'>> {
  const event = await store.events.get(eventId)
  await promiseWork(store, { name: 'events.settle', now })
  const rows = await store.members.listByIds([...new Set(memberIds)])
  const back: string[] = []
  let given = 0
  for (const { id: memberId } of rows.filter((row) => row.unionId === unionId)) {
    const outcome = await takeOneBack(store, event, { memberId, by: person.id, now })
    if (outcome !== 'kept') back.push(memberId)
    if (outcome === 'given') given += 1
  }
  line.say({ subject: `${eventId}:${unionId}`, remark: `${given} 人` })
  if (given === 0) line.leaveOut()
  else await promoteWaiting(store, event, now)
  return back.length > 0 ? done({ back }) : refused('told_already')
}

interface TakingBack {
  memberId: string
  by: string
  now: number
}

type TakenBack = 'given' | 'given before' | 'kept'

async function takeOneBack(store: Store, event: UnionEvent, { memberId, by, now }: TakingBack): Promise<TakenBack> {
  const standing = await readStanding(store, event.id, memberId)
  if (standing.status === 'none') return 'given before'
  if (!('turn' in standing) || standing.turn.by?.id !== by) return 'kept'
  const { key, turn } = standing
  if (now >= turn.at + TELL_AFTER_MS || !(await hushed(store, event.id, { memberId, turn: turn.turn }))) return 'kept'
  const onlyIf = { [`turns.${key}.turn`]: turn.turn }
  const isBack = await giveBack(store, { eventId: event.id, member: memberId, now, onlyIf })
  await settleMember(store, event, memberId, now)
  return isBack ? 'given' : 'kept'
}

/** Takes away the word that waits; false once it is on its way. */
async function hushed(
  { messages, people }: Store,
  eventId: string,
  { memberId, turn }: { memberId: string; turn: string }
): Promise<boolean> {
  const person = await people.findWhere({ 'member.id': memberId })
  if (!person) return true
  const id = `place_enrolled:${eventId}:${person.id}:${turn}`
  const gone = await messages.remove({ _id: id, 'delivery.state': 'waiting' })
  return gone > 0 || (await messages.find(id)) === undefined
}
