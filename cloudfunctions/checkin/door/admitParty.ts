import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { checkInId, decideDoor, momentAtDoor } from '#shared/checkin/checkIn'
import { toldOf } from '#shared/checkin/verdict'
import { done } from '#shared/result'
import { keepCheckIn } from './keepCheckIn'
import { asBrought, letIn } from './letIn'
import { readAtDoor } from './readAtDoor'
import { seeParty } from './seeParty'

/** 同来的人. After one scan: who of the family and the team came too. Who comes later is ticked later; nobody is taken away. */
export async function admitParty(
  { eventId, door, at: told, memberId, family, mates }: Input<'checkin.admitParty'>,
  context: PersonContext
): Promise<Output<'checkin.admitParty'>> {
  const { store, person, now, line } = context
  const moment = momentAtDoor(told, now)
  if (!moment.ok) return moment
  const coming = { at: moment.value, door, how: 'party' as const, by: person.name }
  const event = await store.events.get(eventId)
  const open = decideDoor(event, coming.at)
  if (!open.ok) return open
  const seen = await readAtDoor(context, event, memberId)
  if (!seen.ok) return seen
  const { party, who } = seen.value
  line.say({ remark: `${door}，家人 ${family.length} 位，队友 ${mates.length} 位` })

  const verdict = await letIn(context, event, { seen: seen.value, coming })
  if (verdict.kind === 'notListed') return done(verdict)
  const along = family.filter((position) => position < party.family.length)
  const id = checkInId(eventId, memberId)
  if (along.length > 0) await store.checkins.change({ _id: id }, { along: _.addToSet({ $each: along }) })
  const others = party.mates.filter((mate) => mates.includes(mate.memberId))
  const rows = await store.registrations.listByIds(others.map((mate) => `${eventId}:${mate.memberId}`))
  for (const row of rows)
    await keepCheckIn(
      store,
      asBrought(eventId, { ...seen.value, ...row, who: { ...who, memberId: row.memberId } }, coming)
    )
  const stands = await store.checkins.get(id)
  const withParty = await seeParty(store, eventId, { party, stands })
  return done({
    who,
    ...(withParty && { party: withParty }),
    ...toldOf(stands, asBrought(eventId, seen.value, coming)),
  })
}
