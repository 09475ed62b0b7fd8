import type { Store } from '#server/store'
import { boundMember } from '#shared/membership/member'
import { keysOf } from '../rows/rowKeys'
import type { Planned } from './decideRow'
import { findPhoneChange, type ImportLine, sayIdentityChange, withRowLine } from './phoneChange'

/** Writes one row, unless somebody has changed it since it was compared. Whose phone is bound to it is never touched. */
export async function applyRow(store: Store, planned: Planned, line: ImportLine): Promise<void> {
  const { members, people } = store
  const { before, after } = planned
  if (!after) return
  if (!before) {
    await members.add({ ...after, ...keysOf(after) })
    return
  }
  const { name, phone, standing, joinedAt } = after
  const remark = sayIdentityChange(planned)
  const change = async () => {
    const asCompared = { _id: before.id, name: before.name, phone: before.phone }
    const isOther = findPhoneChange(planned) && { phoneBySheet: true }
    const changes = { name, phone, standing, joinedAt, ...keysOf(after), ...isOther }
    return (await members.change(asCompared, changes)) === 1
  }
  await (remark ? withRowLine(store, { memberId: before.id, remark }, line, change) : change())
  const row = await members.get(before.id)
  if (!row.personId) return
  await people.change({ _id: row.personId, 'member.id': row.id }, { member: boundMember(row), name: row.name })
}
