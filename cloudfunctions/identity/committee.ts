import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import { heldFor, type Role, roleFor, unionOf } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { giveOut } from './invitations/newInvitation'

/** 委员. Those who read what their union has, and write nothing. */
export async function listCommittee(
  { unionId }: Input<'staff.committee'>,
  { store, now }: PersonContext
): Promise<Output<'staff.committee'>> {
  const holders = await store.people.listAll({
    where: { 'roles.of.id': unionId },
    fields: ['name', 'roles', 'sessions'],
  })
  return done(
    holders
      .filter(({ roles }) => roles.some((role) => isPost(role, unionId)))
      .map(({ id, name, sessions }) => ({
        ...{ id, name },
        sessions: sessions.filter(({ expiresAt }) => expiresAt > now).length,
      }))
      .sort((one, other) => one.name.localeCompare(other.name, 'zh'))
  )
}

/** 请委员. A chair gives a code for the own union; it is shown once and handed over in person. */
export async function inviteCommittee(
  { unionId, name, ...key }: Input<'staff.inviteCommittee'>,
  { store, person, now }: PersonContext
): Promise<Output<'staff.inviteCommittee'>> {
  const union = await store.unions.find(unionId)
  if (!union || union.closedAt) return refused('union_unknown')
  const roles = [roleFor('committee', unionOf(unionId))]
  return done(await giveOut(store, { name, roles, invitedBy: person.id, ...key }, now))
}

/** 不再是委员. The post ends, the others of that person stay; without any the desk closes for them on every device. */
export async function endCommittee(
  { unionId, personId }: Input<'staff.endCommittee'>,
  { store, line }: PersonContext
): Promise<Output<'staff.endCommittee'>> {
  const { name = '', roles = [], member } = (await store.people.find(personId)) ?? {}
  const ended = roles.filter((role) => isPost(role, unionId))
  // Whoever has no post here is nobody to this union, whether there is such a person or not.
  if (ended.length === 0) return refused('not_on_committee')
  const isLast = ended.length === roles.length && !member
  await store.invitations.remove({ takenBy: personId, 'roles.kind': 'committee', 'roles.of.id': unionId })
  const changes = { roles: _.pullAll(ended), ...(isLast && { sessions: [] }) }
  if ((await store.people.change({ _id: personId }, changes)) === 0) line.leaveOut()
  line.say({ subject: name })
  return done({ ended: true })
}

function isPost(role: Role, unionId: string): boolean {
  const { kind, id } = heldFor(role)
  return role.kind === 'committee' && kind === 'union' && id === unionId
}
