import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { findOfficer } from '../findOfficer'

/** 换网格干部, of many at once; the enterprises of these grids go along when that is wanted. */
export async function assignAreas(
  { areaIds, officerId, withEnterprises }: Input<'register.assignAreas'>,
  { store, line }: PersonContext
): Promise<Output<'register.assignAreas'>> {
  const officer = await findOfficer(store, officerId)
  if (officer === undefined) return refused('officer_unknown')
  const others = { closedAt: null, officerId: _.neq(officerId) }
  const given = { officerId, officer }
  const [areas, enterprises] = await Promise.all([
    store.areas.change({ ...others, _id: _.in(areaIds) }, given),
    withEnterprises ? store.enterprises.change({ ...others, gridId: _.in(areaIds) }, given) : 0,
  ])
  if (areas + enterprises === 0) line.leaveOut()
  line.say({ remark: `${areas} 个网格、${enterprises} 家企业` })
  return done({ areas, enterprises })
}
