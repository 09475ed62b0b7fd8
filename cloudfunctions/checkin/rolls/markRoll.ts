import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { type CodeRefusal, decideDoor, momentAtDoor } from '#shared/checkin/checkIn'
import { rollMarkId } from '#shared/checkin/rolls/rollCall'
import { registrationId } from '#shared/events/registration'
import { isReaderFor } from '#shared/identity/caller'
import { maskName } from '#shared/membership/maskName'
import { done, type Result, refused } from '#shared/result'
import { proveCard } from '../card/proveCard'
import { keepLeaving, keepMark, undoMark } from './keepMark'

type Asked = Input<'checkin.mark'>

/** 点名. By name or by card, there or gone again, or taken back; it may come late from a phone without a network. Safe to repeat. */
export async function markRoll(
  { eventId, rollId, at: told, deed, shown }: Asked,
  context: PersonContext
): Promise<Output<'checkin.mark'>> {
  const { store, person, now, line } = context
  const moment = momentAtDoor(told, now)
  if (!moment.ok) return moment
  const at = moment.value
  const event = await store.events.get(eventId)
  const open = decideDoor(event, at)
  if (!open.ok) return open
  const roll = await store.rollCalls.find(rollId)
  if (roll?.eventId !== eventId) return refused('roll_gone')
  const whose = await identify(context, { shown, at })
  if (!whose.ok) return whose
  const memberId = whose.value
  const id = rollMarkId(rollId, memberId)
  const place = await store.registrations.find(registrationId(eventId, memberId))
  if (deed === 'in') {
    if (place?.status !== 'confirmed') return refused('not_in_roll')
    const { personId, enterpriseId, unionId } = place
    const mark = { id, rollId, eventId, memberId, personId, enterpriseId, unionId, at, by: person.name }
    if (await keepMark(store, { ...mark, outAt: 0, undoneAt: 0 })) line.say({ remark: roll.name })
    else line.leaveOut()
  } else {
    const keep = deed === 'out' ? keepLeaving : undoMark
    if (await keep(store, id, { at, by: person.name })) line.say({ remark: `${roll.name}，${REMARKS[deed]}` })
    else line.leaveOut()
  }
  const stands = await store.rollMarks.find(id)
  const isThere = stands?.undoneAt === 0
  if (deed === 'out' && !isThere) return refused('not_marked')
  const name = place?.name ?? ''
  return done({
    ...{ memberId, name: place && isReaderFor(person, place.unionId) ? name : maskName(name) },
    ...(isThere && { at: stands.at, ...(stands.outAt > 0 && { outAt: stands.outAt }) }),
  })
}

const REMARKS = { out: '离开', undo: '取消' }

async function identify(
  { store, sealing }: PersonContext,
  { shown, at }: Pick<Asked, 'shown' | 'at'>
): Promise<Result<string, Exclude<CodeRefusal, 'code_used'>>> {
  if (shown.by === 'name') return done(shown.memberId)
  const proven = await proveCard(store, sealing, { text: shown.text, at })
  return proven.ok ? done(proven.value.memberId) : proven
}
