import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import { closesAt, promiseOf, tellingsOf } from '#shared/cases/promise'
import type { Person } from '#shared/identity/person'
import { aCase } from '#shared/testing/aCase'
import { runForAll } from '../../testing/agenda/runForAll'
import { aStore } from '../../testing/aStore'
import { anOfficer, aPerson, DAY, NOON } from '../../testing/factories'
import { lookDeed } from './lookAtCase'

const LIN = anOfficer('Lin')
const CHENG: Person = { ...anOfficer('Cheng'), roles: [roleFor('federation', THE_STREET)] }
const ZHOU: Person = { ...anOfficer('Zhou'), roles: [roleFor('chair', unionOf('noodle-union'))] }
const dueAt = promiseOf('suggestion', NOON)
const [soon, late, raised] = tellingsOf(dueAt).map(({ at }) => at) as [number, number, number]

/** A case on its way, and who has been told of what by a moment. */
async function aClock(over: Parameters<typeof aCase>[0] = {}) {
  const store = await aStore({ people: [LIN, CHENG, ZHOU, aPerson('Li')] })
  await store.cases.add(aCase({ owner: { id: 'p-Lin', name: 'Lin' }, ...over }))
  return async (now: number) => {
    await runForAll(lookDeed, { store, clock: () => now })
    const messages = await store.messages.listAll()
    const told = messages.map(({ personId, title }) => `${personId} ${title}`).sort()
    return { told, found: await store.cases.get('case-1') }
  }
}

describe('as time goes by', () => {
  test('the owner is told on the working day before, the federation when it is late, and three working days later', async () => {
    const at = await aClock()
    expect((await at(soon - 1)).told).toEqual([])
    expect((await at(soon)).told).toEqual(['p-Lin 诉求明天到期'])
    expect((await at(late - 1)).told).toHaveLength(1)
    const { told, found } = await at(late)
    expect(told).toEqual(['p-Cheng 诉求过期没答复', 'p-Li 您说的事没有按时答复', 'p-Lin 诉求明天到期'])
    expect(found.steps.at(-1)).toMatchObject({ deed: 'late', at: late })
    expect((await at(raised)).told).toContain('p-Cheng 诉求晚了三个工作日')
    expect((await at(raised)).found.told).toEqual(['soon', 'late', 'raised'])
  })

  test('a look that comes again, or late, tells nobody twice and leaves nothing out', async () => {
    const at = await aClock()
    for (let look = 0; look < 4; look++) await at(raised)
    const { told, found } = await at(raised)
    expect(new Set(told).size).toBe(told.length)
    expect(found.told).toEqual(['soon', 'late', 'raised'])
  })

  test('what a chair has goes up to the station', async () => {
    const zhou = { id: 'p-Zhou', name: 'Zhou' }
    const at = await aClock({ level: 'union', owner: zhou })
    await at(soon)
    const { told } = await at(late)
    expect(told).toContain('p-Zhou 诉求明天到期')
    expect(told).toContain('p-Lin 诉求过期没答复')
    expect(told).not.toContain('p-Cheng 诉求过期没答复')
  })

  test('whoever is barred is never told, though they stand above', async () => {
    const at = await aClock({ barred: ['p-Cheng'] })
    for (const now of [soon, late, raised]) await at(now)
    const { told } = await at(raised)
    expect(told.filter((line) => line.startsWith('p-Cheng'))).toEqual([])
  })

  test('nothing is late while whoever asked has to answer, nor once it is answered', async () => {
    for (const state of ['asked', 'withdrawn'] as const) {
      const at = await aClock({ state, shelf: state === 'asked' ? 'open' : 'done' })
      expect((await at(raised)).told).toEqual([])
    }
  })

  test('what was answered and not rated ends after fifteen days, and begins its time', async () => {
    const at = await aClock({ state: 'answered', shelf: 'done', answeredAt: NOON })
    expect((await at(closesAt(NOON) - 1)).found.state).toBe('answered')
    expect((await at(closesAt(NOON))).found).toMatchObject({ state: 'closed', endedAt: NOON + 15 * DAY })
  })
})
