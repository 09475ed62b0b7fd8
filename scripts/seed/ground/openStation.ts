import type { Area } from '#shared/directory/territory'
import type { SeedEnterprise, SeedUnion } from '../directoryRows'
import { STATION } from '../officerNames'

/**
 * 服务站. Shares the grids out among its nine, in their order and by the number of enterprises, so that each looks after
 * about as many; a union has the officer of its first enterprise.
 */
export function openStation(enterprises: SeedEnterprise[]) {
  const counts = new Map<string, number>()
  for (const { gridId } of enterprises) counts.set(gridId, (counts.get(gridId) ?? 0) + 1)
  const officerOf = new Map<string, (typeof STATION)[number]>()
  let before = 0
  for (const gridId of [...counts.keys()].sort()) {
    const count = counts.get(gridId) ?? 0
    const officer = STATION[Math.floor(((before + count / 2) * STATION.length) / enterprises.length)]
    if (officer) officerOf.set(gridId, officer)
    before += count
  }
  const serve = (enterprise: SeedEnterprise): SeedEnterprise => ({ ...enterprise, ...officerOf.get(enterprise.gridId) })
  const serveUnion = (union: SeedUnion, served: SeedEnterprise[]): SeedUnion => {
    const first = served.find(({ unionId }) => unionId === union.id)
    const { officerId, officer = '' } = first ?? {}
    return { ...union, officer, ...(officerId && { officerId }) }
  }
  const serveArea = (area: Area): Area => ({ ...area, ...officerOf.get(area.id) })
  return { serve, serveUnion, serveArea }
}
