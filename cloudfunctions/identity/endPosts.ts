import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { heldFor, type Thing } from '#shared/access/role'
import { endVacancies } from './posts/vacantChairs'

/** 岗位到此为止. Whoever holds a post for this thing holds it no longer, and codes for one open nothing; their other posts stay. */
export async function endPosts(store: Store, of: Thing): Promise<void> {
  const { people, invitations } = store
  await invitations.remove({ 'roles.of.id': of.id, 'roles.of.kind': of.kind })
  const holders = await people.listAll({ where: { 'roles.of.id': of.id }, fields: ['roles'] })
  for (const { id, roles } of holders) {
    const ended = roles.filter((role) => heldFor(role).id === of.id && heldFor(role).kind === of.kind)
    if (ended.length > 0) await people.change({ _id: id }, { roles: _.pullAll(ended) })
  }
  if (of.kind === 'union') await endVacancies(store, [of.id])
}
