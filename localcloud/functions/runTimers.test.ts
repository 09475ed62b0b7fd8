import { runTimers } from './runTimers'
import { handClock } from './testing/handClock'

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
