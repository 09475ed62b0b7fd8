import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type Enterprise, NO_UNION } from '#shared/directory/directory'
import { isOfficer } from '#shared/identity/caller'
import { done, refused } from '#shared/result'
import { leaveRecount } from '../../../directory/feature'
import { findNeighbour } from '../findNeighbour'
import { followRow } from '../followRow'
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
  if (before.enterpriseId === to) {
    line.leaveOut()
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
  await tellMoved(store, { ...after, firm }, now)
  return done({ enterpriseId: to })
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
