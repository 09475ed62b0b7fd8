import { takesOverAt } from '#shared/joining/promise'
import { runForAll } from '../testing/agenda/runForAll'
import { answered } from '../testing/answered'
import { DAY } from '../testing/factories'
import { aDoorway, HE, LIN, MA } from '../testing/joining/aDoorway'
import { lookDeed } from './lookAtJoining'

describe('an application', () => {
  test('that a chair leaves lying goes to the station, which is told, as is whoever asked', async () => {
    const { apply, store, titles, pass } = await aDoorway()
    const { id, dueAt } = answered(await apply())
    const look = (now: number) => runForAll(lookDeed, { store, clock: () => now })
    await look(dueAt)
    expect((await store.joinings.get(id)).state).toBe('chair')
    await look(takesOverAt(dueAt))
    await look(takesOverAt(dueAt) + DAY)
    expect(await store.joinings.get(id)).toMatchObject({ state: 'station', rev: 2 })
    expect(await titles(LIN)).toHaveLength(1)
    expect((await titles(MA)).join()).toContain('服务站接手了')
    expect(answered(await pass(HE, id))).toEqual({ state: 'approved' })
  })
})
