import { getBuilding } from '../../../cloudfunctions/directory/territory/getBuilding'
import { listAreas } from '../../../cloudfunctions/directory/territory/listAreas'
import { listBuildings } from '../../../cloudfunctions/directory/territory/listBuildings'
import { aFullStore } from '../../../cloudfunctions/testing/aStore'
import { anOfficer, asking } from '../../../cloudfunctions/testing/factories'
import { openDice } from '../../seed/dice'
import { seedDirectory } from '../../seed/seedDirectory'
import { type Figure, ms, percentile, timesOf } from '../figure'

const ROUNDS = 200

/** Measures the three reads of the street that everybody has: with the demonstration's enterprises, and with ten of each. */
export async function measureGround(): Promise<Figure[]> {
  return [...(await measureStreet(1)), ...(await measureStreet(10))]
}

async function measureStreet(times: number): Promise<Figure[]> {
  const { store, database } = await aFullStore()
  const { enterprises, areas, buildings } = seedDirectory(openDice(7), Date.now())
  await store.areas.addMany(areas)
  await store.buildings.addMany(buildings)
  for (let copy = 0; copy < times; copy++)
    await store.enterprises.addMany(
      enterprises.map((firm) => ({ ...firm, id: `${firm.id}-${copy}`, pageKey: `${firm.pageKey}-${copy}` }))
    )
  const context = { ...asking(store, anOfficer()), person: undefined }
  const time = async (what: string, ask: (round: number) => Promise<unknown>): Promise<Figure> => {
    const before = database.counters().examined
    const took = await timesOf(ROUNDS, ask)
    const examined = Math.round((database.counters().examined - before) / ROUNDS)
    return {
      what: `${(enterprises.length * times).toLocaleString('en')} enterprises: ${what}, p50 / p99`,
      value: `${ms(percentile(took, 0.5))} / ${ms(percentile(took, 0.99))}`,
      unit: 'ms',
      note: `${examined} documents looked at`,
    }
  }
  const near = { lat: 39.912, lng: 116.382 }
  const some = (round: number) => buildings[(round * 7) % buildings.length]?.id ?? ''
  return [
    await time('areas with their counts', () => listAreas({}, context)),
    await time('buildings near a place', () => listBuildings({ near }, context)),
    await time('one building', (round) => getBuilding({ buildingId: some(round) }, context)),
  ]
}
