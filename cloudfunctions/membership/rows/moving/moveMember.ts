import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type Enterprise, NO_UNION } from '#shared/directory/directory'
import { isOfficer } from '#shared/identity/caller'
import { done, refused } from '#shared/result'
import { leaveRecount } from '../../../directory/feature'
import { settleVacancies } from '../../../identity/feature'
import { findNeighbour } from '../findNeighbour'
import { followRow, leavePostsBehind, type MovingDeed } from '../followRow'
import type { StoredMember } from '../rowKeys'
import { tellMoved } from './tellMoved'

type Firm = Pick<Enterprise, 'id' | 'name' | 'unionId' | 'unionName' | 'closedAt'>

/**
 * 转会籍. To another enterprise, and so to its union; posts in the union of before end. Whoever is bound goes with the row
 * and is told. Safe to repeat.
 */
export async function moveMember(
  { memberId, from, to, reason }: Input<'membership.move'>,
  { store, house, person, now, line }: PersonContext
): Promise<Output<'membership.move'>> {
  const [before, firm, left] = await Promise.all([
    store.members.get(memberId),
    store.enterprises.get(to),
    store.enterprises.find(from),
  ])
  if (before.standing === 'left') return refused('row_left')
  const deed = { action: 'membership.move', by: person.id, now } as const
  if (before.enterpriseId === to) {
    line.leaveOut()
    if (isOfficer(person)) await finishPosts(store, before, { from, deed })
    await tellMoved(store, { ...before, firm }, now)
    return done({ enterpriseId: to })
  }
  if (before.enterpriseId !== from) return refused('row_changed')
  if (firm.closedAt) return refused('enterprise_closed')
  if (!isOfficer(person) && firm.unionId !== before.unionId) return refused('other_union')
  if (await findNeighbour(store, { ...before, enterpriseId: to })) return refused('phone_in_enterprise')

  const after = inFirm(before, firm)
  const touched = { unionIds: [before.unionId, after.unionId], now }
  const move = () => house.holdings.follow(store, { memberId, now }, () => write(store, before, after))
  if (!(await leaveRecount(store, touched, move))) return refused('row_changed')
  line.say({ remark: `${left?.name ?? '原来的企业'} → ${firm.name}，${reason}` })
  await followRow(store, after)
  await leavePostsBehind(store, { personId: after.personId, from: before.unionId, to: after.unionId, deed })
  await tellMoved(store, { ...after, firm }, now)
  return done({ enterpriseId: to })
}

/** What a crash may have left of posts in the union of before; chairs move nobody out of their union. */
async function finishPosts(
  store: Store,
  { personId, unionId }: StoredMember,
  { from, deed }: { from: string; deed: MovingDeed }
): Promise<void> {
  const gone = await store.enterprises.find(from)
  if (!personId || !gone || gone.unionId === unionId) return
  await leavePostsBehind(store, { personId, from: gone.unionId, to: unionId, deed })
  await settleVacancies(store, [gone.unionId])
}

/** Whoever works where there is no union can be no member of one. */
function inFirm(row: StoredMember, { id, unionId }: Firm): StoredMember {
  const { positions, ...rest } = row
  const standing = unionId === NO_UNION ? 'worker' : row.standing
  const moved = { ...rest, enterpriseId: id, unionId, standing }
  return positions && unionId === row.unionId ? { ...moved, positions } : moved
}

async function write({ members }: Store, before: StoredMember, after: StoredMember): Promise<boolean> {
  const { enterpriseId, unionId, standing, positions } = after
  const asRead = { _id: before.id, enterpriseId: before.enterpriseId, standing: before.standing }
  const changes = { enterpriseId, unionId, standing, positions: positions ?? _.remove() }
  return (await members.change(asRead, changes)) === 1
}
