import { parseCron } from './cron'
import { nextRun } from './nextRun'

export type Clock = {
  now(): number
  /** Calls back at that moment; the function it gives calls that off. */
  at(moment: number, call: () => void): () => void
}

export const wallClock: Clock = {
  now: Date.now,
  at(moment, call) {
    // setTimeout cannot count beyond 24 days; waking early is harmless, as each timer looks at the time again.
    const timer = setTimeout(call, Math.min(Math.max(moment - Date.now(), 0), 2 ** 31 - 1)).unref()
    return () => clearTimeout(timer)
  },
}

type Timer = { readonly name: string; readonly cron: string }

/** Runs timers at their times until told to stop. A time that comes while the last run goes on is left out. */
export function runTimers(
  timers: readonly Timer[],
  run: (name: string, dueAt: number) => Promise<unknown>,
  clock: Clock = wallClock
): () => void {
  const stops = timers.map((timer) => repeat(timer, run, clock))
  return () => {
    for (const stop of stops) stop()
  }
}

function repeat(
  { name, cron }: Timer,
  run: (name: string, dueAt: number) => Promise<unknown>,
  clock: Clock
): () => void {
  const times = parseCron(cron)
  let callOff = () => {}
  let isStopped = false

  const schedule = () => {
    const dueAt = nextRun(times, clock.now())
    if (isStopped || dueAt === undefined) return
    callOff = clock.at(dueAt, () => void wake(dueAt))
  }

  const wake = async (dueAt: number) => {
    if (clock.now() >= dueAt) await run(name, dueAt).catch((error) => console.error(`Timer ${name}:`, error))
    schedule()
  }

  schedule()
  return () => {
    isStopped = true
    callOff()
  }
}
