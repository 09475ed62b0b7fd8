import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import { invitedMessage } from '#shared/events/invited/invitedMessage'
import { MOST_INVITED } from '#shared/events/invited/mostInvited'
import { registrationId } from '#shared/events/registration'
import { isCurrent } from '#shared/events/registrationStatus'
import { isOfficer, ownUnionOf } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { leaveMessages } from '../../delivery/feature'
import { asInvitees } from './findInvitees'

/** Looks again so often when somebody else has changed the list under a hand. */
const ROUNDS = 4

/** 请了谁. Everybody whom the event is for, with what each has answered. */
export async function listInvited(
  { eventId }: Input<'events.invited'>,
  { store }: PersonContext
): Promise<Output<'events.invited'>> {
  const { openTo } = await store.events.get(eventId)
  if (openTo.kind !== 'invited') return done({ people: [] })
  const { memberIds } = openTo
  const [rows, registrations] = await Promise.all([
    store.members.listByIds(memberIds),
    store.registrations.listByIds(memberIds.map((id) => registrationId(eventId, id))),
  ])
  const statusOf = new Map(registrations.map(({ memberId, status }) => [memberId, status]))
  const known = new Set(rows.filter(({ personId }) => personId).map(({ id }) => id))
  const people = (await asInvitees(store, rows)).map((one) => {
    const status = statusOf.get(one.id)
    return { ...one, ...(status && { status }), ...(known.has(one.id) && { hasAccount: true as const }) }
  })
  return done({ people })
}

/** 再邀请几位. Puts people on the list of an event that is out, and tells them; who is on it already hears nothing. */
export async function invitePeople(
  { eventId, memberIds }: Input<'events.invite'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'events.invite'>> {
  for (let round = 0; round < ROUNDS; round++) {
    const event = await store.events.get(eventId)
    const { openTo, rev, state } = event
    if (openTo.kind !== 'invited') return refused('not_by_invitation')
    if (state === 'cancelled') return refused('cancelled')
    if (now >= event.endsAt) return refused('finished')
    const fresh = [...new Set(memberIds)].filter((id) => !openTo.memberIds.includes(id))
    if (openTo.memberIds.length + fresh.length > MOST_INVITED) return refused('invited_many')
    if (!(await mayInvite(store, fresh, person))) return refused('invited_outside')
    line.say({ remark: `${fresh.length} 人` })
    if (fresh.length === 0) {
      line.leaveOut()
      return done({ invited: openTo.memberIds.length })
    }
    await promiseWork(store, { name: 'events.tellInvited', subject: eventId, now })
    const next = [...openTo.memberIds, ...fresh]
    const changed = await store.events.change(
      { _id: eventId, rev },
      { openTo: { kind: 'invited', memberIds: next }, changedAt: now, rev: _.inc(1) }
    )
    if (changed === 0) continue
    await tellInvited(store, { ...event, openTo: { kind: 'invited', memberIds: next } }, now)
    return done({ invited: next.length })
  }
  return refused('invited_many')
}

/** 收回邀请. Takes somebody off the list who has no place; the event is gone from their phone with that. Safe to repeat. */
export async function disinvitePerson(
  { eventId, memberId }: Input<'events.disinvite'>,
  { store, now, line }: PersonContext
): Promise<Output<'events.disinvite'>> {
  const [{ openTo }, row] = await Promise.all([
    store.events.get(eventId),
    store.registrations.find(registrationId(eventId, memberId)),
  ])
  if (openTo.kind !== 'invited') return refused('not_by_invitation')
  if (row && isCurrent(row.status)) return refused('invited_in')
  const rest = openTo.memberIds.filter((id) => id !== memberId)
  if (rest.length === 0) return refused('invited_last')
  const changed = await store.events.change(
    { _id: eventId, 'openTo.memberIds': memberId },
    { 'openTo.memberIds': _.pull(memberId), changedAt: now, rev: _.inc(1) }
  )
  if (changed === 0) line.leaveOut()
  return done({ invited: rest.length })
}

/** Whether somebody may put these people on a list: an officer anybody on the roster, a chair those of the own union. */
export async function mayInvite(store: Store, memberIds: string[], person: Pick<Person, 'roles'>): Promise<boolean> {
  const own = isOfficer(person) ? undefined : ownUnionOf(person)
  const rows = await store.members.listByIds([...new Set(memberIds)])
  const there = rows.filter(({ standing, unionId }) => standing !== 'left' && (own === undefined || unionId === own))
  return there.length === new Set(memberIds).size
}

/** A word to everybody on the list who has an account; each hears it once. */
export async function tellInvited(store: Store, event: UnionEvent, now: number): Promise<void> {
  const { openTo } = event
  if (openTo.kind !== 'invited' || event.state !== 'published' || now >= event.closesAt) return
  const rows = await store.members.listByIds(openTo.memberIds)
  const messages = rows.flatMap(({ personId, standing }) =>
    personId && standing !== 'left' ? invitedMessage(event, personId, now) : []
  )
  await leaveMessages(store, messages, now)
}

/** Invitations go with a row of the roster to the other row of the same person. */
export async function handOverInvitations(
  { events }: Store,
  { from, to, now }: { from: string; to: string; now: number }
): Promise<void> {
  const invited = await events.listAll({
    where: { endsAt: _.gt(now), 'openTo.memberIds': from },
    fields: ['openTo', 'rev'],
  })
  for (const { id, openTo, rev } of invited) {
    if (openTo.kind !== 'invited') continue
    const memberIds = [...new Set(openTo.memberIds.map((one) => (one === from ? to : one)))]
    await events.change({ _id: id, rev }, { openTo: { kind: 'invited', memberIds }, rev: _.inc(1) })
  }
}
