import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { withoutGrams } from '../../directory/feature'
import { judgeOne } from '../quality/judge'

/** 企业档案. The enterprise, how many are on its roster, and what is to be mended of it. */
export async function openEnterprise(
  { enterpriseId }: Input<'register.openEnterprise'>,
  { store, now }: PersonContext
): Promise<Output<'register.openEnterprise'>> {
  const enterprise = await store.enterprises.get(enterpriseId)
  const { gridId, buildingId } = enterprise
  const [into, grid, building, members, workers] = await Promise.all([
    enterprise.mergedInto ? store.enterprises.find(enterprise.mergedInto) : undefined,
    gridId ? store.areas.find(gridId) : undefined,
    buildingId ? store.buildings.find(buildingId) : undefined,
    store.members.count({ enterpriseId, standing: 'member' }),
    store.members.count({ enterpriseId, standing: 'worker' }),
  ])
  const faults = enterprise.closedAt ? [] : await judgeOne(store, enterprise, { grid, building, now })
  return done({
    enterprise: withoutGrams(enterprise),
    ...{ ...(grid && { gridName: grid.name }), ...(building && { buildingName: building.name }) },
    ...{ ...(into && { intoName: into.name }), members, workers, faults },
  })
}
