import { oneAtATime } from './oneAtATime'

function aDeed() {
  let finish = () => {}
  let fail = () => {}
  const done = new Promise<string>((resolve, reject) => {
    finish = () => resolve('done')
    fail = () => reject(new Error('broken'))
  })
  return { run: () => done, finish: () => finish(), fail: () => fail() }
}

describe('one deed at a time', () => {
  test('a second tap while the first is on its way does nothing', async () => {
    const told: boolean[] = []
    const once = oneAtATime((busy) => told.push(busy))
    const first = aDeed()
    const second = jest.fn(async () => 'again')

    const answer = once(first.run)
    expect(await once(second)).toBeUndefined()
    first.finish()
    expect(await answer).toBe('done')
    expect(second).not.toHaveBeenCalled()
    expect(told).toEqual([true, false])
  })

  test('when the first is over the next one runs', async () => {
    const once = oneAtATime(() => undefined)
    await once(async () => 1)
    expect(await once(async () => 2)).toBe(2)
  })

  test('a deed that breaks does not lock the button', async () => {
    const told: boolean[] = []
    const once = oneAtATime((busy) => told.push(busy))
    const deed = aDeed()
    const answer = once(deed.run)
    deed.fail()
    await expect(answer).rejects.toThrow('broken')
    expect(told).toEqual([true, false])
    expect(await once(async () => 'next')).toBe('next')
  })
})
