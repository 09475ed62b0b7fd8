import { openCalls } from './calls'

const nothingUrgent = async () => {}

/** A switchboard whose calls end when the test lets them, in the order in which they began. */
function aSwitchboard(options: Partial<Parameters<typeof openCalls>[0]> = {}) {
  const calls = openCalls({ atOnce: 2, isOurs: async () => true, lookAround: nothingUrgent, ...options })
  const begun: string[] = []
  const ends: (() => void)[] = []
  const call = (make: ReturnType<typeof calls.forSender>, name: string) =>
    make(async () => {
      begun.push(name)
      await new Promise<void>((end) => ends.push(end))
      return name
    })
  const settle = () => new Promise((settled) => setImmediate(settled))
  return {
    ...{ calls, begun, call, settle },
    /** Ends this many of the calls under way. */
    end: async (times: number) => {
      for (let time = 0; time < times; time += 1) {
        await settle()
        ends.shift()?.()
      }
      await settle()
    },
  }
}

describe('calls to WeChat', () => {
  test('are so many at once and no more', async () => {
    const { calls, begun, call, end, settle } = aSwitchboard()
    const make = calls.forSender()
    for (const name of ['a', 'b', 'c']) call(make, name)
    await settle()
    expect(begun).toEqual(['a', 'b'])
    await end(1)
    expect(begun).toEqual(['a', 'b', 'c'])
  })

  test('are made one of each sender in turn, however many one has', async () => {
    const { calls, begun, call, end } = aSwitchboard({ atOnce: 1 })
    const [many, few] = [calls.forSender(), calls.forSender()]
    for (const name of ['m1', 'm2', 'm3', 'm4', 'm5']) call(many, name)
    for (const name of ['f1', 'f2']) call(few, name)
    await end(6)
    expect(begun).toEqual(['m1', 'f1', 'm2', 'f2', 'm3', 'm4', 'm5'])
  })

  test('that are urgent go before all that wait', async () => {
    const { calls, begun, call, end } = aSwitchboard({ atOnce: 1 })
    const make = calls.forSender()
    for (const name of ['a', 'b', 'c']) call(make, name)
    call(calls.urgent, 'fire')
    await end(3)
    expect(begun).toEqual(['a', 'fire', 'b', 'c'])
  })

  test('stand back while something urgent is sent that a look has found', async () => {
    let finish = () => {}
    const { calls, begun, call, end } = aSwitchboard({
      lookAround: (hold) => {
        hold()
        return new Promise<void>((sent) => {
          finish = sent
        })
      },
    })
    const make = calls.forSender()
    for (let number = 1; number <= 20; number += 1) call(make, `m${number}`)
    await end(20)
    expect(begun).toHaveLength(9)
    call(calls.urgent, 'fire')
    await end(1)
    expect(begun.at(-1)).toBe('fire')
    finish()
    await end(4)
    expect(begun.length).toBeGreaterThan(10)
  })

  test('wait for a look that takes long, and go on after one that fails', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => {})
    let fail = (_error: Error) => {}
    const lookAround = () =>
      new Promise<void>((_sent, failed) => {
        fail = failed
      })
    const { calls, begun, call, end } = aSwitchboard({ lookAround })
    const make = calls.forSender()
    for (let number = 1; number <= 20; number += 1) call(make, `m${number}`)
    await end(20)
    expect(begun).toHaveLength(18)
    fail(new Error('no database'))
    await end(4)
    expect(begun).toHaveLength(20)
    expect(logged).toHaveBeenCalledTimes(1)
    logged.mockRestore()
  })

  test('are not made by a run that has lost the wire', async () => {
    const { calls, begun, call } = aSwitchboard({ isOurs: async () => false })
    expect(await call(calls.forSender(), 'a')).toBeUndefined()
    expect(await call(calls.urgent, 'b')).toBeUndefined()
    expect(begun).toEqual([])
  })

  test('that fail make room like others', async () => {
    const { calls, begun, call, settle } = aSwitchboard({ atOnce: 1 })
    const make = calls.forSender()
    await expect(make(() => Promise.reject(new Error('bug')))).rejects.toThrow('bug')
    call(make, 'a')
    await settle()
    expect(begun).toEqual(['a'])
  })
})
