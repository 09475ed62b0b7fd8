import fc from 'fast-check'
import { done } from '#shared/result'
import { anOpening } from '../../testing/anOpening'
import { dyingAfter, survive } from '../../testing/dying'
import { anEvent, aSealing, NOON } from '../../testing/factories'
import { expectWhole } from '../../testing/places/expectWhole'
import { expectWritten } from '../../testing/places/expectWritten'
import { openAnswers } from '../answers/sealedAnswers'
import { repairPlaces } from './repairPlaces'

let logged: jest.SpyInstance
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => logged.mockRestore())

type Opening = Awaited<ReturnType<typeof anOpening>>

async function expectInOrder({ store, book }: Pick<Opening, 'store' | 'book'>): Promise<void> {
  const now = await book()
  expectWhole(now)
  expect(now.free > 0 && now.waiting.length > 0).toBe(false)
  expect(now.settledRev).toBe(now.rev)
  expect((await store.events.get('cup')).capacity).toBe(now.capacity)
  await expectWritten(store, now)
}

describe('after a crash one timer run', () => {
  test('writes down who took a place, and tells that person once', async () => {
    const opening = await anOpening()
    await survive(opening.register('Li', dyingAfter(1, opening.store)))
    expect(await opening.store.registrations.count()).toBe(0)

    await opening.repair()
    await opening.repair()
    expect(await opening.told('Li')).toEqual(['place_taken'])
    await expectInOrder(opening)
  })

  test('comes again in a minute when something went wrong', async () => {
    const opening = await anOpening()
    const { store } = opening
    await survive(opening.register('Li', dyingAfter(1, store)))
    const add = () => Promise.reject(new Error('DATABASE_REQUEST_FAILED'))
    await opening.repair({ ...store, registrations: { ...store.registrations, add } })
    expect(await store.registrations.count()).toBe(0)
    await opening.repair()
    await expectInOrder(opening)
  })

  test('gives on a place whose holder left', async () => {
    const opening = await anOpening(anEvent({ capacity: 1 }))
    for (const name of ['Li', 'Wang', 'Zhao']) await opening.register(name)
    await survive(opening.withdraw('Li', dyingAfter(1, opening.store)))
    expect(await opening.standing()).toEqual({ left: 1, holders: [], waiting: ['Wang', 'Zhao'] })

    await opening.repair()
    expect(await opening.standing()).toEqual({ left: 0, holders: ['Wang'], waiting: ['Zhao'] })
    expect(await opening.told('Wang')).toEqual(['place_promoted'])
    await expectInOrder(opening)
  })

  test('leaves alone what is just being written', async () => {
    const opening = await anOpening()
    await survive(opening.register('Li', dyingAfter(1, opening.store)))
    await repairPlaces({ store: opening.store, clock: () => NOON + 1000 })

    expect(await opening.told('Li')).toEqual([])
    expect((await opening.book()).settledRev).toBe(0)
  })

  test('looks also at an event that began long ago, and behind more than a thousand that are in order', async () => {
    const opening = await anOpening()
    await opening.register('Li')
    await opening.repair()
    const settled = await opening.book()
    const others = Array.from({ length: 1100 }, (_book, index) => ({ ...settled, id: `b${index}` }))
    await opening.store.places.addMany(others)
    await survive(opening.register('Wang', dyingAfter(1, opening.store)))
    opening.time.now += 30 * 86_400_000

    await opening.repair()
    expect(await opening.told('Wang')).toEqual(['place_taken'])
    await expectInOrder(opening)
  })

  test('is not kept from the other events by one that cannot be repaired', async () => {
    const opening = await anOpening()
    await survive(opening.register('Li', dyingAfter(1, opening.store)))
    await opening.store.places.add({ ...(await opening.book()), id: 'a-book-without-event' })

    await opening.repair()
    expect(await opening.told('Li')).toEqual(['place_taken'])
    expect(logged).toHaveBeenCalledTimes(1)
  })

  test('does not lose the answers that a second tap brings', async () => {
    const shirt = { id: 'shirt', label: '尺码', kind: 'text' as const, required: true }
    const { store, repair, register } = await anOpening(anEvent({ questions: [shirt] }))
    await survive(register('Li', dyingAfter(1, store), { shirt: 'L' }))
    await repair()
    await register('Li', store, { shirt: 'L' })

    expect(openAnswers(aSealing, await store.registrations.get('cup:m-Li'))).toEqual(done({ shirt: 'L' }))
  })
})

test('whatever people and organisers do, and wherever it crashes, one timer run puts everything in order', async () => {
  const name = fc.constantFrom('Li', 'Wang', 'Zhao', 'Chen', 'Sun')
  const dies = fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined })
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ deed: fc.constant('register' as const), name, dies }) },
    { weight: 3, arbitrary: fc.record({ deed: fc.constant('withdraw' as const), name, dies }) },
    { weight: 1, arbitrary: fc.record({ deed: fc.constant('remove' as const), name, dies }) },
    { weight: 2, arbitrary: fc.record({ deed: fc.constant('resize' as const), to: fc.nat({ max: 4 }), dies }) },
    { weight: 1, arbitrary: fc.record({ deed: fc.constant('repair' as const), dies }) }
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      const opening = await anOpening(anEvent({ capacity: 2 }))
      for (const { dies, ...step } of steps) {
        const on = dies === undefined ? opening.store : dyingAfter(dies, opening.store)
        opening.time.now += 1000
        if (step.deed === 'repair') await survive(opening.repair(on))
        else if (step.deed === 'resize') await survive(opening.resize(step.to + 1, on))
        else await survive(opening[step.deed](step.name, on))
        expectWhole(await opening.book())
      }
      await opening.repair()
      await expectInOrder(opening)
    }),
    { numRuns: 60 }
  )
})
