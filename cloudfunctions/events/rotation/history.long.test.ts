import fc from 'fast-check'
import { HOUR } from '../../testing/factories'
import { aRotation, CLOSES } from '../../testing/lottery/aLottery'
import { anEventBefore, heldBefore } from '../../testing/places/heldBefore'

const NAMES = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun', 'Zhou', 'Wu']
const name = fc.constantFrom(...NAMES)
const officer = fc.constantFrom('Chief', 'Lin', 'Guo')

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('enter' as const), name }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('leave' as const), name }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('record' as const), name, days: fc.integer({ min: 1, max: 900 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constantFrom('pass' as const, 'sendBack' as const, 'again' as const), officer }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('run' as const, 'runTwice' as const, 'close' as const) }) }
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

async function play(steps: Step[]) {
  const room = await aRotation()
  const { time, enter, leave, runAt, pass, sendBack, again, store } = room
  let passed: string[] | undefined
  for (const one of steps) {
    time.now += HOUR / 60
    switch (one.does) {
      case 'enter':
        await enter(one.name)
        break
      case 'leave':
        await leave(one.name)
        break
      case 'record':
        await heldBefore(store, one.name, anEventBefore(one.days, { kind: 'recuperation' }))
        break
      case 'pass': {
        const answer = await pass(one.officer)
        if (answer.ok) expect(one.officer === (await room.draw()).review?.asked.askedByName).toBe(false)
        break
      }
      case 'sendBack':
        await sendBack(one.officer)
        break
      case 'again':
        await again(one.officer)
        break
      case 'close':
        await runAt(CLOSES)
        break
      case 'run':
        await runAt(time.now)
        break
      case 'runTwice':
        await Promise.all([runAt(time.now), runAt(time.now)])
    }
    const order = await room.draw()
    const { ranked } = (await store.lotteryLists.find('cup')) ?? {}
    // Nobody has a place before somebody else has passed the order, and what was passed never changes.
    if (order.state === 'closed' || order.state === 'open') expect((await room.standing()).holders).toEqual([])
    if (passed) expect(ranked).toEqual(passed)
    if (order.state === 'drawn' || order.state === 'done') passed = ranked
  }
  return { room, passed }
}

test('whatever people and officers do, places go down the list that was passed, to those who are still there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 40 }), async (steps) => {
      const { room, passed } = await play(steps)
      await room.runAt(room.time.now + HOUR)
      if (!passed) return
      const order = await room.draw()
      expect(order.state).toBe('done')
      const there = await room.ranked()
      const { holders, waiting } = await room.standing()
      expect([...holders, ...waiting]).toEqual(there.filter((one) => one !== ''))
      expect(holders).toHaveLength(Math.min(2, holders.length + waiting.length))
    }),
    { numRuns: 40 }
  )
})
