import { anAgenda } from '../testing/agenda/anAgenda'
import { begun, noting } from '../testing/agenda/noting'
import { NOON } from '../testing/factories'
import { leaveWork, promiseWork } from './leaveWork'
import { beginAgenda } from './steps'

const SECOND = 1000
const MINUTE = 60_000
const HOUR = 3_600_000

let logged: jest.SpyInstance
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => logged.mockRestore())

describe('a step', () => {
  test('is looked at when it begins, then after its rest, and those of the night at night', async () => {
    const { entries, take } = noting()
    const { call, time } = await anAgenda(entries)
    await call().runDue()
    expect(take().sort()).toEqual(['follower', 'follower', 'step'])
    time.now += HOUR - 1
    await call().runDue()
    expect(take()).toEqual([])
    time.now += 1
    await call().runDue()
    expect(take().sort()).toEqual(['follower', 'follower', 'step'])
    time.now = NOON + 15.5 * HOUR
    await call().runDue()
    expect(take()).toContain('night')
  })

  test('that a clock far ahead has put off is looked at again once the clock is right and the agenda begins', async () => {
    const { entries, take } = noting()
    const { call, time, store } = await anAgenda(entries)
    time.now += 400 * 24 * HOUR
    await call().runDue()
    expect(take()).toContain('night')
    time.now = NOON
    await beginAgenda(store, entries, NOON)
    await call().runDue()
    expect(take().sort()).toEqual(['follower', 'follower', 'step'])
    time.now = NOON + 15.5 * HOUR
    await call().runDue()
    expect(take()).toContain('night')
  })

  test('is looked at again when it has said so, and no earlier', async () => {
    const { answers, call, time, take } = await begun()
    answers.step = async () => time.now + 20 * SECOND
    await call().runWoken('test.step')
    time.now += 19 * SECOND
    await call().runDue()
    expect(take()).toEqual(['step', 'follower'])
    time.now += SECOND
    await call().runDue()
    expect(take()).toEqual(['step', 'follower'])
  })

  test('that is woken while it runs looks once more, in the same call', async () => {
    const { answers, call, take, store, time } = await begun()
    let calls = 0
    answers.step = async () => {
      calls += 1
      if (calls === 1) await leaveWork(store, { name: 'test.step', now: time.now }, () => call().runWoken('test.step'))
      return undefined
    }
    await call().runWoken('test.step')
    expect(take()).toEqual(['step', 'step', 'follower'])
  })

  test('never runs twice at once, and is taken over from a run that was killed', async () => {
    const { answers, call, take, time } = await begun()
    answers.step = () => new Promise(() => {})
    call().runWoken('test.step')
    await new Promise((settled) => setTimeout(settled, 20))
    await call().runWoken('test.step')
    time.now += 70 * SECOND
    await call().runDue()
    expect(take()).toEqual(['step'])
    answers.step = async () => undefined
    time.now += 10 * SECOND
    await call().runDue()
    expect(take()).toEqual(['step', 'follower'])
  })

  test('that runs for long keeps nothing else from its second', async () => {
    const { answers, call, take, store, time } = await begun()
    let end = () => {}
    answers.step = () =>
      new Promise((resolve) => {
        end = () => resolve(undefined)
      })
    await promiseWork(store, { name: 'test.deed', subject: 'a1', now: time.now })
    await store.agenda.change({ _id: 'test.deed/a1' }, { at: time.now + 30, promisedAt: 0 })
    const run = call().runWoken('test.step')
    await new Promise((settled) => setTimeout(settled, 20))
    time.now += 30
    await new Promise((settled) => setTimeout(settled, 50))
    expect(take()).toEqual(['step', 'deed a1'])
    end()
    await run
  })

  test('that cannot be taken is left to the next call', async () => {
    const { call, take, store } = await begun()
    await store.agenda.change({ _id: 'test.step' }, { at: 0 })
    let tries = 0
    const change: typeof store.agenda.change = async (where, changes) => {
      tries += 1
      if (tries > 20) return store.agenda.change(where, changes)
      throw new Error('DATABASE_REQUEST_FAILED')
    }
    await call({ ...store, agenda: { ...store.agenda, change } }).runDue()
    expect([take(), tries]).toEqual([[], 1])
    await call().runDue()
    expect(take()).toEqual(['step', 'follower'])
  })

  test('that fails is tried again, later each time, and keeps none of the others from their turn', async () => {
    const { answers, call, take, time, row } = await begun()
    answers.step = () => Promise.reject(new Error('bug'))
    const pauses: number[] = []
    for (let time_ = 0; time_ < 4; time_++) {
      await call().runWoken('test.step')
      pauses.push(Number((await row('test.step'))?.at) - time.now)
    }
    expect(pauses).toEqual([1, 2, 4, 8].map((seconds) => seconds * SECOND))
    expect(take()).toContain('follower')
    answers.step = async () => undefined
    await call().runWoken('test.step')
    expect(await row('test.step')).toMatchObject({ failures: 0 })
  })
})

describe('a deed', () => {
  test('happens at its time, once, and its row goes', async () => {
    const { call, take, store, time, row } = await begun()
    const at = time.now + HOUR / 2
    await leaveWork(store, { name: 'test.deed', subject: 'a1', at, now: time.now }, async () => {})
    await call().runDue()
    expect(take()).toEqual([])
    time.now = at
    await Promise.all([call().runDue(), call().runDue()])
    expect(take()).toEqual(['deed a1'])
    expect(await row('test.deed/a1')).toBeUndefined()
  })

  test('that is near happens at its time, and once more when it must have been written', async () => {
    const { call, take, store, time, row } = await begun()
    const at = time.now
    time.now = at - 10 * SECOND
    await promiseWork(store, { name: 'test.deed', subject: 'a1', at, now: time.now })
    for (const ran of [['deed a1'], ['deed a1'], []]) {
      time.now += MINUTE / 6
      await call().runDue()
      expect(take()).toEqual(ran)
      time.now += (5 * MINUTE) / 6
    }
    expect(await row('test.deed/a1')).toBeUndefined()
  })

  test('that was moved meanwhile waits for its new time, earlier or later', async () => {
    const { answers, call, take, store, time } = await begun()
    const moved = { at: time.now + 5 * MINUTE }
    answers.deed = async () => (moved.at > time.now ? moved.at : undefined)
    const move = (at: number) => {
      moved.at = at
      return promiseWork(store, { name: 'test.deed', subject: 'a1', at, now: time.now })
    }
    await move(time.now + 5 * MINUTE)
    await move(time.now + 20 * MINUTE)
    await move(time.now + 2 * MINUTE)
    time.now += 2 * MINUTE
    await call().runDue()
    expect(take()).toEqual(['deed a1'])
  })

  test('that is promised again while it ends happens again', async () => {
    const { call, take, store, time } = await begun()
    const again = () => promiseWork(store, { name: 'test.deed', subject: 'a1', now: time.now })
    await again()
    time.now += 2 * MINUTE
    const { add } = store.agenda
    store.agenda.add = async (row) => {
      store.agenda.add = add
      const isNew = await add.call(store.agenda, row)
      await call().runDue()
      return isNew
    }
    await again()
    expect(take()).toEqual(['deed a1'])
    time.now += 90 * SECOND
    await call().runDue()
    expect(take()).toEqual(['deed a1'])
  })

  test('of a name that this version does not know stays for the one that does', async () => {
    const { call, store, time, row } = await begun()
    await promiseWork(store, { name: 'test.new' as 'test.deed', subject: 'a1', now: time.now })
    time.now += 2 * MINUTE
    await call().runDue()
    expect(await row('test.new/a1')).toMatchObject({ at: time.now + HOUR })
  })
})
