import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { heldFor, holds, type Role, THE_STREET, unionOf } from '#shared/access/role'
import type { Union } from '#shared/directory/directory'
import { waitsFor } from '../../tasks/feature'

/** 主席空缺. Unions whose chair has gone wait until somebody is chair again. */
export const vacantChairs = waitsFor<Pick<Union, 'id' | 'vacantSince' | 'closedAt'>>({
  kinds: ['vacantChairs'],
  walk: ({ unions }) => unions.walk({ where: { vacantSince: _.gt(0) }, fields: ['vacantSince', 'closedAt'] }),
  find: ({ unions }, id) => unions.find(id),
  waiting: ({ id, vacantSince, closedAt }) =>
    vacantSince && !closedAt ? [{ kind: 'vacantChairs', subject: id, scope: THE_STREET, since: vacantSince }] : [],
})

/** Unions of the chairs among these posts. */
export function chairedIn(roles: readonly Role[]): string[] {
  const things = roles.filter(({ kind }) => kind === 'chair').map(heldFor)
  return things.flatMap(({ kind, id }) => (kind === 'union' ? id : []))
}

/** Marks unions that are about to lose their chair, so that a crash behind it leaves a trace. */
export async function markVacant({ unions }: Store, unionIds: readonly string[], now: number): Promise<void> {
  if (unionIds.length > 0)
    await unions.change({ _id: _.in([...unionIds]), closedAt: null, vacantSince: null }, { vacantSince: now })
}

/** Lets marked unions wait for a chair, but for those that have one. Safe to repeat. */
export async function settleVacancies(store: Store, unionIds: readonly string[]): Promise<void> {
  for (const unionId of unionIds) {
    // Looked at after the mark: whoever becomes chair at this moment is seen here, or sees it.
    if (await hasChair(store, unionId)) await endVacancies(store, [unionId])
    else await vacantChairs.note(store, unionId)
  }
}

/** Ends the vacancies of unions that have a chair again, or are no more; answers those that there were. */
export async function endVacancies(store: Store, unionIds: readonly string[]): Promise<string[]> {
  const ended: string[] = []
  for (const unionId of unionIds) {
    const asVacant = { _id: unionId, vacantSince: _.gt(0) }
    if ((await store.unions.change(asVacant, { vacantSince: _.remove() })) > 0) ended.push(unionId)
    await vacantChairs.note(store, unionId)
  }
  return ended
}

/** Whether somebody leads the union, other than this person. */
export async function hasChair({ people }: Store, unionId: string, besides = ''): Promise<boolean> {
  const holders = await people.listAll({ where: { 'roles.of.id': unionId }, fields: ['roles'] })
  return holders.some(({ id, roles }) => id !== besides && holds(roles, ['chair'], [unionOf(unionId)]))
}
