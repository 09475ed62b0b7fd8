import { openWaker } from './openWaker'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

function aWaker() {
  const calls: string[] = []
  return {
    calls,
    ...openWaker(async (row) => {
      calls.push(row)
    }),
  }
}

test('whoever leaves work is called for at once, and a rush of them once more at its end', () => {
  const { wake, calls } = aWaker()
  for (let tap = 0; tap < 50; tap++) wake('delivery.send')
  wake('callbacks.apply')
  expect(calls).toEqual(['delivery.send', 'callbacks.apply'])
  jest.advanceTimersByTime(1000)
  expect(calls).toEqual(['delivery.send', 'callbacks.apply', 'delivery.send'])
  wake('delivery.send')
  expect(calls).toHaveLength(4)
})

test('a call has a moment to leave; without one nobody waits', async () => {
  const { wake, onItsWay } = aWaker()
  await onItsWay()
  wake('delivery.send')
  let hasLeft = false
  const leaving = onItsWay().then(() => {
    hasLeft = true
  })
  await jest.advanceTimersByTimeAsync(49)
  expect(hasLeft).toBe(false)
  await jest.advanceTimersByTimeAsync(1)
  await leaving
})

test('a call that fails is said, and the next one is made', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => {})
  const calls: string[] = []
  const { wake } = openWaker(async (row) => {
    calls.push(row)
    throw new Error('FUNCTIONS_BUSY')
  })
  wake('delivery.send')
  await jest.advanceTimersByTimeAsync(300)
  wake('delivery.send')
  await jest.advanceTimersByTimeAsync(300)
  expect(calls).toHaveLength(2)
  expect(logged).toHaveBeenCalledTimes(2)
  logged.mockRestore()
})
