import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { findOfficer } from '../findOfficer'

/** 换责任干部 of some unions and enterprises at once; each has a line of its own in the history by the name of the deed. */
export async function assignOfficer(
  { unionIds, enterpriseIds, officerId }: Input<'register.assign'>,
  { store, line }: PersonContext
): Promise<Output<'register.assign'>> {
  const officer = await findOfficer(store, officerId)
  if (officer === undefined) return refused('officer_unknown')
  const others = { closedAt: null, officerId: _.neq(officerId) }
  const given = { officerId, officer }
  const [unions, enterprises] = await Promise.all([
    unionIds.length > 0 ? store.unions.change({ ...others, _id: _.in(unionIds) }, given) : 0,
    enterpriseIds.length > 0 ? store.enterprises.change({ ...others, _id: _.in(enterpriseIds) }, given) : 0,
  ])
  if (unions + enterprises === 0) line.leaveOut()
  line.say({ remark: `${unions} 家工会、${enterprises} 家企业` })
  return done({ changed: unions + enterprises })
}
