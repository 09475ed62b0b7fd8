import type { Clock } from '../runTimers'

/** A clock for tests that only moves when told. */
export function handClock() {
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
