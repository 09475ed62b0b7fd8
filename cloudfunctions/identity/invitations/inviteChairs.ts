import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { heldFor, roleFor, unionOf } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import type { Union } from '#shared/directory/directory'
import { unionsLedBy } from '#shared/identity/caller'
import { CHAIR_CODES_LAST_MS, CHAIRS_AT_ONCE, type Invitation } from '#shared/identity/invitation'
import { done, refused } from '#shared/result'
import { newInvitation } from './newInvitation'

/** What a code calls its taker while nobody has written down the chair's name. */
const UNNAMED = '工会主席'
const NAME_AT_MOST = 20

/**
 * 批量邀请主席. A code for each union that has no chair's account, on one sheet. Codes of an earlier sheet for the same union
 * open nothing any more, so that only the paper in hand counts; so does a repeat after a lost answer.
 */
export async function inviteChairs(
  { newKey, unionIds }: Input<'staff.inviteChairs'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'staff.inviteChairs'>> {
  const without = await unionsWithoutChair(store, unionIds)
  const invited = without.slice(0, CHAIRS_AT_ONCE)
  const expiresAt = now + CHAIR_CODES_LAST_MS
  const made = invited.map(({ id, name, chair }) => {
    const roles = [roleFor('chair', unionOf(id))]
    const whom = { name: chair.slice(0, NAME_AT_MOST) || UNNAMED, roles, invitedBy: person.id, newKey }
    const { code, invitation } = newInvitation(whom, now)
    return { sheet: { unionId: id, unionName: name, name: whom.name, code }, invitation: { ...invitation, expiresAt } }
  })
  if (made.length === 0) line.leaveOut()
  const ids = invited.map(({ id }) => id)
  await store.invitations.remove({ 'roles.kind': 'chair', 'roles.of.id': _.in(ids), takenBy: null })
  await store.invitations.addMany(made.map(({ invitation }) => invitation))
  const good = await keepOneSheet(store, ids)
  const codes = made.filter(({ invitation }) => good.has(invitation.id)).map(({ sheet }) => sheet)
  if (made.length > 0 && codes.length === 0) return refused('invited_meanwhile')
  line.say({ remark: `${codes.length} 家工会` })
  return done({ codes, expiresAt, left: without.length - invited.length })
}

/** Of two sheets that are made at once each removes the codes of the lesser one, so that a union has one code; answers those that are good. */
async function keepOneSheet({ invitations }: Store, unionIds: string[]): Promise<Set<string>> {
  const open = await invitations.listAll({
    where: { 'roles.kind': 'chair', 'roles.of.id': _.in(unionIds), takenBy: null },
    fields: ['roles', 'invitedAt', 'newKey'],
  })
  const later = (one: Sheeted, other: Sheeted) =>
    one.invitedAt - other.invitedAt || rank(one).localeCompare(rank(other), 'en')
  const latest = new Map<string, Sheeted>()
  for (const code of open.sort(later)) for (const role of code.roles) latest.set(heldFor(role).id, code)
  const good = new Set([...latest.values()].map(({ id }) => id))
  const lesser = open.filter(({ id }) => !good.has(id)).map(({ id }) => id)
  if (lesser.length > 0) await invitations.remove({ _id: _.in(lesser), takenBy: null })
  return good
}

type Sheeted = Pick<Invitation, 'id' | 'roles' | 'invitedAt' | 'newKey'>

/** Codes of one sheet stand together. */
function rank({ newKey = '', id }: Sheeted): string {
  return `${newKey}:${id}`
}

type Named = Pick<Union, 'id' | 'name' | 'chair'>

async function unionsWithoutChair({ unions, people }: Store, among: string[] | undefined): Promise<Named[]> {
  const [all, chairs] = await Promise.all([
    unions.listAll({ where: { closedAt: null, ...(among && { _id: _.in(among) }) }, fields: ['name', 'chair'] }),
    people.listAll({ where: { 'roles.kind': 'chair' }, fields: ['roles'] }),
  ])
  const led = new Set(chairs.flatMap(unionsLedBy))
  return all.filter(({ id }) => !led.has(id))
}
