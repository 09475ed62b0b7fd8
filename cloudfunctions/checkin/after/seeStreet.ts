import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { countStreet, type StreetReach } from '#shared/checkin/reach/street'
import { done } from '#shared/result'
import { readAttendance } from '../sums/readAttendance'

const YEAR_MS = 365 * 86_400_000

/** Time for which a process answers with what it has counted: a year of check-ins takes a while to read. */
const KEPT_MS = 60_000
const kept = new WeakMap<Store, { until: number; reach: StreetReach }>()

/** 全街覆盖, as it was counted less than a minute ago. */
export async function seeStreet(
  _input: Input<'checkin.street'>,
  { store, now }: PersonContext
): Promise<Output<'checkin.street'>> {
  return done(await findStreet(store, now))
}

export async function findStreet(store: Store, now: number): Promise<StreetReach> {
  const before = kept.get(store)
  if (before && now < before.until) return before.reach
  const reach = await readStreet(store, now)
  kept.set(store, { until: now + KEPT_MS, reach })
  return reach
}

/** By today's members, wherever they were when they came. */
async function readStreet(store: Store, now: number): Promise<StreetReach> {
  const [members, visits, firms, unions, buildings] = await Promise.all([
    store.members.listAll({ where: { standing: 'member' }, fields: ['unionId', 'enterpriseId'] }),
    readAttendance(store, { from: now - YEAR_MS, until: now }),
    store.enterprises.listAll({ fields: ['buildingId'] }),
    store.unions.listAll({ fields: ['name'] }),
    store.buildings.listAll({ fields: ['name'] }),
  ])
  const nameOf = (rows: { id: string; name: string }[]) => new Map(rows.map(({ id, name }) => [id, name]))
  return countStreet({
    members,
    came: new Set(visits.map(({ memberId }) => memberId)),
    firms,
    unionNames: nameOf(unions),
    buildingNames: nameOf(buildings),
  })
}
