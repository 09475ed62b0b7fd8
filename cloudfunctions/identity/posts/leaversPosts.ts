import { noteAlso } from '#server/log/noteAlso'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { heldFor, holds, type Role, THE_STREET, unionOf } from '#shared/access/role'
import roleNames from '#shared/access/roleNames.json'
import type { ActionName } from '#shared/api'
import { NO_UNION } from '#shared/directory/directory'
import { chairedIn, endVacancies, hasChair, markVacant, settleVacancies } from './vacantChairs'

/** Posts that somebody holds in a union; whoever leaves the roster reads before others no more, either. */
export function postsWith(roles: readonly Role[], { unionId, leaves }: { unionId: string; leaves: boolean }): Role[] {
  return roles.filter(
    (role) =>
      (unionId !== NO_UNION && holds([role], ['chair', 'committee'], [unionOf(unionId)])) ||
      (leaves && holds([role], ['secondReader'], [THE_STREET]))
  )
}

interface Ending {
  personId: string
  roles: readonly Role[]
  /** The deed that ends them, in the history of the union. */
  action: ActionName
  by: string
  now: number
  /** Enterprise whose move ends them. */
  goneWith?: string
}

/**
 * 岗位随人结束. Posts end with what they were held by; codes taken for them open nothing, and a union without a chair waits for
 * one. Safe to repeat.
 */
export async function endPostsOf(store: Store, { personId, roles, action, by, now, goneWith }: Ending): Promise<void> {
  if (roles.length === 0) return
  const things = roles.map((role) => heldFor(role).id)
  await store.invitations.remove({ takenBy: personId, 'roles.of.id': _.in(things) })
  const person = await store.people.find(personId)
  const ended = roles.filter((role) => person && holds(person.roles, [role.kind], [heldFor(role)]))
  if (person && ended.length > 0) {
    await markVacant(store, chairedIn(ended), now)
    const changes = {
      roles: _.pullAll(ended),
      postsEnded: { at: now, by, roles: ended, ...(goneWith && { goneWith }) },
    }
    await store.people.change({ _id: personId }, changes)
    const lines = ended.flatMap((role) => {
      const { kind, id } = heldFor(role)
      return kind === 'union' ? [{ subject: id, remark: `${person.name} 不再是${roleNames[role.kind]}` }] : []
    })
    await noteAlso(store, { at: now, personId: by, action }, lines)
  }
  await settleVacancies(store, chairedIn(roles))
}

interface GivingBack {
  personId: string
  roles: readonly Role[]
  /** Union to which the row belongs now. */
  unionId: string
}

/** 岗位还给他. Gives back what ended with a leaving that is undone: not where somebody else is chair by now, nor in another union, nor to whoever is of another by now. */
export async function giveBackPosts(store: Store, { personId, roles, unionId }: GivingBack): Promise<Role[]> {
  const person = await store.people.find(personId)
  if (!person || person.leaving || person.leftAt) return []
  if (person.member && person.member.unionId !== unionId) return []
  const isTaken = await hasChair(store, unionId, personId)
  const back = postsWith(roles, { unionId, leaves: true }).filter(({ kind }) => !(kind === 'chair' && isTaken))
  const missing = back.filter((role) => !holds(person.roles, [role.kind], [heldFor(role)]))
  if (missing.length > 0) await store.people.change({ _id: personId }, { roles: _.push(missing) })
  await endVacancies(store, chairedIn(back))
  return back
}

/** 工会主席、第二审核人: names of posts in one sentence. */
export function sayPosts(roles: readonly Role[]): string {
  return [...new Set(roles.map(({ kind }) => roleNames[kind]))].join('、')
}
