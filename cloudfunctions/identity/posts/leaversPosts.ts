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
  /** Enterprise whose move ends them, or import that moves the person. */
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
    await tellUnions(store, ended, { at: now, by, action, say: (post) => `${person.name} 不再是${post}` })
  }
  await settleVacancies(store, chairedIn(roles))
}

interface GivingBack {
  personId: string
  roles: readonly Role[]
  /** Union to which the row belongs now. */
  unionId: string
  /** The deed that brings them back, in the history of the union; without it nobody knows whose it was. */
  deed?: { action: ActionName; by: string; at: number }
}

/** 岗位还给他. Gives back what ended with a leaving that is undone: not where somebody else is chair by now, nor in another union, nor to whoever is of another by now. */
export async function giveBackPosts(store: Store, { personId, roles, unionId, deed }: GivingBack): Promise<Role[]> {
  const person = await store.people.find(personId)
  if (!person || person.leaving || person.leftAt) return []
  if (person.member && person.member.unionId !== unionId) return []
  const isTaken = await hasChair(store, unionId, personId)
  const back = postsWith(roles, { unionId, leaves: true }).filter(({ kind }) => !(kind === 'chair' && isTaken))
  const missing = back.filter((role) => !holds(person.roles, [role.kind], [heldFor(role)]))
  if (missing.length > 0) {
    await store.people.change({ _id: personId }, { roles: _.push(missing) })
    if (deed) await tellUnions(store, missing, { ...deed, say: (post) => `${person.name} 又是${post}` })
  }
  await endVacancies(store, chairedIn(back))
  return back
}

/** As long as a move may be undone. */
export const GIVEN_BACK_MS = 24 * 3_600_000

interface Gone extends Omit<GivingBack, 'roles'> {
  /** What they ended with. */
  goneWith: string
  now: number
}

/**
 * 岗位随它回来. Gives back, once, what ended within a day with a move that is undone; `tell` is to tell the person before it is
 * forgotten.
 */
export async function giveBackGone(
  store: Store,
  { goneWith, now, ...giving }: Gone,
  tell: (back: Role[], endedAt: number) => Promise<void>
): Promise<void> {
  const { personId, unionId } = giving
  const { postsEnded } = (await store.people.find(personId)) ?? {}
  if (postsEnded?.goneWith !== goneWith || postsEnded.at <= now - GIVEN_BACK_MS) return
  const roles = postsWith(postsEnded.roles, { unionId, leaves: false })
  if (roles.length === 0) return
  const back = await giveBackPosts(store, { ...giving, roles })
  if (back.length > 0) await tell(back, postsEnded.at)
  await store.people.change({ _id: personId, 'postsEnded.at': postsEnded.at }, { 'postsEnded.goneWith': _.remove() })
}

interface Telling {
  at: number
  by: string
  action: ActionName
  say: (post: string) => string
}

/** A line in the history of each union in which a post ends or comes back. */
async function tellUnions(store: Store, roles: readonly Role[], { at, by, action, say }: Telling): Promise<void> {
  const lines = roles.flatMap((role) => {
    const { kind, id } = heldFor(role)
    return kind === 'union' ? [{ subject: id, remark: say(roleNames[role.kind]) }] : []
  })
  await noteAlso(store, { at, personId: by, action }, lines)
}

/** 工会主席、第二审核人: names of posts in one sentence. */
export function sayPosts(roles: readonly Role[]): string {
  return [...new Set(roles.map(({ kind }) => roleNames[kind]))].join('、')
}
