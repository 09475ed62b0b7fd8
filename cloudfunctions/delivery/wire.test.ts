import { aStore } from '../testing/aStore'
import { NOON } from '../testing/factories'
import { takeWire } from './wire'

const SECOND = 1000

async function anAccount() {
  const store = await aStore()
  const time = { now: NOON }
  return { time, take: (holder = 'one') => takeWire({ store, clock: () => time.now, holder }) }
}

describe('the wire', () => {
  test('is one run’s at a time, of one instance too, and free when it leaves', async () => {
    const { take } = await anAccount()
    const wires = await Promise.all([take('one'), take('one'), take('two')])
    const taken = wires.filter((wire) => wire !== undefined)
    expect(taken).toHaveLength(1)

    await taken[0]?.leave()
    expect(await take('two')).toBeDefined()
  })

  test('is kept as long as its run calls', async () => {
    const { take, time } = await anAccount()
    const wire = await take()
    for (let seconds = 0; seconds < 120; seconds += 15) {
      time.now += 15 * SECOND
      expect(await wire?.isOurs()).toBe(true)
      expect(await take('two')).toBeUndefined()
    }
  })

  test('of a run that was killed is free after 45 seconds', async () => {
    const { take, time } = await anAccount()
    await take('dead')
    time.now += 44 * SECOND
    expect(await take('next')).toBeUndefined()
    time.now += SECOND
    expect(await take('next')).toBeDefined()
  })

  test('is lost to a run that was held up, and what it leaves is not the other’s', async () => {
    const { take, time } = await anAccount()
    const slow = await take('slow')
    time.now += 60 * SECOND
    const quick = await take('quick')
    expect(await slow?.isOurs()).toBe(false)
    expect(await quick?.isOurs()).toBe(true)

    await slow?.leave()
    expect(await take('third')).toBeUndefined()
  })

  test('is asked for again before a call that would outlast it', async () => {
    const { take, time } = await anAccount()
    const wire = await take()
    time.now += 30 * SECOND
    expect(await wire?.isOurs()).toBe(true)
    time.now += 30 * SECOND
    expect(await take('two')).toBeUndefined()
  })
})
