import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { dayStart } from '#shared/beijingTime'
import { NO_UNION } from '#shared/directory/directory'
import type { Member } from '#shared/membership/member'
import { faultOfJoining } from '#shared/membership/rows/joiningDay'
import { done, refused } from '#shared/result'
import { leaveRecount } from '../../directory/feature'
import { closedAmong } from './closedAmong'
import { rowId } from './rowId'
import { keysOf } from './rowKeys'
import { showRows } from './showRows'

/** More rows than one phone ever has. */
const SAME_PHONE = 20

/**
 * 加入名册. One row by hand, for a phone that was typed or that of a request. A phone that stands elsewhere is answered
 * with its rows: perhaps somebody has moved.
 */
export async function addMember(
  { name, phone, enterpriseId, standing, joinedAt, despite }: Input<'membership.add'>,
  { store, now, line }: PersonContext
): Promise<Output<'membership.add'>> {
  const fault = faultOfJoining(joinedAt ?? now, now)
  if (fault) return refused(fault)
  const number = phone.from === 'typed' ? phone.number : (await store.bindings.get(phone.requestId)).phone
  const { unionId, closedAt } = await store.enterprises.get(enterpriseId)
  if (closedAt) return refused('enterprise_closed')
  if (unionId === NO_UNION && standing === 'member') return refused('no_union')
  const row: Member = {
    ...{ id: rowId({ enterpriseId, phone: number, name }), name, phone: number, enterpriseId, unionId, standing },
    joinedAt: dayStart(joinedAt ?? now),
  }
  const same = await store.members.list({ where: { phone: number }, limit: SAME_PHONE })
  const here = same.find((other) => other.enterpriseId === enterpriseId && other.name === name)
  if (here) {
    line.leaveOut()
    return here.standing === 'left' ? refused('row_left') : done({ kind: 'added', memberId: here.id })
  }
  const present = same.filter((other) => other.standing !== 'left')
  if (present.some((other) => other.enterpriseId === enterpriseId)) return refused('phone_in_enterprise')
  if (present.length > 0 && !despite) {
    line.leaveOut()
    return done({ kind: 'elsewhere', rows: await showRows(store, present) })
  }
  const memberId = await leaveRecount(store, { unionIds: [unionId], now }, () => write(store, row))
  if ((await closedAmong(store, [enterpriseId])).size > 0) {
    await store.members.remove({ _id: memberId, enterpriseId, standing, personId: null })
    return refused('enterprise_closed')
  }
  line.say({ subject: memberId, remark: '手工加入' })
  return done({ kind: 'added', memberId })
}

/** Where the id is that of a row that has moved away or has another name by now, the new one takes the next. */
async function write({ members }: Store, row: Member): Promise<string> {
  for (let number = 1; ; number++) {
    const id = number === 1 ? row.id : `${row.id}-${number}`
    if (await members.add({ ...row, id, ...keysOf({ ...row, id }) })) return id
    const { name, phone, enterpriseId } = await members.get(id)
    if (name === row.name && phone === row.phone && enterpriseId === row.enterpriseId) return id
  }
}
