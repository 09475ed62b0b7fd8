import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** 改工作人员姓名. Documents written under the old name keep it; the register names whoever is responsible now. */
export async function renameStaff(
  { personId, name }: Input<'staff.rename'>,
  { store, line }: PersonContext
): Promise<Output<'staff.rename'>> {
  const { name: before } = await store.people.get(personId)
  if (before === name) {
    line.leaveOut()
    return done({ name })
  }
  const isStaff = { _id: personId, 'roles.0': _.exists(true) }
  if ((await store.people.change(isStaff, { name })) === 0) throw new RequestFault('not_found')
  await Promise.all([
    store.unions.change({ officerId: personId }, { officer: name }),
    store.enterprises.change({ officerId: personId }, { officer: name }),
    store.areas.change({ officerId: personId }, { officer: name }),
  ])
  line.say({ remark: `原来叫 ${before}` })
  return done({ name })
}
