import { type Clock, runTimers } from './runTimers'

/** A clock that only moves when told. */
function handClock() {
  let now = Date.UTC(2026, 0, 1)
  let calls: { moment: number; call: () => void }[] = []
  const clock: Clock = {
    now: () => now,
    at(moment, call) {
      const entry = { moment, call }
      calls.push(entry)
      return () => {
        calls = calls.filter((each) => each !== entry)
      }
    },
  }
  const advance = async (ms: number) => {
    const until = now + ms
    for (;;) {
      const next = calls.filter(({ moment }) => moment <= until).sort((a, b) => a.moment - b.moment)[0]
      if (!next) break
      calls = calls.filter((each) => each !== next)
      now = Math.max(now, next.moment)
      next.call()
      await new Promise((resolve) => setImmediate(resolve))
    }
    now = until
  }
  return { clock, advance }
}

const everySecond = [{ name: 'tick', cron: '* * * * * * *' }]

describe('timers', () => {
  test('run at their times until they are stopped', async () => {
    const { clock, advance } = handClock()
    const ran: string[] = []
    const stop = runTimers(
      [...everySecond, { name: 'slow', cron: '*/2 * * * * * *' }],
      async (name) => ran.push(name),
      clock
    )
    await advance(4000)
    stop()
    await advance(4000)

    expect(ran.filter((name) => name === 'tick')).toHaveLength(4)
    expect(ran.filter((name) => name === 'slow')).toHaveLength(2)
  })

  test('do not run twice at a time; what falls into a run is left out', async () => {
    const { clock, advance } = handClock()
    let finish = () => {}
    let runs = 0
    const run = () => {
      runs++
      return new Promise<void>((resolve) => {
        finish = resolve
      })
    }
    const stop = runTimers(everySecond, run, clock)
    await advance(5000)
    expect(runs).toBe(1)

    finish()
    await new Promise((resolve) => setImmediate(resolve))
    await advance(1000)
    expect(runs).toBe(2)
    stop()
  })

  test('go on after a failure', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => {})
    const { clock, advance } = handClock()
    let runs = 0
    const run = async () => {
      runs++
      throw new Error('this time')
    }
    const stop = runTimers(everySecond, run, clock)
    await advance(3000)
    stop()

    expect(runs).toBe(3)
    log.mockRestore()
  })
})
