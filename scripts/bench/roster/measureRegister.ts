import { searchEnterprises } from '../../../cloudfunctions/directory/searchEnterprises'
import { countCoverage } from '../../../cloudfunctions/register/coverage/countCoverage'
import { tellQuality } from '../../../cloudfunctions/register/quality/tellQuality'
import { aFullStore } from '../../../cloudfunctions/testing/aStore'
import { anOfficer, asking } from '../../../cloudfunctions/testing/factories'
import { openDice } from '../../seed/dice'
import { seedDirectory } from '../../seed/seedDirectory'
import { type Figure, ms, percentile, timesOf } from '../figure'

const ROUNDS = 200

/** Measures the list of the demonstration's enterprises, searches of it, and what is counted over all of it. */
export async function measureRegister(): Promise<Figure[]> {
  const { store, database } = await aFullStore({ people: [anOfficer()] })
  const { unions, enterprises } = seedDirectory(openDice(7), Date.now())
  await store.unions.addMany(unions)
  await store.enterprises.addMany(enterprises)
  const context = asking(store, anOfficer())
  const time = async (what: string, ask: (round: number) => Promise<unknown>): Promise<Figure> => {
    const before = database.counters().examined
    const times = await timesOf(ROUNDS, ask)
    const examined = Math.round((database.counters().examined - before) / ROUNDS)
    return {
      what: `${enterprises.length} enterprises: ${what}, p50 / p99`,
      value: `${ms(percentile(times, 0.5))} / ${ms(percentile(times, 0.99))}`,
      unit: 'ms',
      note: `${examined} documents looked at`,
    }
  }
  const some = (round: number) => enterprises[(round * 37) % enterprises.length]
  const initials = (round: number) => some(round)?.spelt?.split('\n')[2]?.slice(0, 4) ?? ''
  return [
    await time('first page', () => searchEnterprises({}, context)),
    await time('search by name', (round) => searchEnterprises({ text: some(round)?.name.slice(0, 4) }, context)),
    await time('search by initials', (round) => searchEnterprises({ text: initials(round) }, context)),
    await time('coverage', () => countCoverage({}, context)),
    await time('quality', () => tellQuality({}, context)),
  ]
}
