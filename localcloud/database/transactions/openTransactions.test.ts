import { openTransactions } from './openTransactions'

describe('a transaction', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  test('has thirty seconds', () => {
    const transactions = openTransactions()
    const { id } = transactions.begin()
    jest.advanceTimersByTime(29_900)
    expect(transactions.get(id).id).toBe(id)

    jest.advanceTimersByTime(200)
    expect(() => transactions.get(id)).toThrow(/took over 30 s/)
  })

  test('lets those go on who wait for its documents, when its time is over', async () => {
    const transactions = openTransactions()
    const { ended } = transactions.begin()
    jest.advanceTimersByTime(30_100)

    await expect(ended).resolves.toBeUndefined()
  })
})
