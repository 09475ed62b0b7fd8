import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type Enterprise, NO_UNION } from '#shared/directory/directory'
import { isOfficer } from '#shared/identity/caller'
import { done, refused } from '#shared/result'
import { leaveDeeds } from '../../../agenda/feature'
import { recountsOf } from '../../../directory/feature'
import { closedAmong } from '../closedAmong'
import { findNeighbour } from '../findNeighbour'
import type { MovingDeed } from '../followRow'
import { rowFor } from '../rowFor'
import type { StoredMember } from '../rowKeys'

type Firm = Pick<Enterprise, 'id' | 'name' | 'unionId' | 'unionName' | 'closedAt'>

/**
 * 转会籍. To another enterprise, and so to its union. Whoever is bound goes with the row in a moment, and is told; posts in
 * the union of before end. Safe to repeat: a row that is there already is left alone.
 */
export async function moveMember(
  { memberId, from, to, reason }: Input<'membership.move'>,
  { store, house, person, now, line }: PersonContext
): Promise<Output<'membership.move'>> {
  if (from === to) return refused('already_there')
  const [before, firms] = await Promise.all([rowFor(store, memberId, person), store.enterprises.listByIds([from, to])])
  const [left, firm] = [from, to].map((id) => firms.find((one) => one.id === id))
  if (!firm) throw new RequestFault('not_found')
  if (before.standing === 'left') return refused('row_left')
  if (before.enterpriseId === to) {
    line.leaveOut()
    return done({ enterpriseId: to })
  }
  if (before.enterpriseId !== from) return refused('row_changed')
  if (firm.closedAt) return refused('enterprise_closed')
  if (!isOfficer(person) && firm.unionId !== before.unionId) return refused('other_union')
  if (await findNeighbour(store, { ...before, enterpriseId: to })) return refused('phone_in_enterprise')

  const after = inFirm(before, firm)
  const deeds = [
    ...recountsOf([before.unionId, after.unionId]),
    ...house.holdings.follows(memberId),
    { name: 'membership.follow' as const, subject: memberId },
  ]
  const deed = { action: 'membership.move', by: person.id, now } as const
  const hindrance = await leaveDeeds(store, deeds, { now, write: () => move(store, { before, after, deed }) })
  if (hindrance) return refused(hindrance)
  line.say({ remark: `${left?.name ?? '原来的企业'} → ${firm.name}，${reason}` })
  return done({ enterpriseId: to })
}

/** Whoever works where there is no union can be no member of one. */
function inFirm(row: StoredMember, { id, unionId }: Firm): StoredMember {
  const { positions, ...rest } = row
  const standing = unionId === NO_UNION ? 'worker' : row.standing
  const moved = { ...rest, enterpriseId: id, unionId, standing }
  return positions && unionId === row.unionId ? { ...moved, positions } : moved
}

interface Move {
  before: StoredMember
  after: StoredMember
  deed: MovingDeed
}

/** Answers why it did not come about. */
async function move(store: Store, { before, after, deed }: Move) {
  if (!(await write(store, { before, after, deed }))) return 'row_changed' as const
  if ((await closedAmong(store, [after.enterpriseId])).size === 0) return undefined
  await write(store, {
    before: { ...after, moved: [...(before.moved ?? []), deedOf(before, deed)] },
    after: before,
    deed,
  })
  return 'enterprise_closed' as const
}

function deedOf({ unionId }: StoredMember, deed: MovingDeed) {
  return { unionId, deed }
}

async function write({ members }: Store, { before, after, deed }: Move): Promise<boolean> {
  const { enterpriseId, unionId, standing, positions } = after
  const asRead = { _id: before.id, enterpriseId: before.enterpriseId, standing: before.standing }
  const moved = [...(before.moved ?? []), deedOf(before, deed)]
  const changes = { enterpriseId, unionId, standing, moved, positions: positions ?? _.remove() }
  return (await members.change(asRead, changes)) === 1
}
