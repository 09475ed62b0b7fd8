import { getToday } from '../../cloudfunctions/desk/getToday'
import { deedName } from '../../cloudfunctions/log/deedName'
import { answered } from '../../cloudfunctions/testing/answered'
import { aStore } from '../../cloudfunctions/testing/aStore'
import { aPerson, asking, NOON } from '../../cloudfunctions/testing/factories'
import { memoryText, noteMemory } from './noteMemory'
import { type Filled, watchMemory } from './watchMemory'

const MB = 1024 * 1024
const TEN_MINUTES = 600_000

test('a process that comes near its limit says so once, and again when it was better in between', () => {
  jest.useFakeTimers()
  const told: (Filled | undefined)[] = []
  let used = 500 * MB
  const stop = watchMemory(
    (near) => told.push(near),
    () => ({ used_heap_size: used, heap_size_limit: 1000 * MB })
  )
  const later = (megabytes: number) => {
    used = megabytes * MB
    jest.advanceTimersByTime(TEN_MINUTES)
  }
  later(690)
  expect(told).toEqual([undefined])
  later(710)
  later(900)
  expect(told).toEqual([undefined, { usedMb: 710, limitMb: 1000 }])
  later(500)
  later(800)
  expect(told).toEqual([undefined, { usedMb: 710, limitMb: 1000 }, undefined, { usedMb: 800, limitMb: 1000 }])
  stop()
  later(500)
  later(999)
  expect(told).toHaveLength(4)
  jest.useRealTimers()
})

test('the console says what can be done', () => {
  const text = memoryText({ usedMb: 710, limitMb: 1000 })
  expect(text).toContain('用了 710 MB，最多 1000 MB')
  expect(text).toContain('--max-old-space-size=2000')
})

describe('the desk of those who keep the installation', () => {
  const federation = aPerson('Cheng', { roles: [{ kind: 'federation', of: { kind: 'street', id: 'street' } }] })
  const officer = aPerson('Lin', { roles: [{ kind: 'officer', of: { kind: 'street', id: 'street' } }] })

  test('shows that the memory is nearly full until it is not, with a line in the log', async () => {
    const store = await aStore()
    await store.installation.add({ id: 'this', version: 1, migratedAt: 0 })
    const today = async (person = federation) => answered(await getToday({}, asking(store, person, NOON)))
    expect((await today()).memory).toBeUndefined()

    await noteMemory(store, { usedMb: 710, limitMb: 1000 }, NOON)
    expect((await today()).memory).toEqual({ usedMb: 710, limitMb: 1000 })
    expect((await today(officer)).memory).toBeUndefined()
    const [line] = await store.log.list({ limit: 9 })
    expect([deedName(line?.action ?? ''), line?.remark]).toEqual(['内存快满了', '用了 710 MB，最多 1000 MB'])

    await noteMemory(store, undefined, NOON)
    expect((await today()).memory).toBeUndefined()
    expect(await store.log.count()).toBe(1)
  })
})
