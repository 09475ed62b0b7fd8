import { begun } from '../testing/agenda/noting'
import { dyingAfter, survive } from '../testing/dying'
import { leaveWork, promiseWork } from './leaveWork'

const SECOND = 1000

describe('work that is left', () => {
  test.each([0, 1])(
    'is found within a minute and a half when the process dies after write %i of it',
    async (writes) => {
      const { answers, call, take, store, time } = await begun()
      answers.step = async () => undefined
      const dying = dyingAfter(writes, store)
      await survive(leaveWork(dying, { name: 'test.step', now: time.now }, () => dying.tasks.add({} as never)))
      time.now += 90 * SECOND
      await call().runDue()
      expect(take()).toEqual(writes === 0 ? [] : ['step', 'follower'])
    }
  )

  test('is found though the timers have not put its step down yet', async () => {
    const { call, take, store, time } = await begun()
    await store.agenda.remove({ _id: 'test.step' })
    await promiseWork(store, { name: 'test.step', now: time.now })
    time.now += 90 * SECOND
    await call().runDue()
    expect(take()).toEqual(['step', 'follower'])
  })

  test('is not forgotten by a look that came before it was written', async () => {
    const { call, take, store, time } = await begun()
    await leaveWork(store, { name: 'test.step', now: time.now }, async () => {
      await call().runWoken('test.step')
    })
    expect(take()).toEqual(['step', 'follower'])
    time.now += 90 * SECOND
    await call().runDue()
    expect(take()).toEqual(['step', 'follower'])
  })

  test('costs the agenda one write for many who leave it', async () => {
    const { store, time, database } = await begun()
    const written = () => database.counters().written
    const before = written()
    for (let tap = 0; tap < 100; tap++) await leaveWork(store, { name: 'test.step', now: time.now }, async () => {})
    expect(written() - before).toBe(1)
  })
})
