import type { Job } from '#server/job'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Enterprise } from '#shared/directory/directory'
import type { Member } from '#shared/membership/member'
import { recountIn } from '../../directory/feature'
import { followRegistrations } from '../../events/feature'
import { tellMoved } from '../../membership/feature'
import { endPartedPosts, giveBackPartedPosts } from '../posts/settlePosts'
import { countEnterprises } from './countEnterprises'

const AT_ONCE = 10

/** The roster follows its enterprise: to another union, or to the enterprise that it was merged into. True when all have. */
export async function settleEnterprise({ store, clock, until }: Job, id: string): Promise<boolean> {
  const enterprise = await store.enterprises.get(id)
  await endPartedPosts(store, enterprise)
  const home = await homeOf(store, enterprise)
  const left = new Set<string>()
  const astray = home.id === id ? { enterpriseId: id, unionId: _.neq(home.unionId) } : { enterpriseId: id }
  for await (const rows of store.members.walk({
    where: astray,
    fields: ['enterpriseId', 'unionId', 'personId'],
    size: 200,
  })) {
    for (const { unionId } of rows) left.add(unionId)
    if (
      !(await runEach(rows, (row) => bring(store, row, { home, stayedInFirm: home.id === id, now: clock() }), AT_ONCE))
    )
      return false
    if (clock() >= until) return false
  }
  const unionIds = [...left, enterprise.unionId, home.unionId]
  await recountIn(store, { enterpriseIds: [id, home.id], unionIds })
  await countEnterprises(store, unionIds)
  await giveBackPartedPosts(store, enterprise, clock())
  return true
}

/** Where its people are at home now: it itself, or what it was merged into, and that again. */
async function homeOf({ enterprises }: Store, from: Enterprise): Promise<Enterprise> {
  const seen = new Set<string>()
  let home = from
  while (home.mergedInto && !seen.has(home.id)) {
    seen.add(home.id)
    home = await enterprises.get(home.mergedInto)
  }
  return home
}

interface Bringing {
  home: Enterprise
  stayedInFirm: boolean
  now: number
}

/**
 * Whoever is bound first, and told, then the row: a run that dies between them still finds the row astray. Whom an officer
 * has moved elsewhere since it was read stays there.
 */
async function bring(
  store: Store,
  { id, enterpriseId: from, personId }: Pick<Member, 'id' | 'enterpriseId' | 'personId'>,
  { home, stayedInFirm, now }: Bringing
): Promise<void> {
  const { id: enterpriseId, unionId } = home
  if (personId) {
    await store.people.change(
      { _id: personId, 'member.id': id, 'member.enterpriseId': from },
      { 'member.enterpriseId': enterpriseId, 'member.unionId': unionId }
    )
    await tellMoved(store, { id, personId, firm: home, stayedInFirm }, now)
  }
  await followRegistrations(store, { id, enterpriseId, unionId }, now)
  if ((await store.members.change({ _id: id, enterpriseId: from }, { enterpriseId, unionId })) > 0) return
  const moved = await store.members.find(id)
  if (moved) await followRegistrations(store, moved, now)
}
